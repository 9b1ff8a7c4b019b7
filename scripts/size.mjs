// Prints every script that a page may load against its budget in KiB (brotli 11), and fails over one.
import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = new URL("../", import.meta.url);
const EMBED = "packages/elements/dist/embed";
/** File, budget and aim in KiB brotli. With Lit, without the CSV reader. */
const BUDGETS = [
  [`${EMBED}/casualty-comparison.js`, 15, 12],
  [`${EMBED}/incident-timeline.js`, 16, 13],
  [`${EMBED}/attribution-matrix.js`, 11, 10],
  [`${EMBED}/elements.js`, 25, 22],
];

let over = false;
console.log("file                          minified   gzip  brotli  budget   aim");
for (const [path, budget, aim] of BUDGETS) {
  const url = new URL(path, root);
  if (!existsSync(url)) {
    console.log(`${path}: not built (npm run build)`);
    over = true;
    continue;
  }
  const bytes = readFileSync(url);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
  const cells = [bytes.length / 1024, gzipSync(bytes, { level: 9 }).length / 1024, brotli].map((n) =>
    n.toFixed(1).padStart(7),
  );
  const verdict = brotli > budget ? "  OVER" : brotli > aim ? "" : "  within the aim";
  console.log(
    `${path.split("/").at(-1).padEnd(29)} ${cells.join(" ")} ${String(budget).padStart(7)} ${String(aim).padStart(5)}${verdict}`,
  );
  over ||= brotli > budget;
}
process.exitCode = over ? 1 : 0;
