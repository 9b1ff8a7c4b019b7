import type { Incident } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { capitalise, type Locale } from "../locale/locale.js";
import { laneTitle, type LaneKind } from "./lanes.js";
import { sortKey, type Colours } from "./sorts.js";

/** What a moment's lane and its sort say of it, in words; the incident is null for a statement. */
export type Facts = (lane: string, incident: Incident | null) => readonly string[];

const NONE: readonly string[] = [];

/**
 * Puts into words by what moments stand in lanes and are told apart: in a list and in a name nobody sees lane or colour. Also
 * of a sort too rare for a colour of its own. What the data do not give is left out, and an event's place, which is always said.
 */
export function makeFacts(kind: LaneKind, colours: Colours, labels: Labels, locale: Locale): Facts {
  const known = new Map<string, readonly string[]>();
  const title = (of: LaneKind | Colours, key: string): string =>
    capitalise(locale, laneTitle(of === "weapon" || of === "place" ? of : null, key, labels, locale));
  const laned = kind === "category" || kind === "weapon" || kind === "place";
  return (lane, incident) => {
    const inLane = laned && lane !== "" && !(incident && kind === "place") ? lane : null;
    const sort = incident && colours !== "place" ? sortKey(colours, incident) : null;
    if (inLane === null && sort === null) return NONE;
    const key = JSON.stringify([inLane, sort]);
    let facts = known.get(key);
    if (!facts) {
      const said = [inLane === null ? null : title(kind, inLane), sort === null ? null : title(colours, sort)];
      known.set(key, (facts = [...new Set(said.filter((each) => each !== null))]));
    }
    return facts;
  };
}
