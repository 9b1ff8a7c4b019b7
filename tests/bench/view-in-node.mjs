// node view-in-node.mjs DATASET: median CPU ms of one view of its comparison in a warm process, words and key with it.
import { readFileSync } from "node:fs";
import { casualtyComparison, localeFor, see } from "@counterclaim/charts";
import { reportDays } from "@counterclaim/claims";
import { median } from "./statistics.mjs";

const dataset = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [{ options }] = dataset.meta.graphics;
const locale = localeFor(dataset.meta.language);
const days = reportDays(dataset);

// A new dataset with the same records but one.
const edited = (at) => ({
  ...dataset,
  tolls: dataset.tolls.map((toll, index) => (index === at % dataset.tolls.length ? { ...toll, value: at } : toll)),
});

// Backwards through the days, more of them than are kept: none was asked for just before.
const day = (at) => days[days.length - 1 - (at % (days.length - 1))];

const times = {
  edit: medianCpu((at) => [edited(at * 37), options]),
  step: medianCpu((at) => [dataset, { ...options, "as-of": day(at) }]),
};
console.log(JSON.stringify(times));

function medianCpu(asked) {
  const times = [];
  for (let at = -20; at < 40; at += 1) {
    const [data, choices] = asked(at + 20);
    const before = process.cpuUsage();
    const { words } = see(casualtyComparison, data, choices, locale);
    const { user, system } = process.cpuUsage(before);
    if (at >= 0) times.push((user + system) / 1000);
    if (words.sentence === "") throw new Error("nothing was said");
  }
  return median(times);
}
