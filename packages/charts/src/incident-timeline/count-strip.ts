import { formatNumber, say } from "../locale/locale.js";
import { overlaps, type Box } from "../mark.js";
import { round } from "../round.js";
import type { Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { countBy, type Counted } from "./count-bins.js";
import type { Moment } from "./moment.js";
import { boundsOf, type Extent } from "./reach.js";
import type { Stage } from "./stage.js";
import type { TimeStep } from "./time-axis.js";
import type { TimelineView } from "./view.js";

const HEIGHT = 60;
const SIZE = 13.75;
// Of more bars than these the numbers keep so many px apart.
const CROWD = 60;
const APART = 28;
// A narrower bar cannot be told from its neighbours.
const NARROWEST = 4.5;
// Nobody counts by two days, fourteen days or three months.
const COUNT_STEPS: readonly TimeStep[] = [
  { unit: "day", count: 1 },
  { unit: "day", count: 7 },
  { unit: "month", count: 1 },
  ...[1, 10, 100, 1000].map((count) => ({ unit: "year" as const, count })),
];

interface Bar {
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
  readonly height: number;
}

/** A strip of bars that count one clock's moments by day, week, month or year, as fine as their labels allow. */
export function placeCounts(stage: Stage, clock: Moment["clock"], scale: Scale, top: number): number {
  const { extent } = stage.view;
  if (!extent) return top;
  const { locale } = stage;
  const perDay = scale(1) - scale(0);
  const room = (each: TimeStep): number => daysOf(each) * perDay;
  const { step, counted } = fittingCount(
    stage.view,
    clock,
    extent,
    (each) => room(each) >= NARROWEST,
    () => true,
  );
  const per = say(locale, TIMELINE_CATALOGS, perOf(step), { n: step.count });
  let y = stage.write(
    say(locale, TIMELINE_CATALOGS, clock === "event" ? "eventsPer" : "statementsPer", { per }),
    6,
    top + 16,
    "bold",
  );
  const base = y + 18 + HEIGHT;
  const bars: Bar[] = counted.bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => {
      const x0 = Math.max(0, scale(from));
      const x1 = Math.min(stage.setting.width, scale(to));
      return { x0, x1, count, height: Math.max(2, (count / counted.most) * HEIGHT) };
    });
  // One outline for all bars: a hundred marks of their own would cost each zoom step as much as all labels do.
  const outlines = bars.map(({ x0, x1, height }) => {
    const gap = x1 - x0 > 6 ? 1 : 0.5;
    const [left, right] = [x0 + gap, Math.max(x0 + gap + 1, x1 - gap)].map((x) => String(round(x)));
    const [low, high] = [base, base - height].map((y) => String(round(y)));
    return `M${left},${low}L${left},${high}L${right},${high}L${right},${low}Z`;
  });
  if (outlines.length) stage.marks.push({ shape: "path", look: "tint", d: outlines.join("") });
  // The highest bars have their numbers; a lower one where there is room beside those. Of very many bars numbers in every gap would
  // be a second row of figures over a row of thin bars: they keep apart, so that each is seen to belong to the bar that rises to it.
  const apart = bars.length > CROWD ? APART : 0;
  const numbers: Box[] = [];
  const tallest = bars.map((_, index) => index).sort((a, b) => (bars[b]?.count ?? 0) - (bars[a]?.count ?? 0));
  for (const index of tallest) {
    const { x0, x1, count, height } = bars[index] as Bar;
    const text = formatNumber(locale, count);
    const width = textWidth(text, SIZE) + 4;
    const box = { x: (x0 + x1 - width) / 2, y: base - height - 4 - SIZE, width, height: SIZE + 2 };
    const room = apart ? { x: box.x - apart, y: 0, width: width + 2 * apart, height: base } : box;
    if (box.x < 0 || box.x + width > stage.setting.width || numbers.some((other) => overlaps(room, other))) continue;
    if (standsIn(bars, index, box)) continue;
    numbers.push(box);
    stage.marks.push({
      shape: "text",
      x: (x0 + x1) / 2,
      y: base - height - 4,
      text,
      size: SIZE,
      anchor: "middle",
      tone: "muted",
    });
  }
  // Beside the days that are counted nothing is known: no line there says that nothing happened.
  const [first, last] = [counted.bins[0]?.from ?? extent.first, counted.bins.at(-1)?.to ?? extent.last + 1];
  const [x1, x2] = [Math.max(0, scale(first)), Math.min(stage.setting.width, scale(last))];
  stage.marks.push({ shape: "line", look: "axis", x1, y1: base, x2, y2: base });
  y = base + 4;
  if (counted.unbinned)
    y = stage.write(say(locale, TIMELINE_CATALOGS, "unbinned", { n: counted.unbinned }), 6, y + 15, "muted");
  return y + 8;
}

// True where a neighbour of a bar is so high that it would stand in the bar's number.
function standsIn(bars: readonly Bar[], index: number, box: Box): boolean {
  const most = (bars[index]?.height ?? 0) + 4;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { x1, height } = bars[at] as Bar;
    if (x1 <= box.x) break;
    if (height > most) return true;
  }
  for (let at = index + 1; at < bars.length; at += 1) {
    const { x0, height } = bars[at] as Bar;
    if (x0 >= box.x + box.width) break;
    if (height > most) return true;
  }
  return false;
}

/** The words for what a bar counts by. */
export function perOf(step: TimeStep): "perDay" | "perWeek" | "perMonth" | "perYear" | "perYears" {
  if (step.unit === "day") return step.count === 1 ? "perDay" : "perWeek";
  if (step.unit === "month") return "perMonth";
  return step.count === 1 ? "perYear" : "perYears";
}

/**
 * Moments of a clock counted by the finest step that fits; by the coarsest where none does. `mayFit` says without a count that a step
 * is too fine.
 */
export function fittingCount(
  { nearOf, since, until }: Pick<TimelineView, "nearOf" | "since" | "until">,
  clock: Moment["clock"],
  extent: Extent,
  mayFit: (step: TimeStep) => boolean,
  fits: (counted: Counted, step: TimeStep) => boolean,
): { readonly step: TimeStep; readonly counted: Counted } {
  const coarsest = COUNT_STEPS.at(-1) as TimeStep;
  for (const step of COUNT_STEPS) {
    if (step !== coarsest && !mayFit(step)) continue;
    const counted = countBy(nearOf[clock], extent, step, boundsOf(since, until));
    if (step === coarsest || fits(counted, step)) return { step, counted };
  }
  throw new Error("no step is the coarsest");
}

/** Days of a step at least. */
export function daysOf({ unit, count }: TimeStep): number {
  return count * { day: 1, month: 28, year: 365 }[unit];
}
