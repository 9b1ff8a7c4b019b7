import { dayAfter, generatedSources, storyFiles } from "./generated-story.mjs";
import { seeded } from "./random.mjs";

const MEASURES = ["killed", "wounded", "missing", "captured", "displaced"];

/**
 * A story in which so many disjoint populations have one figure each for so many measures (at most 5): exact ones, ranges,
 * at-least ones and some that are not reported.
 */
export function tollStory(measures, populations) {
  const random = seeded(populations * 10 + measures);
  const tolls = [];
  for (let who = 0; who < populations; who += 1)
    for (const measure of MEASURES.slice(0, measures))
      tolls.push({
        id: `t${who}-${measure}`,
        population: `District ${who + 1}`,
        civilian_status: "civilian",
        measure,
        ...figureOf(random),
        as_of: "2020-10-06",
        reported_on: "2020-10-06",
        since: "2020-09-27",
        claimant: `Office ${(who % 7) + 1}`,
        source: `s${who % 5}`,
      });
  const options = { measures: MEASURES.slice(0, measures).join(" "), sort: "listed" };
  return storyFiles(
    `tolls-${measures}-by-${populations}`,
    { type: "casualty-comparison", options },
    {
      tolls,
      sources: generatedSources(5),
    },
  );
}

/** A story of so many reports over time: four populations, each counted by its own office and now and then by another one. */
export function courseStory(reports) {
  const random = seeded(reports);
  const tolls = Array.from({ length: reports }, (_, at) => ({
    id: `t${at}`,
    population: `District ${(at % 4) + 1}`,
    measure: "killed",
    value: 60 + 3 * Math.floor(at / 4) + random.below(3),
    as_of: dayAfter(Math.floor(at / 4)),
    reported_on: dayAfter(Math.floor(at / 4)),
    since: "2019-12-31",
    claimant: random.below(5) ? `Office ${(at % 4) + 1}` : "Office 9",
    source: `s${at % 5}`,
  }));
  const graphic = { type: "casualty-comparison", options: { over: "time" } };
  return storyFiles(`reports-${reports}`, graphic, { tolls, sources: generatedSources(5) });
}

/** A story in which so many populations have so many reports of each of five measures, day by day, each by its own office. */
export function reportedStory(populations, reports) {
  const tolls = [];
  for (let day = 0; day < reports; day += 1)
    for (const measure of MEASURES)
      for (let who = 0; who < populations; who += 1)
        tolls.push({
          id: `t${day}-${who}-${measure}`,
          population: `District ${who + 1}`,
          measure,
          value: 60 + 3 * day + who,
          as_of: dayAfter(day),
          reported_on: dayAfter(day),
          since: "2019-12-31",
          claimant: `Office ${(who % 7) + 1}`,
          source: `s${who % 5}`,
        });
  const name = `reported-${populations}-by-${reports}`;
  return storyFiles(name, { type: "casualty-comparison", options: {} }, { tolls, sources: generatedSources(5) });
}

/** A change of the first plain number of such a story, to others of its size: the scale stays. */
export function plainEdit({ tolls }) {
  const { id, value } = tolls.find((toll) => toll.value > 50 && toll.low === null);
  return { table: "tolls", id, field: "value", values: [value - 3, value - 2, value - 1, value] };
}

function figureOf(random) {
  const value = 5 + random.below(400);
  const kind = random.below(20);
  if (kind === 0) return { figure: "not-reported" };
  if (kind < 4) return { value, low: value - random.below(5), high: value + random.below(30) };
  if (kind < 6) return { low: value, qualifier: "at-least" };
  return { value };
}
