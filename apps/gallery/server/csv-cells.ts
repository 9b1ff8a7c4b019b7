/** Records of a CSV text that the kit itself wrote (RFC 4180, comma, no blank lines), cell by cell as text. */
export function csvCells(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, end = "", quoted, bare = ""] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (end.endsWith("\n")) records.push([]);
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
  }
  // The line end after the last record begins no further one.
  return records.filter((record) => record.length > 1 || record[0] !== "");
}
