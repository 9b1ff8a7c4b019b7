/** A story of generated records as the files of its folder. `tables` are rows as objects by table name. */
export function storyFiles(name, graphic, tables) {
  const resources = Object.keys(tables).map((table) => ({ name: table, path: `${table}.csv` }));
  const descriptor = {
    name,
    title: "Generated records",
    language: "en",
    resources,
    graphics: [{ id: name, title: "Generated records", summary: "Nobody says this: it measures time.", ...graphic }],
  };
  const files = new Map([["datapackage.json", JSON.stringify(descriptor)]]);
  for (const [table, rows] of Object.entries(tables)) files.set(`${table}.csv`, csv(rows));
  return files;
}

function csv(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value = "") => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : String(value));
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(cell).join(",")}\n`)
    .join("");
}

/** Publications that generated records cite. */
export function generatedSources(count) {
  return Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    kind: ["media", "ngo", "un", "party"][at % 4],
    publisher: `Publisher ${at + 1}`,
    url: `https://example.org/${at + 1}`,
    published_on: "2021-03-01",
  }));
}

/** The day so many days after 1 January 2020. */
export function dayAfter(days) {
  return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
}
