import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { accountOf } from "./account.mjs";
import { runBuild, STORY } from "./kit.mjs";
import { row } from "./rows.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** SVG text in Node from the article's dataset: many in a warm process, and one in a process of its own. */
export async function nodeRoom({ folder, runs }) {
  await runBuild(STORY, `${folder}/node-article`);
  const dataset = join(folder, "node-article/article-comparison/dataset.json");
  const account = `${folder}/node.account`;
  const ours = [here("svg-in-node.mjs"), dataset];
  const plot = [here("peers/plot-in-node.mjs"), dataset];
  const warm = { ours: [], plot: [] };
  const cold = { ours: [], plot: [], nothing: [] };
  for (let round = 0; round < runs; round += 1) {
    warm.ours.push(JSON.parse((await accountOf([...ours, "warm"], account)).printed));
    warm.plot.push(JSON.parse((await accountOf([...plot, "warm"], account)).printed));
    cold.ours.push(await accountOf(ours, account));
    cold.plot.push(await accountOf(plot, account));
    cold.nothing.push(await accountOf(["--eval", "0"], account));
  }
  const of = (visits, field) => visits.map((each) => each[field]);
  return [
    row("article, SVG text, warm, from the view: picture", "ms", of(warm.ours, "picture"), 0.3),
    row("article, SVG text, warm, from the dataset: view, words and picture", "ms", of(warm.ours, "whole")),
    row("article, SVG text, warm, whole file with title, key, notes and source", "ms", of(warm.ours, "poster")),
    row("article, SVG text, warm, Plot with a minimal document", "ms", of(warm.plot, "picture")),
    ...coldRows("article, SVG text, cold process, ours", cold.ours, 120),
    ...coldRows("article, SVG text, cold process, Plot with a minimal document", cold.plot),
    ...coldRows("a process of Node that does nothing", cold.nothing),
  ];
}

function coldRows(name, accounts, atMost = null) {
  return [
    row(
      name,
      "ms",
      accounts.map(({ ms }) => ms),
      atMost,
    ),
    row(
      `${name}: CPU`,
      "ms CPU",
      accounts.map(({ cpu }) => cpu),
    ),
  ];
}
