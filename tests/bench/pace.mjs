import { plainEdit, tollStory } from "./generated-tolls.mjs";
import { builtDataset, runBuild, writeStory } from "./kit.mjs";
import { placePlotPage, plotUpdate } from "./plot-update.mjs";
import { median } from "./statistics.mjs";

/** CPU ms that Observable Plot took to draw 40 by 5 figures again on the machine for which the issues set their targets. */
const THERE = 24;
const RUNS = 5;

/**
 * Tells how many times as long this machine takes as that of the targets, by a program that is not ours: Plot, drawing the
 * figures of `5 by 40` again. Asked before and after a room, the smaller answer counts.
 */
export async function paceOf({ browser, server, folder }) {
  const name = "pace";
  await writeStory(`${folder}/${name}`, tollStory(5, 40));
  await runBuild(`${folder}/${name}`, `${folder}/${name}-built`);
  const dataset = await builtDataset(`${folder}/${name}-built`, "tolls-5-by-40");
  const edit = plainEdit(dataset);
  const url = await placePlotPage(server, name, dataset);
  return async () => {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await plotUpdate(browser, url, edit));
    return median(runs) / THERE;
  };
}
