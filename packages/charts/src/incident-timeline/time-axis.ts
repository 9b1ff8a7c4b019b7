import { dayNumber, dayOf } from "@counterclaim/claims";
import { formatDay, formatMonth } from "../locale/when-words.js";
import type { Locale } from "../locale/locale.js";
import { linearScale, type Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { axisDays } from "./axis-days.js";
import type { Extent } from "./reach.js";

/** A tick of a time axis: a day number that begins a day, week, month or year, and its label, empty where none fits. */
export interface TimeTick {
  readonly day: number;
  readonly label: string;
}

/** What the ticks are apart: so many days, months or years. */
export interface TimeStep {
  readonly unit: "day" | "month" | "year";
  readonly count: number;
}

const STEPS: readonly (TimeStep & { readonly days: number })[] = [
  { unit: "day", count: 1, days: 1 },
  { unit: "day", count: 2, days: 2 },
  { unit: "day", count: 7, days: 7 },
  { unit: "day", count: 14, days: 14 },
  { unit: "month", count: 1, days: 30.4 },
  { unit: "month", count: 3, days: 91.3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({
    unit: "year" as const,
    count,
    days: 365.25 * count,
  })),
];

/** A scale from day numbers to px, for the whole stretch that an axis shows of an extent. */
export function timeScale(extent: Extent, width: number): Scale {
  const { begin, end } = axisDays(extent);
  return linearScale([begin, end], [0, width]);
}

/** The finest step whose ticks stand at least `least` px apart. */
export function timeStep(scale: Scale, least: number): TimeStep {
  const perDay = scale(1) - scale(0);
  return STEPS.find(({ days }) => days * perDay >= least) ?? { unit: "year", count: 10_000 };
}

/**
 * Ticks on a scale: labels name the month and the year where they begin, unless that year is `known` from elsewhere.
 * A label that does not fit before the next one or before `end` is empty.
 */
export function timeTicks(
  locale: Locale,
  scale: Scale,
  size: number,
  known = "",
  end: number = scale.range[1],
): TimeTick[] {
  const step = timeStep(scale, 42);
  const [d0, d1] = scale.domain;
  const ticks: TimeTick[] = [];
  let edge = 0;
  let month = "";
  let year = known;
  for (const day of stepDays(step, Math.ceil(d0), Math.floor(d1))) {
    const text = dayOf(day);
    const label = tickLabel(locale, step, text, { month, year });
    const x = scale(day) + 4;
    const fits = x >= edge && x + textWidth(label, size) <= end;
    ticks.push({ day, label: fits ? label : "" });
    if (!fits) continue;
    edge = x + textWidth(label, size) + 6;
    month = text.slice(0, 7);
    year = String(Number(text.slice(0, 4)));
  }
  return ticks;
}

function tickLabel(locale: Locale, step: TimeStep, day: string, last: { month: string; year: string }): string {
  const year = Number(day.slice(0, 4));
  if (step.unit === "year") return String(year);
  const newYear = String(year) !== last.year;
  if (step.unit === "month")
    return formatMonth(locale, year, Number(day.slice(5, 7)), { month: "short", year: newYear });
  if (day.slice(0, 7) === last.month) return String(Number(day.slice(8)));
  return formatDay(locale, day, { month: "short", year: newYear });
}

/** The first days of all steps from one day number to another. Weeks begin on Monday. */
export function stepDays(step: TimeStep, from: number, to: number): number[] {
  const days: number[] = [];
  const first = Math.max(from, dayNumber("0000-01-01"));
  const last = Math.min(to, dayNumber("9999-12-31"));
  if (step.unit === "day") {
    // Day number 4 is Monday, 5 January 1970.
    const phase = step.count >= 7 ? 4 : 0;
    for (let day = first + mod(phase - first, step.count); day <= last; day += step.count) days.push(day);
    return days;
  }
  const begin = dayOf(first);
  const months = step.unit === "year" ? 12 * step.count : step.count;
  let index = Number(begin.slice(0, 4)) * 12 + Number(begin.slice(5, 7)) - 1;
  index -= mod(index, months);
  for (; index < 120_000; index += months) {
    const day = dayNumber(
      `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`,
    );
    if (day > last) break;
    if (day >= first) days.push(day);
  }
  return days;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
