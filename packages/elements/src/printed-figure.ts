import type { Control, Frame } from "@counterclaim/charts";

/**
 * What the figure that the build printed into an element says: its editor's words and addresses hold until attributes
 * or the data package say otherwise. Empty where there is none.
 */
export function printedFrame(host: Element): Partial<Frame> {
  const figure = host.querySelector(":scope > figure.counterclaim, :scope > .counterclaim");
  if (!figure) return {};
  const text = (selector: string): string | undefined =>
    figure.querySelector(selector)?.textContent.trim() || undefined;
  const href = (selector: string): string | null => figure.querySelector(selector)?.getAttribute("href") ?? null;
  const heading = figure.querySelector(".heading");
  const title = text(".heading");
  const summary = text(".summary");
  const source = text(".source");
  const level = /^h([2-6])$/i.exec(heading?.tagName ?? "")?.[1];
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(source && { source }),
    ...(level && { headingLevel: Number(level) }),
    controls: (["history", "filters"] as const).filter((name: Control) => figure.querySelector(`.controls > .${name}`)),
    dataHref: href(".actions a[download]"),
    embedHref: href(".actions a:not([download]):not(.table-link)"),
  };
}
