import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readStory } from "@counterclaim/claims";
import { accountOf } from "./account.mjs";
import { drawInPage, placeElementPage } from "./element-page.mjs";
import { plainEdit, reportedStory } from "./generated-tolls.mjs";
import { row } from "./rows.mjs";

// 40 populations by 5 measures, 50 reports of each figure: the last one stands.
const POPULATIONS = 40;
const REPORTS = 50;
// A picture stands still for no longer than this.
const FRAME = 1000 / 60;

/** Thousands of rows that come to some hundred figures: a reader steps through the days, an editor changes one row. */
export async function comparisonRows({ browser, server, runs, folder }) {
  // A built page holds only the rows that it shows; an application holds them all.
  const dataset = readStory(reportedStory(POPULATIONS, REPORTS));
  const name = `reported-${POPULATIONS}-by-${REPORTS}`;
  const path = `${folder}/${name}.json`;
  await writeFile(path, JSON.stringify(dataset));
  const type = "casualty-comparison";
  const url = await placeElementPage(server, type, name, dataset);
  const program = [fileURLToPath(new URL("view-in-node.mjs", import.meta.url)), path];
  const views = [];
  const edits = [];
  const steps = [];
  const days = [...new Set(dataset.tolls.map(({ reportedOn }) => reportedOn.latest))].reverse();
  const attributes = days.map((day) => ({ "as-of": day }));
  for (let run = 0; run < runs; run += 1) {
    views.push(JSON.parse((await accountOf(program, `${folder}/views.account`)).printed));
    edits.push(await drawInPage(browser, { url, type, changes: { edit: plainEdit(dataset) } }));
    steps.push(await drawInPage(browser, { url, type, changes: { attributes } }));
  }
  const size = `${dataset.tolls.length.toLocaleString("en")} rows`;
  const of = (all, field) => all.map((each) => each[field]);
  return [
    row(`${size}, view after an edit of one row, warm`, "ms CPU", of(views, "edit"), FRAME),
    row(`${size}, view of another day, warm`, "ms CPU", of(views, "step"), FRAME),
    row(`${size}, update of one row, ours`, "ms CPU", of(edits, "update")),
    row(`${size}, update to another day, ours`, "ms CPU", of(steps, "update")),
  ];
}
