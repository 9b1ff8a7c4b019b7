import { dayOf } from "@counterclaim/claims";
import { formatNumber, say, type Locale } from "../locale/locale.js";
import { formatDay, formatMonth, formatSpan } from "../locale/when-words.js";
import { textWidth } from "../text-width.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Bin } from "./count-bins.js";
import { daysOf, fittingCount, perOf } from "./count-strip.js";
import type { Moment } from "./moment.js";
import { lengthOf } from "./reach.js";
import type { Stage } from "./stage.js";
import type { TimeStep } from "./time-axis.js";

const MOST_ROWS = 18;
const ROW = 21;

/** The count strip of a narrow page: a row for each day, week, month or year, with a bar and its number. */
export function placeRailCounts(stage: Stage, clock: Moment["clock"], top: number): number {
  const { locale, setting, view } = stage;
  if (!view.extent) return top;
  const { extent } = view;
  const { step, counted } = fittingCount(
    view,
    clock,
    extent,
    (each) => lengthOf(extent) / daysOf(each) <= 2 * MOST_ROWS,
    ({ bins }) => bins.length <= MOST_ROWS,
  );
  const per = say(locale, TIMELINE_CATALOGS, perOf(step), { n: step.count });
  const heading = say(locale, TIMELINE_CATALOGS, clock === "event" ? "eventsPer" : "statementsPer", { per });
  let y = stage.write(heading, 0, top + 16, "bold") + 4;
  const yearOf = (bin: Bin | undefined): string => (bin ? stage.yearOf(bin.from) : "");
  const names = counted.bins.map((bin, at) =>
    binWords(locale, bin, step, yearOf(bin) !== yearOf(counted.bins[at - 1])),
  );
  const lead = Math.max(...names.map((name) => textWidth(name, 14))) + 10;
  const room = setting.width - lead - textWidth(formatNumber(locale, counted.most), 14) - 8;
  // Where nothing is counted all that can fall there is counted apart: no row may then tell of nothing.
  const canFall = ({ from, to }: Bin): boolean =>
    counted.unbinned > 0 &&
    view.nearOf[clock].some(({ reach }) => reach && (reach.from ?? from) < to && (reach.to ?? from) >= from);
  counted.bins.forEach((bin, index) => {
    const { count } = bin;
    const length = count ? Math.max(2, (count / Math.max(1, counted.most)) * room) : 0;
    const baseline = y + 15;
    const number =
      count === 0 && canFall(bin) ? say(locale, TIMELINE_CATALOGS, "noneForCertain") : formatNumber(locale, count);
    stage.marks.push({ shape: "text", x: 0, y: baseline, text: names[index] ?? "", size: 14, tone: "muted" });
    if (count) stage.marks.push({ shape: "rect", look: "tint", x: lead, y: y + 4, width: length, height: ROW - 8 });
    stage.marks.push({ shape: "text", x: lead + length + 6, y: baseline, text: number, size: 14 });
    y += ROW;
  });
  if (counted.unbinned)
    y = stage.write(say(locale, TIMELINE_CATALOGS, "unbinned", { n: counted.unbinned }), 0, y + 16, "muted");
  return y + 10;
}

// A year is named where it begins. A month or a year that is not looked at as a whole is told by its days.
function binWords(locale: Locale, { from, to }: Bin, step: TimeStep, named: boolean): string {
  const first = dayOf(from);
  const year = Number(first.slice(0, 4));
  const whole = [first, dayOf(to)].every((day) => day.endsWith(step.unit === "year" ? "-01-01" : "-01"));
  if (whole && step.unit === "year")
    return step.count === 1 ? String(year) : `${String(year)}–${String(year + step.count - 1)}`;
  if (whole && step.unit === "month") return formatMonth(locale, year, Number(first.slice(5, 7)), { month: "short" });
  const style = { month: "short", year: named || step.unit !== "day" } as const;
  return to - from === 1 ? formatDay(locale, first, style) : formatSpan(locale, first, dayOf(to - 1), style);
}
