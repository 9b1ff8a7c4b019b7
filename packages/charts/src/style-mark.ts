import { VERSION } from "./version.js";

/** The attribute of a page's `<style>` that holds exactly the style sheet of one graphic's figure. */
export const STYLE_ATTRIBUTE = "data-counterclaim";

/** Its value: the graphic, and the version of the kit whose style it is. An element of another version takes its own. */
export function styleMark(type: string): string {
  return `${type} ${VERSION}`;
}
