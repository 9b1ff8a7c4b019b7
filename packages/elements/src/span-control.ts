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
  /** The days of what is in view now; null where none of it is dated. Default null. */
  readonly seen?: Span | null;
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
 * The span that a step leads to. One that lies off the axis, at what is set apart from it, keeps its place: closer shows the
 * days of what is seen there, wider at last everything, and a step towards the axis leads to its near end. One that reaches
 * beyond the axis loses nothing by zooming out: everything is in view then.
 */
export function stepTo(
  shown: Span,
  { axis, dated, seen = null }: Spans,
  change: Parameters<typeof changeSpan>[2],
): Span {
  const before = shown.until < axis.since;
  if (!before && shown.since <= axis.until) {
    const beyond = shown.since < axis.since || shown.until > axis.until;
    return change === "out" && beyond ? axis : changeSpan(shown, axis, change);
  }
  if (change === "in") {
    const closer = seen && seen.since >= shown.since && seen.until <= shown.until;
    return closer ? seen : shown;
  }
  if (change === (before ? "later" : "earlier")) {
    const length = dayNumber(shown.until) - dayNumber(shown.since);
    const [first, last] = [dayNumber(axis.since), dayNumber(axis.until)];
    return before
      ? { since: axis.since, until: dayOf(Math.min(last, first + length)) }
      : { since: dayOf(Math.max(first, last - length)), until: axis.until };
  }
  const to = changeSpan(shown, dated, change);
  return to.since === dated.since && to.until === dated.until ? axis : to;
}

/** The span that is looked at: as chosen, an end that is not as the axis has it, or as what is seen off the axis. */
export function shownSpan({ since, until }: ReturnType<typeof readSpan>, { axis, dated, seen = null }: Spans): Span {
  const off = seen ?? dated;
  return {
    since: since ?? (until !== null && until < axis.since ? (off.since <= until ? off.since : until) : axis.since),
    until: until ?? (since !== null && since > axis.until ? (off.until >= since ? off.until : since) : axis.until),
  };
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
export function spanControl(spans: Spans, options: Options, refused: string, locale: Locale): Tree {
  // As the view reads them: a crossed pair is no span.
  const chosen = readSpan(options);
  const { axis, dated } = spans;
  const shown = shownSpan(chosen, spans);
  const t = (key: ElementKey): string => say(locale, ELEMENT_CATALOGS, key);
  const isAt = (to: Span): boolean => to.since === shown.since && to.until === shown.until;
  const button = (key: ElementKey, change: Parameters<typeof changeSpan>[2]): Tree => {
    const to = stepTo(shown, spans, change);
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
