import { STYLE_ATTRIBUTE, styleMark } from "@counterclaim/charts";

/** The style sheet of a graphic's figure as the build printed it into the page; null where this page has none of this version. */
export function pageStyle(type: string, page: Document): string | null {
  return page.querySelector(`style[${STYLE_ATTRIBUTE}="${styleMark(type)}"]`)?.textContent ?? null;
}
