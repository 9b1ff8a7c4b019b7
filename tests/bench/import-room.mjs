import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { accountOf } from "./account.mjs";
import { BAITS } from "./bait-files.mjs";
import { importFile } from "./generated-import.mjs";
import { row } from "./rows.mjs";
import { ratios } from "./statistics.mjs";

const ROWS = 100_000;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A large incident file by the path of an import, beside Papa Parse alone, and files made to make a reader slow. */
export async function importRoom({ folder, runs }) {
  const path = `${folder}/incidents.csv`;
  const bytes = importFile(ROWS);
  await writeFile(path, bytes);
  const account = `${folder}/import.account`;
  const read = async (how) => {
    const { megabytes, printed } = await accountOf([here("import-in-node.mjs"), path, how], account);
    return { megabytes, ...JSON.parse(printed) };
  };
  const ours = [];
  const papa = [];
  const baits = [];
  for (let round = 0; round < runs; round += 1) {
    ours.push(await read("kit"));
    papa.push(await read("papa"));
    baits.push(JSON.parse((await accountOf([here("bait-in-node.mjs")], account)).printed));
  }
  const of = (visits, field) => visits.map((each) => each[field]);
  const size = `${ROWS.toLocaleString("en")} rows, ${Math.round(bytes.length / 1e6)} MB`;
  const shares = ratios(of(papa, "cpu"), of(ours, "cpu")).map((share) => 100 * share);
  const note = shares.some((share) => share < 50) ? "asked: at least 50" : null;
  return [
    row(`${size}, read and checked`, "ms", of(ours, "ms"), 3000),
    row(`${size}, read and checked: CPU`, "ms CPU", of(ours, "cpu")),
    row(`${size}, read and checked: peak memory`, "MB", of(ours, "megabytes"), 400),
    row(`${size}, Papa Parse alone: CPU`, "ms CPU", of(papa, "cpu")),
    row(`${size}, Papa Parse alone: peak memory`, "MB", of(papa, "megabytes")),
    row("speed beside Papa Parse alone", "%", shares, null, note),
    ...Object.keys(BAITS).map((family) =>
      row(
        `twice the size: ${family}`,
        "times CPU",
        baits.map((costs) => costs[family][1] / costs[family][0]),
        2.5,
      ),
    ),
  ];
}
