import type { Control, Frame } from "@counterclaim/charts";
import { headingLevelOf } from "./heading-level-of.js";

/**
 * What a figure that the build printed into an element says, adopted or not: its editor's words and addresses hold until
 * attributes or the data package say otherwise. Empty for null.
 */
export function printedFrame(figure: Element | null): Partial<Frame> {
  if (!figure) return {};
  const text = (selector: string): string | undefined =>
    figure.querySelector(selector)?.textContent.trim() || undefined;
  const href = (selector: string): string | null => figure.querySelector(selector)?.getAttribute("href") ?? null;
  const title = text(".heading");
  const summary = text(".summary");
  const source = text(".source");
  const level = headingLevelOf(figure);
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(source && { source }),
    ...(level !== null && { headingLevel: level }),
    controls: (["history", "filters"] as const).filter((name: Control) => figure.querySelector(`.controls > .${name}`)),
    dataHref: href(".actions a[download]"),
    embedHref: href(".actions a:not([download]):not(.table-link)"),
  };
}
