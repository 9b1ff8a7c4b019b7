import { PRINTED } from "./comparison-pages.mjs";
import { drawInPage, placeElementPage } from "./element-page.mjs";
import { statementStory } from "./generated-statements.mjs";
import { builtDataset, builtPage, runBuild, writeStory } from "./kit.mjs";
import { row } from "./rows.mjs";
import { scrollFrames } from "./scroll-frames.mjs";
import { median, percentile } from "./statistics.mjs";
import { rounds } from "./visit.mjs";

const NAME = "statements-200-by-12";

/** Selector of a printed table of which more than a screen was parsed. */
const FIRST_SCREEN = ".matrix tbody:nth-of-type(8)";

/** The attribution matrix: 200 incidents by 12 assessors on a desktop. */
export async function matrixRoom({ browser, server, runs, folder }) {
  await writeStory(`${folder}/${NAME}`, statementStory(200, 12));
  await runBuild(`${folder}/${NAME}`, `${folder}/${NAME}-built`);
  const dataset = await builtDataset(`${folder}/${NAME}-built`, NAME);
  const { html, limit } = await builtPage(`${folder}/${NAME}-built`, NAME);
  const pageUrl = server.place(`/${NAME}.html`, html, { compress: false });
  const limitUrl = server.place(`/${NAME}-limit.html`, limit, { compress: false });
  const seen = await rounds(
    browser,
    {
      ours: { url: pageUrl, picture: PRINTED, ready: "data-state" },
      first: { url: pageUrl, picture: FIRST_SCREEN, ready: "data-state" },
      limit: { url: limitUrl, picture: PRINTED, ready: "DOMContentLoaded" },
    },
    runs,
    false,
  );
  const type = "attribution-matrix";
  const url = await placeElementPage(server, type, `${NAME}-element`, dataset);
  const { id, value } = dataset.attributions.find((each) => each.stance === "finds");
  const changes = { edit: { table: "attributions", id, field: "value", values: [`${value} again`, value] } };
  const alone = [];
  const frames = [];
  for (let run = 0; run < runs; run += 1) {
    alone.push(await drawInPage(browser, { url, type, changes }));
    frames.push(await scrollFrames(browser, pageUrl));
  }
  const of = (visits, field) => visits.map((each) => each[field]);
  return [
    row("200 by 12, built page: first screen painted", "ms", of(seen.first, "picture"), 250),
    row("200 by 12, built page: whole picture painted", "ms", of(seen.ours, "picture")),
    row("200 by 12, page without script: whole picture painted", "ms", of(seen.limit, "picture")),
    row("200 by 12, built page: interactive", "ms", of(seen.ours, "ready")),
    row("200 by 12, built page: main thread CPU", "ms", of(seen.ours, "task")),
    row("200 by 12, built page: elements, shadow root included", "", of(seen.ours, "elements")),
    row("200 by 12, by script alone: painted", "ms", of(alone, "painted"), 250),
    row("200 by 12, by script alone: CPU of the draw", "ms CPU", of(alone, "draw")),
    row("200 by 12, by script alone: elements", "", of(alone, "elements")),
    row("200 by 12, update of one cell", "ms CPU", of(alone, "update"), 6),
    row("200 by 12, scrolling: median frame", "ms", frames.map(median), 1000 / 59),
    row(
      "200 by 12, scrolling: 95th percentile of frames",
      "ms",
      frames.map((each) => percentile(each, 0.95)),
    ),
    row(
      "200 by 12, scrolling: longest frame",
      "ms",
      frames.map((each) => Math.max(...each)),
    ),
  ];
}
