import { dayAfter, generatedSources, storyFiles } from "./generated-story.mjs";
import { seeded } from "./random.mjs";

/** A story of so many incidents on each of which most of so many assessors say who did it; every fourth with a hedge. */
export function statementStory(incidents, assessors) {
  const random = seeded(incidents * 100 + assessors);
  const attributions = [];
  for (let at = 0; at < incidents; at += 1)
    for (let who = 0; who < assessors; who += 1) {
      if (random.chance(0.25)) continue;
      const stance = random.pick(["finds", "finds", "alleges", "denies", "inconclusive"]);
      attributions.push({
        id: `a${at}-${who}`,
        incident: `i${at}`,
        finding: "perpetrator",
        value: stance === "inconclusive" ? "" : `Force ${1 + random.below(3)}`,
        assessor: `Assessor ${who + 1}`,
        stance,
        hedge: stance === "finds" && random.chance(0.4) ? "appears to have been fired by" : "",
        stated_on: dayAfter(at + random.below(60)),
        source: `s${who}`,
      });
    }
  const rows = Array.from({ length: incidents }, (_, at) => ({
    id: `i${at}`,
    title: `Strike on Town ${at + 1}`,
    place: `Town ${at + 1}`,
    when: dayAfter(at),
    category: "strike",
    source: `s${at % assessors}`,
  }));
  const graphic = { type: "attribution-matrix", options: { by: "assessor", sort: "listed" } };
  return storyFiles(`statements-${incidents}-by-${assessors}`, graphic, {
    incidents: rows,
    attributions,
    sources: generatedSources(assessors),
  });
}
