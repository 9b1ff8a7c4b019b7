// Prints every script that a page may load against its budget in KiB (brotli 11), and fails over one.
// `--held` is for `npm run check`: the budgets are not met yet, and it fails where a script outgrows what it weighs today.
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const EMBED = new URL("../packages/elements/dist/embed/", import.meta.url);
/** Script, budget, aim, and what is held until the budget is met, in KiB brotli. With Lit, without the CSV reader. */
const BUDGETS = [
  ["casualty-comparison.js", 15, 12, 39],
  ["incident-timeline.js", 16, 13, 36.5],
  ["attribution-matrix.js", 11, 10, 31],
  ["elements.js", 25, 22, 60],
  ["guest.js", 1, 0.8, 1],
  ["host.js", 0.6, 0.4, 0.6],
];

/**
 * Each script's size in KiB, minified, gzip 9 and brotli 11, with its budget and aim; sizes are null where it is not built.
 * A file that still imports others is no whole script, and its size would be no size.
 */
export function scriptSizes() {
  return BUDGETS.map(([name, budget, aim, held]) => {
    const url = new URL(name, EMBED);
    const bytes = existsSync(url) ? readFileSync(url) : null;
    if (bytes === null || /^import\b(?!\()/m.test(bytes.toString("utf8")))
      return { name, budget, aim, held, minified: null, gzip: null, brotli: null };
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    return {
      name,
      budget,
      aim,
      held,
      minified: bytes.length / 1024,
      gzip: gzipSync(bytes, { level: 9 }).length / 1024,
      brotli: brotli.length / 1024,
    };
  });
}

function line({ name, minified, gzip, brotli, budget, aim }) {
  if (brotli === null) return `${name}: not built (npm run build)`;
  const cells = [minified, gzip, brotli].map((size) => size.toFixed(1).padStart(7)).join(" ");
  const verdict = brotli > budget ? "  OVER" : brotli > aim ? "" : "  within the aim";
  return `${name.padEnd(29)} ${cells} ${String(budget).padStart(7)} ${String(aim).padStart(5)}${verdict}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const sizes = scriptSizes();
  console.log("file                          minified   gzip  brotli  budget   aim");
  for (const size of sizes) console.log(line(size));
  const most = process.argv.includes("--held") ? "held" : "budget";
  process.exitCode = sizes.some((size) => size.brotli === null || size.brotli > size[most]) ? 1 : 0;
}
