import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { dataScript, plainPage } from "../html.mjs";

const DIST = join(dirname(createRequire(import.meta.url).resolve("@knight-lab/timelinejs/package.json")), "dist");
const FILES = [
  "js/timeline.js",
  "css/timeline.css",
  "css/icons/tl-icons.woff2",
  "css/icons/tl-icons.woff",
  "js/locale/en.json",
];

/** The events of a dataset by TimelineJS3, from files on this server alone. What has no date it cannot show. */
export function placeTimelineJs(server, dataset, { compress, cap }) {
  for (const file of FILES) {
    const bytes = read(file);
    if (bytes) server.place(`/timelinejs/${file}`, bytes, { compress });
  }
  const events = dataset.incidents.filter(({ when }) => when?.earliest).map(eventOf);
  const draw = `
new TL.Timeline("room", JSON.parse(document.querySelector("#data").textContent), { font: null, hash_bookmark: false })
  .on("ready", () => performance.mark("ready"));`;
  const body = `<div id="room" style="height: 600px"></div>${dataScript("data", { events })}
<script src="/timelinejs/js/timeline.js"></script><script>${draw}</script>`;
  const page = plainPage("TimelineJS3", body, '<link rel="stylesheet" href="/timelinejs/css/timeline.css">');
  const url = server.place(`/timelinejs-${events.length}.html`, page, { compress });
  return { url, picture: ".tl-timemarker", ready: "mark", cap };
}

function eventOf({ id, title, when }) {
  return {
    unique_id: id,
    start_date: dateOf(when.earliest),
    ...(when.latest !== when.earliest && when.latest && { end_date: dateOf(when.latest) }),
    text: { headline: title, text: "" },
  };
}

function dateOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date };
}

function read(file) {
  try {
    return readFileSync(join(DIST, file));
  } catch {
    return null;
  }
}
