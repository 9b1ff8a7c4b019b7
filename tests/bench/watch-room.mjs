import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { nodeEffects, startWatch } from "counterclaim";
import { DESKTOP, withPage } from "./browser.mjs";
import { STORY } from "./kit.mjs";
import { row } from "./rows.mjs";

// A graphic of each kind of the article, and the largest of each kind; all show the row that is changed.
const WATCHED = [
  { id: "article-comparison", file: "tolls.csv" },
  { id: "war-over-time", file: "tolls.csv" },
  { id: "article-matrix", file: "attributions.csv" },
  { id: "war-matrix", file: "attributions.csv" },
  { id: "article-timeline", file: "incidents.csv" },
  { id: "war-timeline", file: "incidents.csv" },
];
const SECOND = 1_000;
/** So long a page and a folder rest before the next save, in ms: an editor does not save while the last build runs. */
const REST = 1_500;

/** What a reporter waits for: from the saved CSV to the reloaded page, and until the whole folder is written. */
export async function watchRoom({ browser, folder, runs }) {
  const story = join(folder, "watched");
  await cp(STORY, story, { recursive: true });
  let written = () => undefined;
  const effects = {
    ...nodeEffects(),
    warn: () => undefined,
    log: (words) => {
      if (words.startsWith("built ")) written();
    },
  };
  const watching = await startWatch(story, { out: join(folder, "watched-out"), port: 0 }, effects);
  const rows = [];
  const all = [];
  try {
    for (const { id, file } of WATCHED) {
      const reloaded = [];
      await withPage(browser, DESKTOP, async (page) => {
        await page.goto(`${watching.url}${id}/index.html`);
        for (let round = 0; round <= runs; round += 1) {
          await delay(REST);
          const changed = changedFile(await readFile(join(story, file), "utf8"), file, round);
          const loaded = page.waitForEvent("domcontentloaded");
          const whole = new Promise((resume) => (written = resume));
          const start = performance.now();
          await writeFile(join(story, file), changed);
          await loaded;
          const shown = performance.now() - start;
          await whole;
          // The first round warms up.
          if (round === 0) continue;
          reloaded.push(shown);
          all.push(performance.now() - start);
        }
      });
      rows.push(row(`saved CSV to reloaded page: ${id}`, "ms", reloaded, SECOND));
    }
  } finally {
    await watching.close();
  }
  rows.push(row("saved CSV to whole folder written, with the browser beside it", "ms", all));
  return rows;
}

/** The file with another figure, or another word, in the first record that the article shows. */
function changedFile(text, file, round) {
  const lines = text.split("\n");
  const at = file === "incidents.csv" ? 2 : 1;
  const before = lines[at];
  lines[at] =
    file === "tolls.csv"
      ? before.replace(/,\d+,/, `,${100 + round},`)
      : before.replace(/(cluster munitions|Stepanakert)( \d+)?/i, `$1 ${100 + round}`);
  if (lines[at] === before) throw new Error(`nothing to change in ${file}:${at + 1}`);
  return lines.join("\n");
}
