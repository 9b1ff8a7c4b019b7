import { parseArgs } from "node:util";

/** What can be measured alone. */
export const ROOMS = ["comparison", "timeline", "matrix", "node", "build", "watch", "sizes", "import"];

export const USAGE = `Usage: npm run bench -- [--only ${ROOMS.join("|")}] [--runs N] [--json FILE]`;

/**
 * Reads the command line: `--only` takes words parted by commas (default all), `--runs` a number from 1 (default 7),
 * `--json` a file for every single run. @throws Error in words.
 */
export function readArguments(args) {
  const { values } = parseArgs({
    args,
    options: { only: { type: "string" }, runs: { type: "string", default: "7" }, json: { type: "string" } },
  });
  const only = values.only === undefined ? ROOMS : values.only.split(",");
  const unknown = only.filter((name) => !ROOMS.includes(name));
  if (unknown.length) throw new Error(`unknown: ${unknown.join(", ")}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not ${values.runs}`);
  return { only, runs, json: values.json ?? null };
}
