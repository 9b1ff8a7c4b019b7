import type { Status, When } from "@counterclaim/claims";
import { PLAIN_SIGNS } from "./date-signs.js";
import type { Moment } from "./moment.js";
import type { Sort } from "./sorts.js";

/** The dates of one clock's moments taken together. */
export interface Dates {
  readonly n: number;
  readonly undated: number;
  /** Day numbers, infinite where none is dated. */
  readonly first: number;
  readonly last: number;
  /** The first day is reached by approximate dates alone, by uncertain ones alone; so is the last one. */
  readonly firstSigns: EndSigns;
  readonly lastSigns: EndSigns;
  /** Something has no first day, or no last one. */
  readonly earlier: boolean;
  readonly later: boolean;
  /** The first date, and whether it is the only one. */
  readonly only: When | null;
  readonly one: boolean;
}

/** What every date that reaches an end is marked with. */
export interface EndSigns {
  readonly about: boolean;
  readonly uncertain: boolean;
}

/** What the words and the key of a view need to know of all its moments. */
export interface Tally {
  readonly dates: Readonly<Record<Moment["clock"], Dates>>;
  /** Of events. */
  readonly statuses: ReadonlySet<Status>;
  /** Of statements whose figures are drawn otherwise than claimed ones. */
  readonly figureStatuses: ReadonlySet<Status>;
  /** Sorts of events, in the order of their numbers, and whether an event has none. */
  readonly sorts: readonly Sort[];
  readonly plain: boolean;
  /** Whose mark stands for a span: an event's where one has it; null for none. */
  readonly span: Moment["clock"] | null;
  /** Days of the shortest span; infinite where there is none. */
  readonly shortest: number;
  /** The first moment with a soft end, and the first with an open one. */
  readonly soft: Moment | null;
  readonly open: Moment | null;
  readonly uncertain: boolean;
}

type Changing<T> = { -readonly [Name in keyof T]: T[Name] };

const EXACT: EndSigns = { about: false, uncertain: false };

const NO_DATES: Dates = {
  n: 0,
  undated: 0,
  first: Number.POSITIVE_INFINITY,
  last: Number.NEGATIVE_INFINITY,
  firstSigns: EXACT,
  lastSigns: EXACT,
  earlier: false,
  later: false,
  only: null,
  one: true,
};

/** Gathers it in one walk: there are thousands of moments, and a reader who zooms asks again with every step. */
export function tallyOf(moments: readonly Moment[]): Tally {
  const dates = { event: { ...NO_DATES }, statement: { ...NO_DATES } };
  const statuses = new Set<Status>();
  const figureStatuses = new Set<Status>();
  const sorts = new Set<Sort>();
  const found: Changing<Pick<Tally, "plain" | "span" | "shortest" | "soft" | "open" | "uncertain">> = {
    plain: false,
    span: null,
    shortest: Number.POSITIVE_INFINITY,
    soft: null,
    open: null,
    uncertain: false,
  };
  let last: Status | null = null;
  for (const moment of moments) {
    const { clock, status, signs, sort, reach } = moment;
    addDate(dates[clock], moment);
    if (clock === "event") {
      // Mostly that of the one before.
      if (status !== last && status !== null) statuses.add((last = status));
      if (sort) sorts.add(sort);
      else found.plain = true;
    } else if (status !== null && status !== "claimed") figureStatuses.add(status);
    if (signs === PLAIN_SIGNS) continue;
    if (signs.span) {
      if (found.span !== "event") found.span = clock;
      found.shortest = Math.min(found.shortest, (reach?.to ?? 0) - (reach?.from ?? 0) + 1);
    }
    if (signs.softBefore || signs.softAfter) found.soft ??= moment;
    if (signs.open) found.open ??= moment;
    if (signs.uncertain) found.uncertain = true;
  }
  return { dates, statuses, figureStatuses, sorts: [...sorts].sort((a, b) => a.at - b.at), ...found };
}

function addDate(dates: Changing<Dates>, { when, reach, signs }: Moment): void {
  dates.n += 1;
  if (!when) {
    dates.undated += 1;
    return;
  }
  if (dates.only === null) dates.only = when;
  else if (dates.one && dates.only.text !== when.text) dates.one = false;
  const from = reach ? reach.from : null;
  const to = reach ? reach.to : null;
  if (from === null) dates.earlier = true;
  if (to === null) dates.later = true;
  if (!reach) return;
  const first = from ?? to ?? 0;
  const last = to ?? from ?? 0;
  if (first <= dates.first) {
    dates.firstSigns = endSigns(first < dates.first ? null : dates.firstSigns, signs.softBefore, signs.uncertain);
    dates.first = first;
  }
  if (last >= dates.last) {
    dates.lastSigns = endSigns(last > dates.last ? null : dates.lastSigns, signs.softAfter, signs.uncertain);
    dates.last = last;
  }
}

function endSigns(known: EndSigns | null, about: boolean, uncertain: boolean): EndSigns {
  if (!about && !uncertain) return EXACT;
  return { about: about && known?.about !== false, uncertain: uncertain && known?.uncertain !== false };
}
