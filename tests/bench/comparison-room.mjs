import { comparisonPages } from "./comparison-pages.mjs";
import { comparisonRows } from "./comparison-rows.mjs";
import { comparisonUpdates } from "./comparison-updates.mjs";
import { runBuild, STORY } from "./kit.mjs";

/** The casualty comparison: the article's page on the slow phone, updates of one figure, and views of many rows. */
export async function comparisonRoom(bench) {
  const story = `${bench.folder}/article`;
  await runBuild(STORY, story);
  return [
    ...(await comparisonPages({ ...bench, story })),
    ...(await comparisonUpdates(bench)),
    ...(await comparisonRows(bench)),
  ];
}
