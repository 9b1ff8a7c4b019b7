import { dayNumber, dayOf, type Dataset, type Day, type When } from "@counterclaim/claims";
import { formatDay, h, readSpan, say, type Locale, type Options, type Tree } from "@counterclaim/charts";
import { ELEMENT_CATALOGS, type ElementKey } from "./element-catalogs.js";

/** First and last day that is shown. */
export interface Span {
  readonly since: Day;
  readonly until: Day;
}

/** Between which days readers zoom and choose. */
export interface Spans {
  /** The axis where no span is chosen: without what is set apart from it. */
  readonly axis: Span;
  /** All days that the records can mean, with what is set apart. */
  readonly dated: Span;
}

/** The days that the records of a view can mean, from the first to the last; null where none is dated. */
export function datedSpan(dataset: Dataset, claims: readonly string[]): Span | null {
  const shown = new Set(claims);
  const dates: (When | null)[] = [
    ...dataset.incidents.filter(({ id }) => shown.has(id)).map(({ when }) => when),
    ...dataset.attributions.filter(({ id }) => shown.has(id)).map(({ statedOn }) => statedOn),
    ...dataset.tolls.filter(({ id }) => shown.has(id)).map(({ reportedOn }) => reportedOn),
  ];
  const days = dates.flatMap((when) => [when?.earliest ?? null, when?.latest ?? null]).filter((day) => day !== null);
  const sorted = days.toSorted();
  const [since, until] = [sorted[0], sorted.at(-1)];
  return since !== undefined && until !== undefined ? { since, until } : null;
}

/**
 * A span with its middle kept: half as long, twice as long, or moved by half; never beyond the whole, never under two days.
 * Of a span that reaches beyond the whole, or lies outside, only the days of the whole count, the nearest where it has none.
 */
export function changeSpan({ since, until }: Span, whole: Span, change: "in" | "out" | "earlier" | "later"): Span {
  const [first, last] = [dayNumber(whole.since), dayNumber(whole.until)];
  const within = (day: number): number => Math.min(Math.max(day, first), last);
  const from = within(dayNumber(since));
  const to = Math.max(from, within(dayNumber(until)));
  const length = to - from;
  const wanted = Math.min(
    last - first,
    change === "in"
      ? Math.min(length, Math.max(1, Math.floor(length / 2)))
      : change === "out"
        ? length * 2 + 1
        : length,
  );
  const move = Math.max(1, Math.floor(length / 2)) * (change === "earlier" ? -1 : change === "later" ? 1 : 0);
  const start = Math.min(Math.max(from + move + Math.floor((length - wanted) / 2), first), last - wanted);
  return { since: dayOf(start), until: dayOf(start + wanted) };
}

/**
 * The days between which a reader can choose one end of a span: none that would cross the `other` end, which is null where
 * it was not chosen.
 */
export function boundsOf(name: "since" | "until", other: Day | null, dated: Span): Span {
  // An end out of the data, from an address, bounds nothing: the reader could choose no day at all.
  if (other === null || other < dated.since || other > dated.until) return dated;
  return name === "since" ? { since: dated.since, until: other } : { since: other, until: dated.until };
}

/** Says which days can be chosen, where a reader gave another one: nothing is changed then. */
export function outOfBoundsWords(name: string, bounds: Span, locale: Locale): string {
  return say(locale, ELEMENT_CATALOGS, name === "since" ? "fromRefused" : "untilRefused", {
    first: formatDay(locale, bounds.since),
    last: formatDay(locale, bounds.until),
  });
}

/**
 * Zoom and pan by buttons and dates, so that nobody has to drag (WCAG 2.2, 2.5.7). `refused` says why a date was not taken;
 * empty for none.
 */
export function spanControl({ axis, dated }: Spans, options: Options, refused: string, locale: Locale): Tree {
  // As the view reads them: a crossed pair is no span.
  const chosen = readSpan(options);
  const shown: Span = {
    since: chosen.since ?? axis.since,
    until: chosen.until ?? axis.until,
  };
  const t = (key: ElementKey): string => say(locale, ELEMENT_CATALOGS, key);
  const isAt = (to: Span): boolean => to.since === shown.since && to.until === shown.until;
  const button = (key: ElementKey, change: Parameters<typeof changeSpan>[2]): Tree => {
    const to = changeSpan(shown, axis, change);
    const isWhole = to.since === axis.since && to.until === axis.until;
    return h(
      "button",
      {
        type: "button",
        "data-do": "span",
        "data-change": change,
        // The whole axis is no choice of days: what is set apart from it is in view again.
        value: isWhole ? "" : `${to.since} ${to.until}`,
        // It stays where the focus is, also where it leads no further.
        "aria-disabled": isAt(to) ? "true" : null,
      },
      t(key),
    );
  };
  const date = (name: "since" | "until", key: ElementKey): Tree => {
    const bounds = boundsOf(name, chosen[name === "since" ? "until" : "since"], dated);
    return h(
      "label",
      null,
      t(key),
      " ",
      h("input", { type: "date", "data-do": "date", name, min: bounds.since, max: bounds.until, value: shown[name] }),
    );
  };
  return h(
    "fieldset",
    null,
    h("legend", null, t("zoom")),
    h(
      "div",
      { class: "controls-row" },
      button("zoomIn", "in"),
      button("zoomOut", "out"),
      button("moveEarlier", "earlier"),
      button("moveLater", "later"),
      date("since", "from"),
      date("until", "until"),
      h("button", { type: "button", "data-do": "span", value: "" }, t("whole")),
    ),
    h("p", { class: "step-said" }, t("zoomKeys")),
    refused ? h("p", { class: "refused" }, refused) : null,
  );
}
