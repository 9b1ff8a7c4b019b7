import type { Dataset } from "@counterclaim/claims";
import { fingerprint } from "./fingerprint.js";
import type { Options } from "./options.js";
import { textOf, walk, type Tree } from "./tree.js";
import { VERSION } from "./version.js";

/** The attribute of a printed figure that holds its stamp. */
export const PRINT_ATTRIBUTE = "data-print";

/** What a printed figure was made of, or would be made of now. */
export interface Printed {
  /** Name of the element. */
  readonly type: string;
  /** Id of the graphic in the data package. */
  readonly graphic: string | null;
  /** Everything that was asked for, the data package's options and attributes together. */
  readonly options: Options;
  /** Tag of the locale. */
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly headingLevel: number;
  /** The records that stand with it: all of them, as they are. */
  readonly dataset: Dataset;
}

/**
 * The stamp of a printed figure: alike only where the same version of the kit would make the same figure of the same data,
 * asked for in the same way, and where the figure itself still says what was printed. `figure` is its words, see `words`.
 */
export function printStamp(printed: Printed, figure: string): string {
  const said = JSON.stringify([fingerprint(figure.replace(/\s+/g, "")), printed.dataset]);
  return askedStamp(printed) + fingerprint(said);
}

/** What a stamp begins with: alike where the same version was asked for the same, of whatever data. Costs next to nothing. */
export function askedStamp(printed: Printed): string {
  const { type, graphic, language, title, summary, headingLevel } = printed;
  const options = Object.entries(printed.options).sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(JSON.stringify([VERSION, type, graphic, options, language, title, summary, headingLevel]));
}

/** A figure's tree with its stamp. */
export function stamped(figure: Tree, printed: Printed): Tree {
  return { ...figure, attrs: { ...figure.attrs, [PRINT_ATTRIBUTE]: printStamp(printed, words(figure)) } };
}

/** All that a figure says, of which record it says it, and of how many elements it is made: elements read the same of the page. */
function words(figure: Tree): string {
  const all = [...walk(figure)];
  const said = all.flatMap(({ attrs }) =>
    ["data-claim", "data-value", "data-label", "data-beads"].map((name) => attrs[name] ?? "").join(""),
  );
  return [textOf(figure), ...said, String(all.length)].join("");
}
