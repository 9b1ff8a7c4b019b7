import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { figureAsWritten } from "@counterclaim/charts";
import { readStory, type Dataset } from "@counterclaim/claims";
import Papa from "papaparse";
import { run, type FolderFiles } from "counterclaim";
import { beforeAll, expect, test } from "vitest";
import { fileText, recordingEffects } from "./recording-effects.js";

// The figures of the real story, read back from everything that the build writes and compared with the CSV cells.
const STORY = fileURLToPath(new URL("../../data/nagorno-karabakh-2020", import.meta.url));
let story: Dataset;
let files: FolderFiles;
let rows: readonly Cells[];
let cells: ReadonlyMap<string, string>;

beforeAll(async () => {
  const texts = new Map<string, string>();
  for (const name of await readdir(STORY)) texts.set(name, await readFile(`${STORY}/${name}`, "utf8"));
  story = readStory(texts);
  const effects = recordingEffects({ story: texts });
  expect(await run(["build", "story", "--out", "out"], effects), effects.text()).toBe(0);
  files = effects.published.get("out") ?? new Map();
  rows = rowsIn(texts.get("tolls.csv") ?? "");
  cells = new Map(rows.map((row) => [row["id"] ?? "", asInCells(row)]));
}, 60_000);

type Cells = Readonly<Record<string, string>>;

/** Rows of a CSV file by another hand than the reader's: cells as they stand. */
function rowsIn(text: string): readonly Cells[] {
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** The figure as its cells have it, without any code of the kit. */
function asInCells({ value = "", low = "", high = "", figure = "" }: Cells): string {
  if (figure !== "") return figure;
  const bounds = low === "" && high === "" ? "" : `${low}-${high}`;
  if (value === "") return bounds;
  return bounds === "" ? value : `${value} (${bounds})`;
}

/** Pairs of `data-claim` and `data-value` in a text, as they stand on one element. */
function pairsIn(text: string): (readonly [claim: string, value: string])[] {
  return [...text.matchAll(/<[a-z][^>]*\sdata-claim="([^"]*)"[^>]*>/g)].flatMap(([tag, claim = ""]) => {
    const value = /\sdata-value="([^"]*)"/.exec(tag)?.[1];
    return value === undefined ? [] : [[claim, value] as const];
  });
}

test("the charts package writes a figure as the cells do", () => {
  for (const toll of story.tolls) expect(figureAsWritten(toll), toll.id).toBe(cells.get(toll.id));
});

test("every figure in every page and picture is the figure of its row", () => {
  let compared = 0;
  for (const [path, bytes] of files) {
    if (!/\.(?:html|svg|txt)$/.test(path)) continue;
    for (const [claim, value] of pairsIn(new TextDecoder().decode(bytes))) {
      expect(value, `${path}: ${claim}`).toBe(cells.get(claim));
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(500);
});

test("page, both pictures, data.csv and dataset.json of a comparison hold the same figures", () => {
  for (const { id, type } of story.meta.graphics) {
    if (type !== "casualty-comparison") continue;
    const page = new Map(pairsIn(fileText(files, `${id}/index.html`)));
    const wide = new Map(pairsIn(fileText(files, `${id}/graphic.svg`)));
    const narrow = new Map(pairsIn(fileText(files, `${id}/graphic-narrow.svg`)));
    const csv = new Map(rowsIn(fileText(files, `${id}/data.csv`)).map((row) => [row["id"] ?? "", asInCells(row)]));
    const embedded = JSON.parse(fileText(files, `${id}/dataset.json`)) as Dataset;
    const json = new Map(embedded.tolls.map((toll) => [toll.id, figureAsWritten(toll)]));
    expect(page.size, id).toBeGreaterThan(0);
    for (const [claim, value] of page) {
      expect(csv.get(claim), `${id}/data.csv: ${claim}`).toBe(value);
      expect(json.get(claim), `${id}/dataset.json: ${claim}`).toBe(value);
    }
    for (const claim of csv.keys()) expect(page.has(claim), `${id}/index.html: ${claim}`).toBe(true);
    expect([...wide.keys()].sort(), `${id}/graphic.svg`).toEqual([...narrow.keys()].sort());
    for (const [claim, value] of wide) expect(page.get(claim), `${id}/graphic.svg: ${claim}`).toBe(value);
  }
});

test("data.csv holds every cell of its rows as the story has it", () => {
  const byId = new Map(rows.map((row) => [row["id"], row]));
  for (const { id, type } of story.meta.graphics) {
    if (type !== "casualty-comparison") continue;
    for (const row of rowsIn(fileText(files, `${id}/data.csv`)))
      for (const [column, cell] of Object.entries(row))
        // An apostrophe keeps a spreadsheet from taking a cell for a formula; the reader takes it off. Defaults are written out.
        if (cell.replace(/^'/, "") !== (byId.get(row["id"])?.[column] ?? ""))
          expect([column, byId.get(row["id"])?.[column], cell], `${id}: ${String(row["id"])}`).toEqual([
            column,
            "",
            DEFAULTS[column],
          ]);
  }
});

const DEFAULTS: Readonly<Record<string, string>> = { qualifier: "exact", basis: "cumulative", status: "claimed" };

test("without script the whole data is there: every record of data.csv can be read in the page", () => {
  for (const { id } of story.meta.graphics) {
    const page = fileText(files, `${id}/index.html`).replace(/<script[\s\S]*?<\/script>/g, "");
    const claims = new Set([...page.matchAll(/data-claim="([^"]*)"/g)].map(([, claim]) => claim));
    const missing = rowsIn(fileText(files, `${id}/data.csv`)).filter((row) => !claims.has(row["id"] ?? ""));
    expect(missing, id).toEqual([]);
  }
});
