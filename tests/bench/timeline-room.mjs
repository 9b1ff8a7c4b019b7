import { drawInPage, placeElementPage } from "./element-page.mjs";
import { eventStory } from "./generated-events.mjs";
import { PRINTED } from "./comparison-pages.mjs";
import { plainPage } from "./html.mjs";
import { builtDataset, builtPage, runBuild, writeStory } from "./kit.mjs";
import { limitRows, pageRows } from "./page-rows.mjs";
import { placeTimelineJs } from "./peers/timelinejs-page.mjs";
import { missing, row } from "./rows.mjs";
import { growth, median } from "./statistics.mjs";
import { rounds } from "./visit.mjs";

// Longer than a person waits, short enough for a benchmark.
const CAP = 60_000;
const SIZES = [
  { count: 500, days: 400, visible: 150, update: null },
  { count: 5_000, days: 900, visible: 300, update: 8 },
  { count: 50_000, days: 1_500, visible: 800, update: null },
];

/** The incident timeline: 20 events on the slow phone, and 500 to 50,000 on a desktop. */
export async function timelineRoom(bench) {
  const rows = [...(await twenty(bench))];
  const draws = [];
  for (const size of SIZES) {
    const { told, draw } = await many(bench, size);
    rows.push(...told);
    draws.push(draw);
  }
  const [small, , large] = draws;
  const exponent = growth(small, large, SIZES[0].count, SIZES[2].count);
  return [...rows, row("growth of the draw from 500 to 50,000 (exponent; n log n is 1.12)", "", [exponent], 1.12)];
}

async function built({ folder }, count, days) {
  const name = `events-${count}`;
  await writeStory(`${folder}/${name}`, eventStory(count, days));
  await runBuild(`${folder}/${name}`, `${folder}/${name}-built`);
  const dataset = await builtDataset(`${folder}/${name}-built`, name);
  return { name, dataset, ...(await builtPage(`${folder}/${name}-built`, name)) };
}

async function twenty(bench) {
  const { browser, server, runs } = bench;
  const { html, limit, dataset } = await built(bench, 20, 60);
  const seen = await rounds(
    browser,
    {
      ours: { url: server.place("/timeline-20.html", html), picture: PRINTED, ready: "data-state" },
      limit: { url: server.place("/timeline-20-limit.html", limit), picture: PRINTED, ready: "DOMContentLoaded" },
      peer: placeTimelineJs(server, dataset, { compress: true, cap: CAP }),
    },
    runs,
    true,
  );
  return [
    ...pageRows("20 events, slow phone, page without script", seen.limit),
    ...pageRows("20 events, slow phone, ours", seen.ours, { requests: 1, shift: 0 }),
    ...pageRows("20 events, slow phone, TimelineJS3", seen.peer),
    ...limitRows("20 events, slow phone, ours", seen.ours, seen.limit),
  ];
}

async function many(bench, { count, days, visible, update }) {
  const { browser, server, runs } = bench;
  const { name, dataset, html, limit } = await built(bench, count, days);
  const place = (path, text) => server.place(path, text, { compress: false });
  const pages = { ours: { url: place(`/${name}.html`, html), picture: PRINTED, ready: "data-state", cap: CAP } };
  pages.limit = { url: place(`/${name}-limit.html`, limit), picture: PRINTED, ready: "DOMContentLoaded", cap: CAP };
  pages.floor = {
    url: place("/floor.html", plainPage("Nothing", "<p>Nothing.</p>")),
    picture: "p",
    ready: "DOMContentLoaded",
  };
  // TimelineJS3 makes its whole list of slides at once: at 50,000 that is more than a page holds.
  if (count <= 5_000) pages.peer = placeTimelineJs(server, dataset, { compress: false, cap: CAP });
  const seen = await rounds(browser, pages, Math.min(runs, count > 500 ? 3 : runs), false);
  const type = "incident-timeline";
  const url = await placeElementPage(server, type, `${name}-element`, dataset);
  const changes = { attributes: zoomSteps(dataset) };
  const alone = [];
  for (let run = 0; run < runs; run += 1) alone.push(await drawInPage(browser, { url, type, changes }));
  const size = `${count.toLocaleString("en-GB")} events`;
  const of = (visits, field) => visits.map((each) => each[field]);
  const told = [
    row(`${size}, built page: picture painted`, "ms", of(seen.ours, "picture"), visible),
    row(`${size}, page without script: picture painted`, "ms", of(seen.limit, "picture")),
    row(`${size}, a page of one word: painted`, "ms", of(seen.floor, "picture")),
    row(`${size}, built page: interactive`, "ms", of(seen.ours, "ready")),
    row(`${size}, built page: main thread CPU`, "ms", of(seen.ours, "task")),
    row(`${size}, built page: elements, shadow root included`, "", of(seen.ours, "elements"), 1_500),
    row(`${size}, by script alone: painted`, "ms", of(alone, "painted"), visible),
    row(`${size}, by script alone: CPU of the draw`, "ms CPU", of(alone, "draw")),
    row(`${size}, by script alone: elements`, "", of(alone, "elements"), 1_500),
    row(`${size}, zoom step (since and until)`, "ms CPU", of(alone, "update"), update),
    ...peerRows(size, seen.peer),
  ];
  return { told, draw: median(of(alone, "draw")) };
}

function peerRows(size, visits) {
  if (!visits) return [];
  const name = `${size}, TimelineJS3`;
  if (!visits.length) return [missing(`${name}: ready`, "ms", `not ready after ${CAP / 1000} s`)];
  return [
    row(
      `${name}: ready`,
      "ms",
      visits.map(({ ready }) => ready),
    ),
    row(
      `${name}: elements`,
      "",
      visits.map(({ elements }) => elements),
    ),
  ];
}

// From the whole to a tenth around the middle, a little further each time.
function zoomSteps(dataset) {
  const days = dataset.incidents.flatMap(({ when }) => (when?.earliest ? [when.earliest] : [])).sort();
  const at = (share) => days[Math.floor(share * (days.length - 1))];
  return [0.05, 0.15, 0.25, 0.35, 0.45].map((edge) => ({ since: at(edge), until: at(1 - edge) }));
}
