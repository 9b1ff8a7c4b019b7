import { drawSwatch } from "../draw-picture.js";
import type { Locale } from "../locale/locale.js";
import { h, type Child, type Tree } from "../tree.js";
import type { MatrixView } from "./matrix.js";
import { saidLines, type SaidLine } from "./said-lines.js";
import type { Said } from "./statements.js";
import { stanceSymbol } from "./symbols.js";

/** How statements are printed into a table or list. */
export interface SaidOptions {
  /** In an element: what stands for a record is a button that opens it. */
  readonly interactive: boolean;
  /** Id of the chosen record; null for none. */
  readonly chosen: string | null;
  /** A line before the others: in a list, who says it. */
  readonly head?: Child;
}

/**
 * One statement: symbol, then its lines in the order in which they are read. The record's id stands on the whole; in an
 * element stance and value are a button (`data-stop`, reached by arrow keys), and the quotation stays text.
 */
export function saidTree(view: MatrixView, said: Said, locale: Locale, options: SaidOptions): Tree {
  const { id } = said.attribution;
  const lines = saidLines(view, said, locale);
  const names = lines.filter(({ role }) => role === "stance" || role === "value" || role === "who");
  const rest = lines.filter((line) => !names.includes(line));
  const current = options.chosen === id ? "true" : null;
  const inside = [
    options.head ? h("span", { class: "line who" }, options.head) : null,
    names.map((line) => lineTree(line, said.retracted)),
  ];
  return h(
    "div",
    { class: "said", "data-claim": id, "aria-current": options.interactive ? null : current },
    drawSwatch(stanceSymbol(said.stance), locale.direction),
    h(
      "div",
      { class: "lines" },
      options.interactive
        ? h(
            "button",
            { class: "open", type: "button", tabindex: "-1", "data-stop": true, "aria-current": current },
            inside,
          )
        : inside,
      rest.map((line) => lineTree(line, false)),
    ),
  );
}

function lineTree(line: SaidLine, struck: boolean): Tree {
  const { role, before, text, after, lang, claim } = line;
  const isolated = text ? h("bdi", { lang }, text) : null;
  return h(
    "span",
    { class: `line ${role}`, "data-claim": claim },
    before,
    struck && role === "value" ? h("s", null, isolated) : isolated,
    after,
    // Lines are blocks to the eye; a space parts them for those who hear or copy them.
    " ",
  );
}
