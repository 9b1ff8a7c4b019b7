import { FRAME_CATALOGS, formatDay, labelsOf, say, titleOf, type Locale } from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";
import type { GraphicView } from "./graphic-view.js";
import type { Selected } from "./shared-selection.js";

/** "As known on 6 October 2020. 3 records changed or were added": said once when a reader steps through the days. */
export function changedWords(view: GraphicView): string {
  const { locale, seen } = view;
  const day = seen.asOf;
  const known =
    day === null
      ? say(locale, ELEMENT_CATALOGS, "allKnown")
      : say(locale, FRAME_CATALOGS, "asKnown", { date: formatDay(locale, day) });
  return `${known} ${say(locale, FRAME_CATALOGS, "changedSince", { n: view.changed.size })}`;
}

/** "2 records here are about it: Strike on Stepanakert". */
export function relatedWords(view: GraphicView, selected: Selected, locale: Locale): string {
  const incident = view.dataset.incidents.find(({ id }) => id === selected.incident);
  const title = titleOf(incident ?? selected.record, labelsOf(view.dataset), locale);
  const n = view.relatedTo(selected.incident).length;
  return n
    ? say(locale, ELEMENT_CATALOGS, "selected", { n, title })
    : say(locale, ELEMENT_CATALOGS, "unmarked", { title });
}
