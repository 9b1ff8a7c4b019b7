// Prints what every script weighs in KiB (brotli 11): what a page loads at first against its budget, and all of it with the
// parts that are loaded when they are needed; then the article's comparison, a page in one file. Fails over any limit.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const ROOT = new URL("../", import.meta.url);
const EMBED = new URL("packages/elements/dist/embed/", ROOT);
/**
 * Script, budget and aim of what is loaded at first, and the most that it may weigh with all its parts. In KiB brotli, with
 * Lit, without the CSV reader.
 */
const BUDGETS = [
  ["casualty-comparison.js", 15, 12, 66],
  ["incident-timeline.js", 16, 13, 60],
  ["attribution-matrix.js", 11, 10, 48],
  ["elements.js", 25, 22, 97],
  ["guest.js", 1, 0.8, 1],
  ["host.js", 0.6, 0.4, 0.6],
];
const PAGE = { graphic: "article-comparison", budget: 30 };

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;

/**
 * Each script's size in KiB at first, minified, gzip 9 and brotli 11, and `total`, brotli with every part that it may load;
 * with its limits. Sizes are null where it is not built. A file that imports others at once is no whole script, and its size
 * would be no size.
 */
export function scriptSizes() {
  const files = existsSync(EMBED) ? readdirSync(EMBED) : [];
  const read = (name) => readFileSync(new URL(name, EMBED));
  return BUDGETS.map(([name, budget, aim, most]) => {
    const bytes = files.includes(name) ? read(name) : null;
    if (bytes === null || /^import\b(?!\()/m.test(bytes.toString("utf8")))
      return { name, budget, aim, most, minified: null, gzip: null, brotli: null, total: null };
    // A part is named after its script: `elements.record-….js`.
    const parts = files.filter((file) => file.startsWith(name.replace(/js$/, "")) && file !== name);
    const first = brotli(bytes);
    return {
      name,
      budget,
      aim,
      most,
      minified: bytes.length / 1024,
      gzip: gzipSync(bytes, { level: 9 }).length / 1024,
      brotli: first,
      total: parts.reduce((sum, part) => sum + brotli(read(part)), first),
      parts: parts.map((part) => ({ name: part, brotli: brotli(read(part)) })),
    };
  });
}

/** The article's comparison as one file, in KiB brotli: figure, data, style and script. Null where the kit is not built. */
export async function pageSize() {
  if (!existsSync(new URL("packages/cli/dist/index.js", ROOT))) return null;
  const { build, nodeEffects } = await import("counterclaim");
  let page = null;
  const silent = { log: () => undefined, warn: (text) => console.error(text), drawPixels: null };
  const publish = async (folder, make) => {
    page = (await make(new Map())).get(`${PAGE.graphic}/index.html`);
    return { folder, changed: true };
  };
  const story = fileURLToPath(new URL("data/nagorno-karabakh-2020", ROOT));
  await build(story, { out: "size", graphic: PAGE.graphic }, { ...nodeEffects(), ...silent, publish });
  return page && brotli(page);
}

function line({ name, minified, gzip, brotli: first, total, budget, aim, most }) {
  if (first === null) return `${name}: not built (npm run build)`;
  const cells = [minified, gzip, first].map((size) => size.toFixed(1).padStart(8)).join(" ");
  const verdict = first > budget ? "  OVER" : first > aim ? "" : "  within the aim";
  const all = total > most ? "  ALL PARTS OVER" : "";
  return `${name.padEnd(24)} ${cells} ${String(budget).padStart(7)} ${String(aim).padStart(5)} ${total.toFixed(1).padStart(10)} ${String(most).padStart(5)}${verdict}${all}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const sizes = scriptSizes();
  console.log("loaded at first          minified     gzip   brotli  budget   aim  all parts  most");
  for (const size of sizes) {
    console.log(line(size));
    if (process.argv.includes("--parts"))
      for (const part of size.parts ?? [])
        console.log(`  ${part.name.padEnd(58)} ${part.brotli.toFixed(1).padStart(6)}`);
  }
  const page = await pageSize();
  const heavy = page === null || page > PAGE.budget;
  console.log(
    page === null
      ? `${PAGE.graphic}/index.html: not built (npm run build)`
      : `${PAGE.graphic}/index.html, one file with figure, data, style and script: ${page.toFixed(1)} of ${String(PAGE.budget)}${heavy ? "  OVER" : ""}`,
  );
  const over = (size) => size.brotli === null || size.brotli > size.budget || size.total > size.most;
  process.exitCode = heavy || sizes.some(over) ? 1 : 0;
}
