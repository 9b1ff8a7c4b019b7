import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { accountOf } from "./account.mjs";
import { runBuild, runBuildAgain, STORY } from "./kit.mjs";
import { row } from "./rows.mjs";
import { brotli } from "./server.mjs";

/** The whole story by the command line: cold, over what stands there, and anew in a running process; and the size of each page. */
export async function buildRoom({ folder, runs }) {
  const out = `${folder}/whole`;
  const cold = [];
  const warm = [];
  const anew = [];
  const again = fileURLToPath(new URL("build-again.mjs", import.meta.url));
  for (let round = 0; round < runs; round += 1) {
    cold.push(await runBuild(STORY, out));
    warm.push(await runBuildAgain(STORY, out));
    anew.push(JSON.parse((await accountOf([again, STORY, `${folder}/again`], `${folder}/again.account`)).printed));
  }
  const of = (visits, field) => visits.map((each) => each[field]);
  return [
    row("whole story, process of its own, empty folder", "ms", of(cold, "ms"), 5_000),
    row("whole story, process of its own: CPU", "ms CPU", of(cold, "cpu")),
    row("whole story, process of its own, over what stands there", "ms", of(warm, "ms"), 1_000),
    row("whole story, process of its own, over what stands there: CPU", "ms CPU", of(warm, "cpu")),
    row("whole story, anew in a running process, empty folder", "ms", of(anew, "ms")),
    row("whole story, anew in a running process, empty folder: CPU", "ms CPU", of(anew, "cpu")),
    row("whole story, peak memory", "MB", of(cold, "megabytes"), 400),
    ...(await pageSizes(out)),
  ];
}

async function pageSizes(out) {
  const entries = await readdir(out, { withFileTypes: true });
  const rows = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const size = brotli(await readFile(`${out}/${name}/index.html`)).length;
    rows.push(row(`${name}/index.html, brotli`, "KiB", [size / 1024], name === "article-comparison" ? 30 : null));
  }
  return rows;
}
