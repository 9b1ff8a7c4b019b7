import { say, type Locale } from "../locale/locale.js";
import type { Mark, Picture } from "../mark.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { isWeighted, labelledOf } from "./labelled.js";
import type { Moment } from "./moment.js";
import { placeRailCounts } from "./rail-counts.js";
import { daysBetween } from "./rail-days.js";
import { placeGap, railPace } from "./rail-gap.js";
import { RAIL_X, TEXT_X, placeRailMoment } from "./rail-moment.js";
import { UNBOUNDED } from "./reach.js";
import { makeStage } from "./stage.js";
import { placeTrays } from "./tray.js";
import type { TimelineView } from "./view.js";
import { timelineWords } from "./words.js";

const LABELLED = 10;
const TRAY = 6;

/** The picture for a narrow page: one rail from top to bottom whose spacing follows time; long gaps folded and labelled. */
export function placeRail(view: TimelineView, width: number, locale: Locale): Picture {
  const stage = makeStage(view, locale, { width, size: 14, leading: 18 });
  const { shown, hidden } = labelledOf(view, LABELLED);
  let y = 0;
  for (const clock of ["event", "statement"] as const) if (hidden[clock]) y = placeRailCounts(stage, clock, y);
  // Moments of both clocks follow in one order: of a clock that is labelled whole there is nothing to say.
  for (const clock of ["event", "statement"] as const) {
    if (!hidden[clock]) continue;
    const most = clock === "event" ? "mostReported" : "mostSaid";
    const key = isWeighted(view.nearOf[clock]) ? (`${most}ByWeight` as const) : most;
    y = stage.write(say(locale, TIMELINE_CATALOGS, key), 0, y + 18, "bold");
  }
  if (hidden.event + hidden.statement) y += 10;
  const rail: Mark[] = [];
  const extent = view.extent ?? UNBOUNDED;
  const pace = railPace(shown, extent);
  let before: Moment | null = null;
  let top = y + 2;
  const line = (from: number, to: number): void => {
    if (to > from) rail.push({ shape: "line", look: "rail", x1: RAIL_X, y1: from, x2: RAIL_X, y2: to });
  };
  y = top;
  for (const moment of shown) {
    const days = before ? daysBetween(before, moment, extent) : 0;
    const gap = placeGap(stage, days, pace, y);
    if (gap.folded) {
      line(top, gap.from);
      rail.push({ shape: "line", look: "leader", x1: RAIL_X, y1: gap.from, x2: RAIL_X, y2: gap.to });
      top = gap.to;
    }
    y = placeRailMoment(stage, moment, gap.bottom, before === null);
    before = moment;
  }
  line(top, y - 6);
  const left = hidden.event + hidden.statement;
  if (left) y = stage.write(say(locale, TIMELINE_CATALOGS, "more", { n: left }), TEXT_X, y + 12, "muted") + 8;
  y = placeTrays(stage, view, y, TRAY);
  return {
    width,
    height: Math.max(y, 24),
    title: say(locale, TIMELINE_CATALOGS, "title"),
    description: timelineWords(view, locale).description,
    marks: [...rail, ...stage.marks],
  };
}
