import { drawInPage, placeElementPage } from "./element-page.mjs";
import { courseStory, plainEdit, tollStory } from "./generated-tolls.mjs";
import { builtDataset, runBuild, writeStory } from "./kit.mjs";
import { placePlotPage, plotUpdate } from "./plot-update.mjs";
import { row } from "./rows.mjs";

const SIZES = [
  { measures: 2, populations: 3, atMost: 3 },
  { measures: 5, populations: 40, atMost: 5 },
];

/** One figure of a drawn comparison changes: ours, and Plot drawing again. */
export async function comparisonUpdates({ browser, server, runs, folder }) {
  const rows = [];
  for (const { measures, populations, atMost } of SIZES) {
    const name = `tolls-${measures}-by-${populations}`;
    await writeStory(`${folder}/${name}`, tollStory(measures, populations));
    await runBuild(`${folder}/${name}`, `${folder}/${name}-built`);
    const dataset = await builtDataset(`${folder}/${name}-built`, name);
    const edit = plainEdit(dataset);
    const type = "casualty-comparison";
    const url = await placeElementPage(server, type, name, dataset);
    const plotUrl = await placePlotPage(server, `${name}-plot`, dataset);
    const ours = [];
    const plot = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push(await drawInPage(browser, { url, type, changes: { edit } }));
      plot.push(await plotUpdate(browser, plotUrl, edit));
    }
    const of = (field) => ours.map((each) => each[field]);
    const size = `${measures} by ${populations}`;
    rows.push(
      row(`${size}, update of one figure, ours`, "ms CPU", of("update"), atMost),
      row(`${size}, update of one figure, Plot`, "ms CPU", plot),
      row(`${size}, first draw by script alone, ours`, "ms", of("painted")),
    );
  }
  return [...rows, ...(await course({ browser, server, runs, folder }))];
}

// So many reports over time, drawn by script alone, within a frame of 60 in a second.
const REPORTS = 2_000;
const FRAME = 16.7;

async function course({ browser, server, runs, folder }) {
  const name = `reports-${REPORTS}`;
  await writeStory(`${folder}/${name}`, courseStory(REPORTS));
  await runBuild(`${folder}/${name}`, `${folder}/${name}-built`);
  const dataset = await builtDataset(`${folder}/${name}-built`, name);
  const type = "casualty-comparison";
  const url = await placeElementPage(server, type, name, dataset);
  const seen = [];
  for (let run = 0; run < runs; run += 1)
    seen.push(await drawInPage(browser, { url, type, changes: { edit: plainEdit(dataset) }, times: 10 }));
  const of = (field) => seen.map((each) => each[field]);
  return [
    row("2,000 reports over time, update of one figure, ours", "ms CPU", of("update"), FRAME),
    row("2,000 reports over time, first draw by script alone, ours", "ms", of("painted")),
  ];
}
