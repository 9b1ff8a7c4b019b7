import fc from "fast-check";
import { expect, test } from "vitest";
// @boundaries-ignore cases that the command's tests read too
import { CORPUS, corpusBytes } from "../../../tests/fixtures/corpus.js";
// @boundaries-ignore cases that the command's tests read too
import { BAD_COUNTS } from "../../../tests/fixtures/cells/count-cells.js";
// @boundaries-ignore cases that the command's tests read too
import { BAD_DATES } from "../../../tests/fixtures/cells/date-texts.js";
import { codePage, ENCODINGS } from "./code-page.js";
import { parseWhen } from "./edtf.js";
import { SEAMS, type Seams } from "./read-sheet.js";
import { readCsvWith } from "./read-story.js";
import { tokenize } from "./tokenize.js";

const COLUMNS = ["population", "measure", "value", "claimant", "as_of", "source_url", "note"];
const DELIMITER = fc.constantFrom(",", ";", "\t", "|");
const BREAK = fc.constantFrom("\n", "\r\n", "\r");
const word = fc
  .string({ unit: fc.constantFrom(...Array.from("aбհé,;|\"\n\r 'ا09"), "\r\n", '""'), minLength: 1, maxLength: 8 })
  .filter((text) => text.trim() !== "" && !/^'+[\r\n]/.test(text));

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
  readonly lines: readonly number[];
}

