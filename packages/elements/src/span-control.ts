import { dayNumber, dayOf, type Dataset, type Day, type When } from "@counterclaim/claims";
import { h, readDay, say, type Locale, type Options, type Tree } from "@counterclaim/charts";
import { ELEMENT_CATALOGS, type ElementKey } from "./element-catalogs.js";

/** First and last day that is shown. */
export interface Span {
  readonly since: Day;
  readonly until: Day;
}

/** The days that the records of a view can mean, from the first to the last; null where none is dated. */
export function wholeSpan(dataset: Dataset, claims: readonly string[]): Span | null {
  const shown = new Set(claims);
  const dates: (When | null)[] = [
    ...dataset.incidents.filter(({ id }) => shown.has(id)).map(({ when }) => when),
    ...dataset.attributions.filter(({ id }) => shown.has(id)).map(({ statedOn }) => statedOn),
    ...dataset.tolls.filter(({ id }) => shown.has(id)).map(({ reportedOn }) => reportedOn),
  ];
  const days = dates.flatMap((when) => [when?.earliest ?? null, when?.latest ?? null]).filter((day) => day !== null);
  const [since, until] = [days.toSorted()[0], days.toSorted().at(-1)];
  return since !== undefined && until !== undefined ? { since, until } : null;
}

/** A span with its middle kept: half as long, twice as long, or moved by half; never beyond the whole, never under two days. */
export function changeSpan({ since, until }: Span, whole: Span, change: "in" | "out" | "earlier" | "later"): Span {
  const [first, last] = [dayNumber(whole.since), dayNumber(whole.until)];
  const [from, to] = [dayNumber(since), dayNumber(until)];
  const length = to - from;
  const wanted = Math.min(
    last - first,
    change === "in" ? Math.max(1, Math.floor(length / 2)) : change === "out" ? length * 2 + 1 : length,
  );
  const move = Math.max(1, Math.floor(length / 2)) * (change === "earlier" ? -1 : change === "later" ? 1 : 0);
  const start = Math.min(Math.max(from + move + Math.floor((length - wanted) / 2), first), last - wanted);
  return { since: dayOf(start), until: dayOf(start + wanted) };
}

/** Zoom and pan by buttons and dates, so that nobody has to drag (WCAG 2.2, 2.5.7). */
export function spanControl(whole: Span, options: Options, locale: Locale): Tree {
  const shown: Span = {
    since: readDay(options, "since") ?? whole.since,
    until: readDay(options, "until") ?? whole.until,
  };
  const t = (key: ElementKey): string => say(locale, ELEMENT_CATALOGS, key);
  const button = (key: ElementKey, to: Span | null): Tree =>
    h(
      "button",
      {
        type: "button",
        "data-do": "span",
        value: to ? `${to.since} ${to.until}` : "",
        disabled: to !== null && to.since === shown.since && to.until === shown.until,
      },
      t(key),
    );
  const date = (name: "since" | "until", key: ElementKey): Tree =>
    h(
      "label",
      null,
      t(key),
      " ",
      h("input", {
        type: "date",
        "data-do": "date",
        name,
        min: whole.since,
        max: whole.until,
        value: shown[name],
      }),
    );
  return h(
    "fieldset",
    null,
    h("legend", null, t("zoom")),
    h(
      "div",
      { class: "controls-row" },
      button("zoomIn", changeSpan(shown, whole, "in")),
      button("zoomOut", changeSpan(shown, whole, "out")),
      button("moveEarlier", changeSpan(shown, whole, "earlier")),
      button("moveLater", changeSpan(shown, whole, "later")),
      date("since", "from"),
      date("until", "until"),
      button("whole", null),
    ),
  );
}
