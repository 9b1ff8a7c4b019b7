// `npm run bench`: how fast the kit is beside its limit and its peers. It measures and prints; no test depends on it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments, USAGE } from "./arguments.mjs";
import { startBrowser } from "./browser.mjs";
import { buildRoom } from "./build-room.mjs";
import { comparisonRoom } from "./comparison-room.mjs";
import { importRoom } from "./import-room.mjs";
import { whatIsNotBuilt } from "./kit.mjs";
import { busyLine, machineLine } from "./machine.mjs";
import { matrixRoom } from "./matrix-room.mjs";
import { nodeRoom } from "./node-room.mjs";
import { paceOf } from "./pace.mjs";
import { table, verdict } from "./report.mjs";
import { startServer } from "./server.mjs";
import { sizesRoom } from "./sizes-room.mjs";
import { timelineRoom } from "./timeline-room.mjs";
import { watchRoom } from "./watch-room.mjs";

const ROOMS = {
  comparison: { title: "Casualty comparison", measure: comparisonRoom, inBrowser: true },
  timeline: { title: "Incident timeline", measure: timelineRoom, inBrowser: true },
  matrix: { title: "Attribution matrix", measure: matrixRoom, inBrowser: true },
  node: { title: "SVG text in Node", measure: nodeRoom, inBrowser: false },
  build: { title: "Build of the whole story", measure: buildRoom, inBrowser: false },
  watch: { title: "Watching a story", measure: watchRoom, inBrowser: true },
  import: { title: "Import of a large file", measure: importRoom, inBrowser: false },
  sizes: { title: "Script sizes", measure: sizesRoom, inBrowser: false },
};

async function measureAll({ only, runs, json }) {
  const absent = whatIsNotBuilt();
  if (absent) return void console.log(absent);
  const folder = await mkdtemp(join(tmpdir(), "counterclaim-bench-"));
  const server = await startServer();
  const browser = only.some((name) => ROOMS[name].inBrowser) ? await startBrowser() : null;
  const machine = machineLine(browser);
  console.log(`${machine}\n${busyLine()}${runs} runs of each: median, min, max`);
  const rooms = {};
  try {
    const paceNow = browser ? await paceOf({ browser, server, folder }) : null;
    for (const name of only) {
      const before = (await paceNow?.()) ?? null;
      const rows = await ROOMS[name].measure({ browser, server, folder, runs });
      const pace = before === null ? null : Math.min(before, await paceNow());
      rooms[name] = { rows, pace };
      console.log(table(ROOMS[name].title, rows, pace));
    }
  } finally {
    await browser?.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(verdict(Object.values(rooms)));
  if (json) await writeFile(json, `${JSON.stringify({ machine, runs, rooms }, null, 2)}\n`);
}

let wanted = null;
try {
  wanted = readArguments(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\n${USAGE}`);
}
if (wanted) await measureAll(wanted);
