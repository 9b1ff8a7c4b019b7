import { isolate } from "../isolate.js";
import { sourceLink } from "../link.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { statusWords } from "../toll-words.js";
import { h, type Child, type Tree } from "../tree.js";
import type { ListPart } from "../graphic.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { rowsOf, rowsWithin, type ListRow } from "./list-rows.js";
import { earlyWords, lagWords } from "./lag.js";
import { saidText, type Moment } from "./moment.js";
import { timeTrees } from "./list-times.js";
import { timeOfDay } from "./time-of-day.js";
import type { TimelineView } from "./view.js";

/** So many rows, statements included, are printed; what is beyond is said and stands in the data file. */
export const MOST_PRINTED = 5000;
/** From so many rows on a list is long: an element shows it in parts. */
export const LONG = 200;

/**
 * The whole timeline as an ordered list in date order: each event with its statements inside, each date as `<time>` with
 * its precision in words; undated events last, under their own words. Up to `MOST_PRINTED`; how many more there are is said
 * at the end. A long one has the class `long`. Null where there is nothing to list.
 */
export function timelineList(view: TimelineView, locale: Locale): Tree | null {
  const { dated, undated } = rowsOf(view);
  const all = [...dated, ...undated];
  if (all.length === 0) return null;
  const count = rowsWithin(all, MOST_PRINTED);
  const left = view.moments.length - new Set(all.slice(0, count).flatMap(momentsOf)).size;
  return h(
    "div",
    { class: all.length >= LONG ? "timeline-list long" : "timeline-list" },
    listTrees(view, locale, { from: 0, count, keep: null }, false),
    left ? h("p", { class: "timeline-left" }, say(locale, TIMELINE_CATALOGS, "leftOut", { n: left })) : null,
  );
}

/**
 * A part of the list, for a page that shows no more than what is near the view: the same rows with their numbers, each
 * telling its position among how many. Null where there is nothing to list.
 */
export function timelineListPart(view: TimelineView, locale: Locale, part: ListPart): Tree | null {
  const { dated, undated } = rowsOf(view);
  if (dated.length + undated.length === 0) return null;
  return h("div", { class: "timeline-list" }, listTrees(view, locale, part, true));
}

function momentsOf({ moment, statements }: ListRow): readonly Moment[] {
  return [moment, ...statements];
}

function listTrees(view: TimelineView, locale: Locale, part: ListPart, inPart: boolean): Child[] {
  const { dated, undated } = rowsOf(view);
  const within = (rows: readonly ListRow[], before: number): Tree | null => {
    const items = rows.flatMap((row, index): Tree[] => {
      const at = index + before;
      const shown = (at >= part.from && at < part.from + part.count) || at === part.keep;
      if (!shown) return [];
      const item = itemTree(view, locale, row.moment, row.statements, null);
      return [inPart ? numbered(item, at, index + 1, rows.length) : item];
    });
    return items.length ? h("ol", null, items) : null;
  };
  const first = within(dated, 0);
  const last = within(undated, dated.length);
  return [
    first,
    last
      ? [
          h("p", { class: "timeline-undated" }, say(locale, TIMELINE_CATALOGS, "listUndated", { n: undated.length })),
          last,
        ]
      : null,
  ];
}

// A list that is shown in part keeps its numbers, and tells where in the whole each row stands.
function numbered(item: Tree, row: number, position: number, size: number): Tree {
  const attrs = {
    ...item.attrs,
    "data-row": String(row),
    value: String(position),
    "aria-posinset": String(position),
    "aria-setsize": String(size),
  };
  return { ...item, attrs };
}

function itemTree(
  view: TimelineView,
  locale: Locale,
  moment: Moment,
  statements: readonly Moment[],
  under: Moment | null,
): Tree {
  const other = under === null && moment.about !== null ? (view.titleOf(moment.about) ?? moment.about) : null;
  const facts = [
    ...moment.facts,
    moment.place === null ? "" : capitalise(locale, view.labels.of("place", moment.place)),
    moment.status === null ? "" : capitalise(locale, statusWords(locale, moment.status)),
    under ? lagWords(locale, under, moment) : "",
    under === null && moment.early ? earlyWords(locale, moment.early) : "",
    other === null ? "" : say(locale, TIMELINE_CATALOGS, "aboutEvent", { event: other }),
  ].filter(Boolean);
  return h(
    "li",
    { "data-claim": moment.claim, "data-value": moment.value },
    h("p", null, dateTree(locale, moment), " ", saidText(moment.head, moment.points)),
    h(
      "p",
      { class: "timeline-facts" },
      facts.map((fact) => `${fact}. `),
      sourceTrees(view, locale, moment),
    ),
    statements.length
      ? h(
          "ol",
          null,
          statements.map((each) => itemTree(view, locale, each, [], moment)),
        )
      : null,
  );
}

function dateTree(locale: Locale, moment: Moment): Tree {
  return h("strong", null, timeTrees(locale, moment.when), timeOfDay(locale, moment), ".");
}

function sourceTrees(view: TimelineView, locale: Locale, moment: Moment): Child {
  const { sources, origins, clock } = moment;
  const links = sources.map((id): Child => {
    const source = view.sources.get(id);
    const url = source?.url ?? (source ? null : id);
    const name = source
      ? [isolate(source.publisher), source.publishedOn ? whenWords(locale, source.publishedOn, { month: "short" }) : ""]
          .filter(Boolean)
          .join(", ")
      : hostOf(id);
    return url ? sourceLink(url, name) : name;
  });
  if (links.length === 0) return null;
  const counts =
    clock === "event" && sources.length > 1
      ? `${say(locale, TIMELINE_CATALOGS, "reports", { n: sources.length })}, ${say(locale, TIMELINE_CATALOGS, "origins", { n: origins })}: `
      : `${say(locale, TIMELINE_CATALOGS, "sourceIs")} `;
  return [counts, links.flatMap((link, index) => (index ? ["; ", link] : [link])), "."];
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/]+)/i.exec(url)?.[1] ?? url;
}
