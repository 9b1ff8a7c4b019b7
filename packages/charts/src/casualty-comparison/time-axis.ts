import { dayNumber, dayOf } from "@counterclaim/claims";
import { formatDay, formatMonth } from "../locale/when-words.js";
import type { Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth } from "../text-width.js";

const SIZE = 13.75;
const FIFTHS = ["05", "10", "15", "20", "25"];

/** A day that the axis names. */
export interface DayTick {
  readonly day: number;
  readonly text: string;
}

/**
 * Days to name on an axis: each day or every few of a short span, every fifth of a month, the first and the fifteenth of a season, firsts of
 * months, of quarters, of years. "1 Oct", "15", "1 Nov"; a first of January has its year.
 */
export function dayTicks(first: number, last: number, locale: Locale): DayTick[] {
  const span = last - first;
  if (span <= 16) {
    const every = span <= 7 ? 1 : span <= 11 ? 2 : 4;
    return Array.from({ length: Math.floor(span / every) + 1 }, (_, index) => {
      const day = first + index * every;
      const text = dayOf(day);
      return { day, text: index === 0 || text.endsWith("-01") ? short(text, locale) : String(Number(text.slice(8))) };
    });
  }
  const step = span <= 200 ? 1 : span <= 800 ? 3 : span <= 1600 ? 6 : 12 * Math.ceil(span / 365 / 8);
  const ticks: DayTick[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month++) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const stem = `${String(year).padStart(4, "0")}-${String(index + 1).padStart(2, "0")}`;
    const on = (date: string, text: string): void => {
      const day = dayNumber(`${stem}-${date}`);
      if (day >= first && day <= last) ticks.push({ day, text });
    };
    if (month % step === 0) on("01", headOf(stem, year, index, step, locale));
    for (const date of span <= 32 ? FIFTHS : span <= 75 ? ["15"] : [])
      on(date, ticks.length ? String(Number(date)) : short(`${stem}-${date}`, locale));
  }
  return ticks;
}

function headOf(stem: string, year: number, index: number, step: number, locale: Locale): string {
  if (step === 1 && index > 0) return short(`${stem}-01`, locale);
  if (index > 0) return formatMonth(locale, year, index + 1, { month: "short", year: false });
  return step >= 12 ? String(year) : formatMonth(locale, year, 1, { month: "short" });
}

function short(day: string, locale: Locale): string {
  return formatDay(locale, day, { month: "short", year: false });
}

function monthOf(day: number): number {
  const text = dayOf(day);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** The axis with its ticks; a label that would touch the one before, or leave the picture, is left out. */
export function dayAxis(scale: Scale, y: number, right: number, locale: Locale): Mark[] {
  const [from, to] = scale.range;
  const marks: Mark[] = [{ shape: "line", look: "axis", x1: from, x2: to, y1: y, y2: y }];
  const taken: (readonly [number, number])[] = [];
  // A label with its year says more than its neighbours: it is placed first.
  const ticks = dayTicks(scale.domain[0], scale.domain[1], locale);
  const dated = ticks.filter(({ text }) => /\d{4}/.test(text));
  for (const { day, text } of [...dated, ...ticks.filter((tick) => !dated.includes(tick))]) {
    const x = scale(day);
    marks.push({ shape: "line", look: "axis", x1: x, x2: x, y1: y, y2: y + 5 });
    const half = textWidth(text, SIZE) / 2;
    if (x - half < from - 30 || x + half > right) continue;
    if (taken.some(([a, b]) => x - half < b + 6 && a < x + half + 6)) continue;
    marks.push({ shape: "text", x, y: y + 19, text, size: SIZE, anchor: "middle", tone: "muted" });
    taken.push([x - half, x + half]);
  }
  return marks;
}
