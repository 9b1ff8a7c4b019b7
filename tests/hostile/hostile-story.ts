type Row = Readonly<Record<string, string>>;

/** How a hostile string is written into a story: as it is, or as its harmless twin. */
export type Write = (text: string) => string;

const URL = "https://example.org/report";

function csv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text = ""): string => {
    // What begins as a formula is told from one by an apostrophe, as a spreadsheet writes it.
    const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    return `"${guarded.replace(/"/g, '""')}"`;
  };
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map((each) => cell(each)).join(",")}\n`)
    .join("");
}

/** A key made of a string where it may be one, else of its number. */
function keyOf(text: string, prefix: string, index: number): string {
  return text !== "" && !/\s/u.test(text) && text.length <= 190 ? `${text}${prefix}` : `${prefix}-${String(index)}`;
}

/**
 * A story that holds each string in every column of every table that takes free text, in every key that may be spelled so,
 * and in every text of the descriptor. Three graphics print all of them; `every` adds the other arrangements.
 */
export function hostileStory(texts: readonly string[], write: Write, every = false): Map<string, string> {
  const all = texts.map(write);
  const rows = { tolls: [] as Row[], incidents: [] as Row[], attributions: [] as Row[], sources: [] as Row[] };
  const names: Row[] = [];
  for (const [index, text] of all.entries()) {
    const key = (prefix: string): string => keyOf(text, prefix, index);
    const cited = index % 2 ? { source: key("s"), source_url: "" } : { source: "", source_url: URL };
    const graded = { grade_scheme: text, grade: text };
    rows.sources.push({
      id: key("s"),
      publisher: text,
      title: text,
      url: URL,
      archive_url: URL,
      origin: index > 0 ? (rows.sources[index - 1]?.["id"] ?? "") : "",
      note: text,
    });
    for (const kind of ["population", "actor", "place", "weapon"])
      names.push({
        id: key(kind),
        kind,
        name: text,
        ...Object.fromEntries(["hy", "az", "ru", "ar"].map((lang) => [`name:${lang}`, text])),
        also: text.replaceAll(";", ","),
        side: kind === "actor" ? key("side") : "",
        note: text,
      });
    const toll = {
      population: index % 3 ? key("population") : text,
      measure: "killed",
      wording: text,
      claimant: index % 4 ? text : key("actor"),
      relayed_by: text,
      as_of: "2020-10-04",
      sum_group: text,
      note: text,
      ...graded,
      ...cited,
    };
    rows.tolls.push({ id: key("t"), value: String(index + 1), ...toll, replaces: "", change: "", reason: "" });
    rows.tolls.push({
      id: key("u"),
      value: String(index + 500),
      ...toll,
      as_of: "2020-10-05",
      replaces: key("t"),
      change: "correction",
      reason: text,
    });
    rows.incidents.push({
      id: key("i"),
      title: text,
      place: index % 2 ? key("place") : text,
      territory: text,
      when: `2020-10-${String((index % 28) + 1).padStart(2, "0")}`,
      local_time: text,
      weapon: index % 2 ? text : key("weapon"),
      category: text,
      note: text,
      ...cited,
    });
    const said = {
      incident: key("i"),
      finding: index % 2 ? "weapon" : "own",
      value: text,
      quoted_by: text,
      stance: "finds",
      hedge: text,
      hedge_translation: text,
      wording: text,
      evidence: text,
      stated_on: "2020-10-05",
      note: text,
      replaces: "",
      change: "",
      reason: "",
      ...graded,
      ...cited,
    };
    rows.attributions.push({ id: key("a"), ...said, assessor: text });
    if (!every) continue;
    rows.attributions.push({ id: key("b"), ...said, assessor: `column-${String(index % 4)}` });
    rows.attributions.push({
      id: key("c"),
      ...said,
      assessor: `column-${String(index % 4)}`,
      stance: "denies",
      replaces: key("b"),
      change: "update",
      reason: text,
    });
  }
  for (let column = 0; column < 4; column++)
    names.push({ id: `column-${String(column)}`, kind: "actor", name: all[column] ?? "none", side: "independent" });
  const tables = { ...rows, names };
  return new Map([
    ["datapackage.json", JSON.stringify(descriptor(all, Object.keys(tables), every))],
    ...Object.entries(tables).map(([name, table]) => [`${name}.csv`, csv(table)] as const),
  ]);
}

function descriptor(texts: readonly string[], tables: readonly string[], every: boolean): object {
  // Every string stands in a title, a summary, a takeaway and a note: in another one of each graphic.
  const part = (turn: number): string => texts.filter((_, index) => index % 4 === turn % 4).join(" ~ ");
  const frame = (turn: number) => ({
    title: part(turn),
    summary: part(turn + 1),
    takeaway: part(turn + 2),
    note: part(turn + 3),
  });
  const markers = texts.slice(0, 4).map((label, index) => ({ day: `2020-10-0${String(index + 2)}`, label }));
  const columns = [0, 1, 2, 3].map((column) => `column-${String(column)}`).join(" ");
  const time = { over: "time", filters: true };
  const matrix = { view: "matrix", assessors: columns, filters: true };
  const more = [
    { id: "lines", type: "casualty-comparison", ...frame(3), markers, options: time },
    { id: "matrix", type: "attribution-matrix", ...frame(0), options: matrix },
  ];
  const text = texts.join(" ~ ");
  return {
    name: "hostile",
    title: text,
    description: text,
    language: "en",
    version: part(0),
    licenses: [{ name: text, title: text, path: text }],
    contributors: [{ title: text, role: text }],
    findings: [{ name: "own", title: part(0), definition: part(1) }],
    gradeSchemes: [{ name: part(2), title: part(3), grades: { [texts[0] ?? "A"]: part(0) } }],
    nameProfiles: [{ name: "both", first: "hy", second: "slash", other: "ru", note: part(1) }],
    resources: tables.map((name) => ({ name, path: `${name}.csv` })),
    graphics: [
      { id: "comparison", type: "casualty-comparison", ...frame(0), source: null, options: { names: "both" } },
      { id: "timeline", type: "incident-timeline", ...frame(1), source: part(3), options: { lanes: "category" } },
      { id: "statements", type: "attribution-matrix", ...frame(2), options: { view: "list", history: true } },
      ...(every ? more : []),
    ],
  };
}
