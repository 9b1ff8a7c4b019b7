import { dayAfter, generatedSources, storyFiles } from "./generated-story.mjs";
import { seeded } from "./random.mjs";

const WHAT = [
  "Shelling of",
  "Rocket strike on",
  "Air strike on",
  "Cluster munition strike on",
  "Clashes near",
  "Fire in",
];
const KINDS = ["shelling", "rocket-strike", "air-strike", "cluster-munition", "clash", "fire"];

/** A story of so many events over `days` days: most dated to a day, some to a span, a month or a year, a few not at all. */
export function eventStory(count, days) {
  const random = seeded(count);
  const incidents = Array.from({ length: count }, (_, at) => {
    const kind = random.below(WHAT.length);
    return {
      id: `e${at}`,
      title: `${WHAT[kind]} Town ${1 + random.below(90)}`,
      place: `Town ${1 + random.below(90)}`,
      when: whenOf(random, days),
      category: KINDS[kind],
      status: random.pick(["claimed", "corroborated", "disputed", "verified"]),
      source: `s${random.below(20)}`,
    };
  });
  const graphic = { type: "incident-timeline", options: { clocks: "happened" } };
  return storyFiles(`events-${count}`, graphic, { incidents, sources: generatedSources(20) });
}

function whenOf(random, days) {
  const at = random.below(days);
  const kind = random.below(100);
  if (kind < 70) return dayAfter(at);
  if (kind < 85) return `${dayAfter(at)}/${dayAfter(at + 1 + random.below(5))}`;
  if (kind < 95) return dayAfter(at).slice(0, 7);
  return kind < 98 ? dayAfter(at).slice(0, 4) : "";
}
