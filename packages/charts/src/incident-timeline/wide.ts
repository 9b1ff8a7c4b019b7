import { say, type Locale } from "../locale/locale.js";
import type { Mark, Picture } from "../mark.js";
import { round } from "../round.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { placeCounts } from "./count-strip.js";
import { joinMoments, setTelling } from "./joins.js";
import { labelledOf } from "./labelled.js";
import type { Moment } from "./moment.js";
import { otherLanesWords, type Unlabelled } from "./other-lanes.js";
import type { Extent } from "./reach.js";
import { makeStage, placeMoments, readyMarks, type ReadyMarks, type Stage } from "./stage.js";
import { timeScale, timeTicks, yearTicks, type YearTicks } from "./time-axis.js";
import { placeTrays } from "./tray.js";
import type { TimelineView } from "./view.js";
import { timelineWords } from "./words.js";

const SIZE = 13.75;
const AXIS_SIZE = 13.75;
const AXIS_Y = 26;
const YEAR_ROW = 16;
// Of so many moments, and so far below its axis, a reader may have lost sight of it: its labels stand at the foot too.
const MANY = 24;
const FAR = 480;
const LABELLED = 16;
const TRAY = 8;
// Left of headings stays room for the lines of the first events.
const HEAD_X = 14;

/** The picture with time from the begin of a line to its end: axis, counts, lanes, trays. */
export function placeWide(view: TimelineView, width: number, locale: Locale): Picture {
  const ready = readyMarks();
  return setTelling(view.nearOf.statement, (telling) => placeOnce(view, width, locale, telling, ready)).picture;
}

function placeOnce(
  view: TimelineView,
  width: number,
  locale: Locale,
  telling: ReadonlySet<Moment>,
  ready: ReadyMarks,
): { readonly picture: Picture; readonly unjoined: readonly Moment[] } {
  const stage = makeStage(view, locale, { width, size: SIZE, leading: 17 }, telling, ready);
  const { shown, hidden, all } = labelledOf(view, LABELLED);
  let y = 0;
  const under: Mark[] = [];
  if (view.extent) {
    const scale = timeScale(view.extent, width);
    const year = stage.years ? "" : stage.yearOf(view.extent.first);
    const labels = year
      ? yearTicks(locale, scale, AXIS_SIZE, view.extent, year)
      : { ticks: timeTicks(locale, scale, AXIS_SIZE, view.extent), yearX: null };
    const axisY = AXIS_Y + (labels.yearX === null ? 0 : YEAR_ROW);
    y = axisY + 8;
    for (const clock of ["event", "statement"] as const) if (hidden[clock]) y = placeCounts(stage, clock, scale, y);
    const lanesTop = y;
    const others: Unlabelled[] = [];
    let banded = view.clocks !== "said";
    for (const { key, title } of view.lanes) {
      const mine = shown.filter((moment) => moment.lane === key);
      // A lane's own hidden moments are counted under it; those of lanes that are not drawn at the end.
      const more = (view.nearIn.get(key) ?? 0) - mine.length;
      if (mine.length === 0) {
        if (more) others.push({ title, n: more });
        continue;
      }
      const top = y;
      y = placeLane(stage, title, mine, scale, y, more);
      if (banded) under.push({ shape: "rect", look: "band", x: 0, y: top, width, height: y - top });
      banded = !banded;
      y += 8;
    }
    if (others.length) y = stage.write(otherLanesWords(locale, others), 0, y + 16, "muted") + 4;
    const bottom = lanesTop > axisY ? y - 8 : y;
    const twice = all.event + all.statement > MANY && bottom - axisY > FAR;
    under.push(...axisMarks(labels, year, scale, view.extent, { top: axisY, bottom, twice }));
    if (twice) y += axisY - 6;
  }
  y = placeTrays(stage, view, y, TRAY);
  const words = timelineWords(view, locale);
  const { marks, unjoined } = joinMoments(stage);
  const picture = {
    width,
    height: Math.max(y, 24),
    title: say(locale, TIMELINE_CATALOGS, "title"),
    description: words.description,
    marks: [...under, ...marks, ...stage.marks],
  };
  return { picture, unjoined };
}

function placeLane(
  stage: Stage,
  title: string,
  moments: readonly Moment[],
  scale: ReturnType<typeof timeScale>,
  top: number,
  hidden: number,
): number {
  let y = stage.write(title, HEAD_X, top + 17, "bold") + 2;
  const of = (clock: Moment["clock"]): Moment[] => moments.filter((moment) => moment.clock === clock);
  y = placeMoments(stage, of("event"), scale, y);
  y = placeMoments(stage, of("statement"), scale, y);
  if (hidden) y = stage.write(say(stage.locale, TIMELINE_CATALOGS, "more", { n: hidden }), HEAD_X, y + 14, "muted");
  return y + 8;
}

function axisMarks(
  { ticks, yearX }: YearTicks,
  year: string,
  scale: ReturnType<typeof timeScale>,
  { first, last }: Extent,
  { top, bottom, twice }: { readonly top: number; readonly bottom: number; readonly twice: boolean },
): Mark[] {
  // One outline for all lines: a mark of its own for each would cost a zoom step as much as a label does.
  const d = ticks.map(({ day }) => {
    const x = round(scale(day));
    return `M${String(x)},${String(round(top - 6))}L${String(x)},${String(round(bottom + (twice ? 6 : 0)))}`;
  });
  const marks: Mark[] = d.length ? [{ shape: "path", look: "grid", d: d.join("") }] : [];
  const write = (text: string, x: number, y: number): void => {
    marks.push({ shape: "text", x, y, text, size: AXIS_SIZE, tone: "muted" });
  };
  // The year's row lies on the outer side of the days' one.
  for (const [y, outward] of twice
    ? ([
        [top - 10, -1],
        [bottom + 18, 1],
      ] as const)
    : ([[top - 10, -1]] as const)) {
    for (const { label, x } of ticks) if (label) write(label, x, y);
    if (yearX !== null) write(year, yearX, y + outward * YEAR_ROW);
  }
  marks.push({ shape: "line", look: "axis", x1: scale(first), y1: top, x2: scale(last + 1), y2: top });
  return marks;
}
