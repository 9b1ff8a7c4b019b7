import { builtDataset, builtPage } from "./kit.mjs";
import { codeScript, dataScript, plainPage } from "./html.mjs";
import { bundle } from "./peers/bundle.mjs";
import { rounds } from "./visit.mjs";
import { limitRows, pageRows } from "./page-rows.mjs";

/** Selector of a printed picture that was parsed to its end: what comes after it is there. */
export const PRINTED = "figure.counterclaim .bodies + *";

/** The article's comparison on the slow phone: ours, the same page without script, and the figure by Plot. */
export async function comparisonPages({ browser, server, runs, story }) {
  const id = "article-comparison";
  const { html, limit } = await builtPage(story, id);
  const dataset = await builtDataset(story, id);
  const plot = plotPage(dataset, codeScript(await bundle("plot-page")));
  const seen = await rounds(
    browser,
    {
      ours: { url: server.place("/comparison.html", html), picture: PRINTED, ready: "data-state" },
      limit: { url: server.place("/comparison-limit.html", limit), picture: PRINTED, ready: "DOMContentLoaded" },
      plot: { url: server.place("/comparison-plot.html", plot), picture: "#picture svg", ready: "mark" },
    },
    runs,
    true,
  );
  return [
    ...pageRows("article, slow phone, page without script", seen.limit),
    ...pageRows("article, slow phone, ours", seen.ours, { bytes: 30 * 1024, requests: 1, shift: 0 }),
    ...pageRows("article, slow phone, Plot", seen.plot),
    ...limitRows("article, slow phone, ours", seen.ours, seen.limit),
  ];
}

/** A page that draws the dataset with Plot: heading, summary, data and the bundled script inline. */
function plotPage(dataset, script) {
  const { title, summary } = dataset.meta.graphics[0];
  const body = `<h2>${title}</h2><p>${summary}</p><div id="picture"></div>${dataScript("data", dataset)}${script}`;
  return plainPage(title, body);
}