/** A cell with its quotes: needed ones always, others by chance. */
function written(cell: string, delimiter: string, quoted: boolean): string {
  const needed = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return needed || quoted ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const tables: fc.Arbitrary<Table> = fc
  .tuple(
    DELIMITER,
    fc.array(fc.tuple(word, fc.integer({ min: 0, max: 999_999_999 }), word, word, BREAK, fc.boolean(), fc.boolean()), {
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([delimiter, drafts, blank]) => {
    let text = `${COLUMNS.join(delimiter)}\n`;
    const rows: string[][] = [];
    const lines: number[] = [];
    for (const [index, [population, value, claimant, note, end, quoted, other]] of drafts.entries()) {
      if (blank && other) text += end;
      lines.push(text.split(/\r\n|\r|\n/).length);
      const cells = [population, "killed", String(value), claimant, "2020-10-04", `https://example.org/${index}`, note];
      rows.push(cells);
      // A break of LF after one of CR would be one break, not two: such a table cannot be written.
      text += cells.map((cell, at) => written(cell, delimiter, quoted !== (at % 2 === 0 && other))).join(delimiter);
      text += end === "\r" && drafts[index + 1]?.[4] === "\n" ? "\r\n" : end;
    }
    return { rows, text, lines };
  });

function read(text: string | Uint8Array, encoding?: string, seams: Seams = SEAMS) {
  return readCsvWith("tolls.csv", text, { table: "tolls", encoding }, seams);
}

function cellsOf(toll: ReturnType<typeof read>["tolls"][number]): string[] {
  return [
    toll.population,
    toll.measure,
    String(toll.value),
    toll.claimant ?? "",
    toll.asOf.text,
    toll.sourceUrl ?? "",
    toll.note ?? "",
  ];
}

test("ten thousand tables read back cell for cell, with their lines", () => {
  fc.assert(
    fc.property(tables, ({ rows, text, lines }) => {
      const { tolls, records } = read(text);
      expect(records).toEqual({ in: rows.length, shown: rows.length, refused: 0 });
      expect(tolls.map(cellsOf)).toEqual(rows);
      expect(tolls.map((toll) => toll.line)).toEqual(lines);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);

test("tables read back in every encoding that has their letters", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...ENCODINGS), ({ rows, text }, encoding) => {
      const page = codePage(encoding);
      const wide = (unit: number): number[] =>
        encoding === "utf-16le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
      const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
      const bytes = page === null ? units.flatMap(wide) : units.map((unit) => page.indexOf(String.fromCharCode(unit)));
      if (page !== null && bytes.includes(-1)) return;
      const input = encoding === "utf-8" ? new TextEncoder().encode(text) : Uint8Array.from(bytes);
      expect(read(input, encoding).tolls.map(cellsOf)).toEqual(rows);
    }),
    { numRuns: 1000 },
  );
});

test("one damaged byte changes one cell, or an error names its line", () => {
  const damage = fc.constantFrom(0x22, 0x2c, 0x3b, 0x0a, 0x0d, 0x00, 0xff, 0x80, 0x41, 0x39, 0x20);
  fc.assert(
    fc.property(tables, fc.nat(), damage, ({ rows, text, lines }, seed, byte) => {
      const bytes = new TextEncoder().encode(text);
      const at = seed % bytes.length;
      const before = bytes[at];
      bytes[at] = byte;
      const { tolls, issues, records } = read(bytes);
      expect(records.in).toBe(records.shown + records.refused);
      const found = tolls.map(cellsOf);
      const changed = rows.flatMap((row, index) => row.filter((cell, column) => found[index]?.[column] !== cell));
      if (found.length === rows.length && changed.length <= 1) return;
      const line = new TextDecoder().decode(bytes.subarray(0, at)).split(/\r\n|\r|\n/).length;
      const errors = issues.filter((issue) => issue.level === "error" || issue.rule === "header-unknown");
      // Damage at the begin or end of a record may show in any line of it or of its neighbours.
      const last = lines.find((other) => other > line) ?? Infinity;
      const first = lines.filter((other) => other <= line).at(-1) ?? 1;
      const near = errors.some((issue) => issue.line === 0 || (issue.line >= first - 1 && issue.line <= last + 1));
      const ended = errors.some((issue) => issue.line <= line);
      const harmless = errors.length === 0 && before !== undefined && [0x0a, 0x0d].includes(before);
      expect(near || ended || harmless, JSON.stringify({ text, at, byte, issues })).toBe(true);
    }),
    { numRuns: 3000 },
  );
}, 120_000);

test("a second byte order mark, trailing spaces and empty cells survive the tokenizer", () => {
  expect(tokenize("\ufeffa, b ,\n,,\n", ",", 0, 1).map((row) => row.cells)).toEqual([
    ["\ufeffa", " b ", ""],
    ["", "", ""],
  ]);
  expect(tokenize('"a\nb"\n\n c', ",", 0, 1).map((row) => row.span.line)).toEqual([1, 4]);
});

/** Whether every damaged file, count and date is judged as the manifests say. */
function survives(seams: Seams): boolean {
  const files = CORPUS.every((file) => {
    const dataset = readCsvWith(
      `${file.table}.csv`,
      corpusBytes(file),
      { table: file.table, encoding: file.encoding },
      seams,
    );
    const { issues, records } = dataset;
    const found = issues.map(({ rule, line, column, field }) => `${rule} ${line}:${column} ${field}`.trim()).toSorted();
    const reads = Object.entries(file.reads ?? {}).every(([place, value]) => {
      const [line, property = ""] = place.split(" ");
      const record = dataset[file.table].find((each) => each.line === Number(line));
      return record !== undefined && JSON.stringify(Reflect.get(record, property)) === JSON.stringify(value);
    });
    return (
      reads && JSON.stringify([found, records.shown]) === JSON.stringify([file.issues.toSorted(), file.records[0]])
    );
  });
  return files && BAD_COUNTS.every((cell) => !seams.count(cell).ok) && BAD_DATES.every((text) => !seams.when(text).ok);
}

function loosely(value: number) {
  return Number.isNaN(value) ? ({ ok: false, message: "", hint: "" } as const) : ({ ok: true, value } as const);
}

const MUTANTS: readonly (readonly [name: string, seams: Partial<Seams>])[] = [
  ["Number()", { count: (text) => loosely(Number(text)) }],
  ["parseInt", { count: (text) => loosely(parseInt(text, 10)) }],
  [
    "new Date",
    {
      when: (text) => {
        const date = new Date(text);
        if (Number.isNaN(date.getTime())) return parseWhen(text);
        const day = date.toISOString().slice(0, 10);
        return { ok: true, when: { text, earliest: day, latest: day } };
      },
    },
  ],
  ["header: true", { tokenizer: { ...SEAMS.tokenizer, header: true } }],
  ["dynamicTyping", { tokenizer: { ...SEAMS.tokenizer, dynamicTyping: true } }],
  ["skipEmptyLines", { tokenizer: { ...SEAMS.tokenizer, skipEmptyLines: true } }],
  [
    "TextDecoder of Node 20.18.3",
    {
      page: (encoding) =>
        codePage(encoding)?.map((character, byte) =>
          encoding === "windows-1252" && byte > 0x7f && byte < 0xa0 ? String.fromCharCode(byte) : character,
        ) ?? null,
    },
  ],
  ["lenient UTF-8", { utf8: (bytes) => new TextDecoder().decode(bytes) }],
];

test("the reader itself survives the corpora", () => {
  expect(survives(SEAMS)).toBe(true);
});

test.each(MUTANTS)("the corpora kill %s", (_, seams) => {
  let alive: boolean;
  try {
    alive = survives({ ...SEAMS, ...seams });
  } catch {
    alive = false;
  }
  expect(alive).toBe(false);
});
