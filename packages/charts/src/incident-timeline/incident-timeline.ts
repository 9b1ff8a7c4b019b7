import { dayOf } from "@counterclaim/claims";
import { drawPicture } from "../draw-picture.js";
import type { Graphic } from "../graphic.js";
import { HUE_INKS } from "./hues.js";
import { timelineKey } from "./key.js";
import { LONG, timelineList, timelineListPart } from "./list.js";
import { rowsOf } from "./list-rows.js";
import { OPTION_NAMES } from "./option-names.js";
import { placeRail } from "./rail.js";
import { TAKES } from "./takes.js";
import { viewTimeline, type TimelineView } from "./view.js";
import { placeWide } from "./wide.js";
import { timelineWords } from "./words.js";

const WIDE_FROM = 480;

/** What is said to have happened, when, how precisely that is known, and when it was said. */
export const incidentTimeline: Graphic<TimelineView> = {
  type: "incident-timeline",
  options: OPTION_NAMES,
  takes: TAKES,
  // What was said stays said.
  keepsReplaced: true,
  view: viewTimeline,
  words: timelineWords,
  key: timelineKey,
  picture: (view, width, locale) => (width < WIDE_FROM ? placeRail : placeWide)(view, width, locale),
  inks: ({ colours }) => (colours === "none" ? "" : HUE_INKS),
  body: (view, locale, { arrangement, interactive, uid, chosen }) => {
    const { width } = arrangement;
    const picture = (width < WIDE_FROM ? placeRail : placeWide)(view, width, locale);
    return [drawPicture(picture, { uid, interactive, chosen, direction: locale.direction })];
  },
  sameBody: (a, b) => a.width === b.width,
  second: (view) => (view.moments.length ? "list" : null),
  table: () => null,
  list: timelineList,
  rows: longRows,
  listPart: timelineListPart,
  claims: claimsOf,
  scope: ({ extent, tally }) => ({
    days: extent && { since: dayOf(extent.first), until: dayOf(extent.last) },
    events: tally.dates.event.n,
    statements: tally.dates.statement.n,
  }),
};

// Asked for with every draw: the rows are made only where there may be many.
function longRows(view: TimelineView): number {
  if (view.moments.length < LONG) return 0;
  const { dated, undated } = rowsOf(view);
  const rows = dated.length + undated.length;
  return rows < LONG ? 0 : rows;
}

function claimsOf({ moments, unique }: TimelineView): string[] {
  const claims: string[] = [];
  for (const { claim, claims: all } of moments)
    if (all.length === 1) claims.push(claim);
    else claims.push(...all);
  return unique ? claims : [...new Set(claims)];
}
