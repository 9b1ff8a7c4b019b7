import type { Dataset } from "@counterclaim/claims";
import { askedStamp, localeFor, printStamp, PRINT_ATTRIBUTE, specOptions } from "@counterclaim/charts";
import type { Asked } from "./graphic-view.js";
import { headingLevelOf } from "./heading-level-of.js";

/** The figure that the build printed into an element and stamped; null where there is none. */
export function stampedFigure(host: Element): HTMLElement | null {
  return host.querySelector<HTMLElement>(`:scope > figure.counterclaim[${PRINT_ATTRIBUTE}]`);
}

/** Everything that a figure says; the build reads the same of its tree (print-stamp.ts of the charts). */
export function wordsOf(figure: Element): string {
  const said = [...figure.querySelectorAll("[data-claim], [data-value], [data-label]")].map((element) =>
    ["claim", "value", "label", "beads"].map((name) => element.getAttribute(`data-${name}`) ?? "").join(""),
  );
  return [figure.textContent, ...said, String(figure.querySelectorAll("*").length + 1)].join("");
}

/**
 * Whether a printed figure is the very figure that would be drawn of these data now. A figure that would need controls, or
 * that names what was refused, is drawn. `words`: what the figure said before anything was changed in it; null compares only
 * what was asked for, and neither words nor data.
 */
export function isSamePrint(
  figure: Element,
  words: string | null,
  { type, dataset, asked, lang }: { type: string; dataset: Dataset; asked: Asked; lang: string | null },
): boolean {
  const spec = dataset.meta.graphics.find((each) => each.id === asked.graphic && each.type === type);
  if (!spec || dataset.records.refused > 0 || Object.keys(asked.choices).length > 0) return false;
  const options = { ...specOptions(spec), ...asked.attributes };
  if ("history" in options || "filters" in options) return false;
  const printed = {
    type,
    graphic: asked.graphic,
    options,
    language: localeFor(lang ?? dataset.meta.language).tag,
    title: asked.heading ?? spec.title,
    summary: asked.summary ?? spec.summary,
    headingLevel: asked.headingLevel ?? headingLevelOf(figure) ?? 0,
    dataset,
  };
  const stamp = figure.getAttribute(PRINT_ATTRIBUTE);
  return words === null ? !!stamp?.startsWith(askedStamp(printed)) : stamp === printStamp(printed, words);
}
