import { dayNumber, dayOf } from "@counterclaim/claims";
import { formatDay, formatMonth } from "../locale/when-words.js";
import type { Locale } from "../locale/locale.js";
import { linearScale, type Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { axisDays } from "./axis-days.js";
import type { Extent } from "./reach.js";

/** A tick of a time axis: a day number that begins a day, week, month or year. */
export interface TimeTick {
  readonly day: number;
  /** Empty where none fits. */
  readonly label: string;
  /** Where the label begins, in px. */
  readonly x: number;
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

// Px from a tick to its label, and between two labels.
const BESIDE = 4;
const APART = 6;

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
 * Ticks on a scale, for the days of the extent alone: the room beside those is no time of which anything is known. Labels name
 * the month and the year where they begin, unless that year is `known` from elsewhere.
 * A label that does not fit before the next one or on the axis is empty. Where no year is known each one that begins on the axis
 * has a tick with its label there, whatever the step, and others give way to it.
 */
export function timeTicks(locale: Locale, scale: Scale, size: number, { first, last }: Extent, known = ""): TimeTick[] {
  const end = scale.range[1];
  const step = timeStep(scale, 42);
  const years = step.unit === "year" || known ? [] : stepDays({ unit: "year", count: 1 }, first, last);
  const kept = new Map(years.map((day) => [day, yearTick(locale, step, day, scale, size, end)]));
  const days = [...new Set([...stepDays(step, first, last), ...years])].sort((a, b) => a - b);
  const ticks: TimeTick[] = [];
  let edge = 0;
  let month = "";
  let year = known;
  for (const day of days) {
    const text = dayOf(day);
    const own = kept.get(day);
    const next = years.find((each) => each > day);
    const room = Math.min(end, (next === undefined ? undefined : kept.get(next)?.x) ?? end);
    const { label, x } = own ?? { label: tickLabel(locale, step, text, { month, year }), x: scale(day) + BESIDE };
    const fits = own !== undefined || (x >= edge && x + textWidth(label, size) <= (room < end ? room - APART : room));
    ticks.push({ day, label: fits ? label : "", x });
    if (!fits) continue;
    edge = x + textWidth(label, size) + APART;
    month = text.slice(0, 7);
    year = String(Number(text.slice(0, 4)));
  }
  return ticks;
}

/** The labels of an axis whose days lie in one year. */
export interface YearTicks {
  readonly ticks: readonly TimeTick[];
  /** Where the year stands in a row of its own, over the first day that has a label; null where a label has it. */
  readonly yearX: number | null;
}

/**
 * Ticks that tell their year at the begin of the axis, never at its end, where it would read as the begin of that year: in the
 * first label or, where that would cost another label its place, in a row of its own.
 */
export function yearTicks(locale: Locale, scale: Scale, size: number, extent: Extent, year: string): YearTicks {
  const named = (ticks: readonly TimeTick[]): TimeTick[] => ticks.filter(({ label }) => label !== "");
  const within = timeTicks(locale, scale, size, extent);
  const apart = timeTicks(locale, scale, size, extent, year);
  const [first] = named(apart);
  const own = first !== undefined && String(Number(dayOf(first.day).slice(0, 4))) === year;
  return own && named(within).length < named(apart).length
    ? { ticks: apart, yearX: first.x }
    : { ticks: within, yearX: null };
}

// The begin of a year: the year alone where the whole label does not fit, and at the end of the axis drawn in from it.
function yearTick(locale: Locale, step: TimeStep, day: number, scale: Scale, size: number, end: number): TimeTick {
  const x = scale(day) + BESIDE;
  const whole = tickLabel(locale, step, dayOf(day), { month: "", year: "" });
  if (x + textWidth(whole, size) <= end) return { day, label: whole, x };
  const label = String(Number(dayOf(day).slice(0, 4)));
  return { day, label, x: Math.min(x, end - textWidth(label, size)) };
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
