import type { When } from "@counterclaim/claims";
import { sourceLink } from "../link.js";
import { capitalise, formatList, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { statusWords } from "../toll-words.js";
import { h, type Child, type Tree } from "../tree.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { saidText, type Moment } from "./moment.js";
import type { TimelineView } from "./view.js";

/**
 * The whole timeline as an ordered list in date order: each event with its statements inside, each date as `<time>` with
 * its precision in words; undated events last, under their own words. Null where there is nothing to list.
 */
export function timelineList(view: TimelineView, locale: Locale): Tree | null {
  if (view.moments.length === 0) return null;
  const nested = new Map<string, Moment[]>();
  const shown = new Set(view.moments.filter(({ clock }) => clock === "event").map(({ claim }) => claim));
  for (const moment of view.moments)
    for (const claim of moment.about) if (shown.has(claim)) nested.set(claim, [...(nested.get(claim) ?? []), moment]);
  const alone = view.moments.filter(({ about }) => !about.some((claim) => shown.has(claim)));
  const dated = alone.filter(({ when }) => when);
  const undated = alone.filter(({ when }) => !when);
  const item = (moment: Moment): Tree => itemTree(view, locale, moment, nested.get(moment.claim) ?? [], null);
  return h(
    "div",
    { class: "timeline-list" },
    dated.length ? h("ol", null, dated.map(item)) : null,
    undated.length
      ? [
          h("p", { class: "timeline-undated" }, say(locale, TIMELINE_CATALOGS, "listUndated", { n: undated.length })),
          h("ol", null, undated.map(item)),
        ]
      : null,
  );
}

function itemTree(
  view: TimelineView,
  locale: Locale,
  moment: Moment,
  statements: readonly Moment[],
  under: string | null,
): Tree {
  const others = under === null ? moment.about.map((claim) => view.titles.get(claim) ?? claim) : [];
  const points = moment.points.filter(({ about }) => under === null || about === null || about === under);
  const facts = [
    moment.place === null ? "" : capitalise(locale, view.labels.of("place", moment.place)),
    moment.status === null ? "" : capitalise(locale, statusWords(locale, moment.status)),
    moment.early ? say(locale, TIMELINE_CATALOGS, "earlyFact") : "",
    others.length ? say(locale, TIMELINE_CATALOGS, "aboutEvents", { events: formatList(locale, others) }) : "",
  ].filter(Boolean);
  return h(
    "li",
    { "data-claim": moment.claim, "data-value": moment.value },
    h("p", null, dateTree(locale, moment), " ", saidText(moment.head, points)),
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
          statements.map((each) => itemTree(view, locale, each, [], moment.claim)),
        )
      : null,
  );
}

function dateTree(locale: Locale, { when, time }: Moment): Tree {
  const words = capitalise(locale, whenWords(locale, when));
  const text = time && !when?.text.includes("T") ? `${words}, ${time}` : words;
  return h("strong", null, when && datetime(when) ? h("time", { datetime: datetime(when) }, text) : text, ".");
}

/** What the attribute `datetime` can hold: a day, month or year as written. Null where the date is none of these. */
export function datetime(when: When): string | null {
  const bare = when.text.replace(/[~?%]$/, "");
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(bare)) return bare;
  const timed = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(Z|[+-]\d\d(?::\d\d)?)?$/.exec(bare);
  if (timed) return `${timed[1] ?? ""}${timed[2]?.length === 3 ? `${timed[2]}:00` : (timed[2] ?? "")}`;
  return null;
}

function sourceTrees(view: TimelineView, locale: Locale, moment: Moment): Child {
  const { sources, origins, clock } = moment;
  const links = sources.map((id): Child => {
    const source = view.sources.get(id);
    const url = source?.url ?? (source ? null : id);
    const name = source
      ? [source.publisher, source.publishedOn ? whenWords(locale, source.publishedOn, { month: "short" }) : ""]
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
