import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { RECORD_CATALOGS } from "../record-catalogs.js";
import { figureWords } from "../toll-words.js";
import { CHANGE_CATALOGS } from "./change-catalogs.js";
import { differing } from "./change-words.js";
import { KEY_CATALOGS } from "./key-catalogs.js";
import { linkedIds } from "./replaced.js";
import type { CountedPanel } from "./time-panels.js";
import type { Report } from "./view.js";

/**
 * What a ring around a report says, in words, for who hears the mark or reads the table: what it was before, what stands in
 * its place, that it is lower than the figure before. Of rows without a number as well, by their ids; those of which nothing
 * is to be said have none.
 */
export function toldChanges(panels: readonly CountedPanel[], locale: Locale): ReadonlyMap<string, string> {
  const linked = linkedIds(panels);
  const reports = new Map<string, Report>();
  const homes = new Map<string, Home>();
  for (const panel of panels) {
    for (const report of panel.reports) if (linked.has(report.toll.id)) reports.set(report.toll.id, report);
    for (const toll of panel.tolls)
      if (linked.has(toll.id) || toll.change !== null) homes.set(toll.id, { panel, toll });
  }
  const found = new Map<string, string[]>();
  const tell = ({ id }: Toll, words: string): void => {
    found.set(id, [...(found.get(id) ?? []), words]);
  };
  for (const { toll, change } of panels.flatMap((panel) => panel.reports))
    if (change === "falls" || change === "lower") tell(toll, say(locale, KEY_CATALOGS, "lower"));
  for (const now of homes.values()) {
    const before = now.toll.replaces === null ? undefined : homes.get(now.toll.replaces);
    if (!isTold(now.toll, before && reports.get(before.toll.id), reports.has(now.toll.id))) continue;
    const change = say(locale, RECORD_CATALOGS, `change-${now.toll.change ?? "update"}`).toLocaleLowerCase(locale.tag);
    const figure = before ? wordsOf(before, now, locale) : "";
    tell(now.toll, figure ? say(locale, CHANGE_CATALOGS, "before", { change, figure }) : change);
    if (before && now.toll.change !== "retraction")
      tell(before.toll, say(locale, CHANGE_CATALOGS, afterKey(now.toll), { figure: wordsOf(now, before, locale) }));
  }
  return new Map([...found].map(([id, words]) => [id, words.join(locale.language.comma)]));
}

/** Plain updates are the course of the line. */
function isTold({ change, replaces }: Toll, before: Report | undefined, drawn: boolean): boolean {
  if (change === "correction" || change === "scope-change" || change === "retraction") return true;
  return replaces !== null && before !== undefined && (before.moved || !drawn);
}

function afterKey({ change }: Toll): "after" | "afterCorrection" | "afterScopeChange" {
  return change === "correction" ? "afterCorrection" : change === "scope-change" ? "afterScopeChange" : "after";
}

interface Home {
  readonly panel: CountedPanel;
  readonly toll: Toll;
}

/** A figure as it is told beside another one: with its people, measure or span where these are not the other's. */
function wordsOf({ panel, toll }: Home, beside: Home, locale: Locale): string {
  const figure = figureWords(locale, toll);
  if (panel === beside.panel) return figure;
  const what = differing(
    [
      [panel.name, beside.panel.name],
      [panel.about, beside.panel.about],
      [capitalise(locale, panel.span), capitalise(locale, beside.panel.span)],
    ].filter(([own], index, all) => index < 2 || own !== all[1]?.[0]) as [string, string][],
    locale,
  );
  return what ? say(locale, CHANGE_CATALOGS, "elsewhere", { figure, what: isolate(what) }) : figure;
}
