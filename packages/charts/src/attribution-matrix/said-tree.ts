import type { Locale } from "../locale/locale.js";
import { h, type Child, type Tree } from "../tree.js";
import type { MatrixView } from "./matrix.js";
import { runMark, runsOf, saidLines, type SaidLine } from "./said-lines.js";
import type { Said } from "./statements.js";
import { stanceSwatch } from "./swatches.js";

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
  const rest = lines.slice(names.length);
  const current = options.chosen === id ? "true" : null;
  const symbol = stanceSwatch(said.stance, locale.direction);
  const inside = [
    options.head ? h("span", { class: "line head" }, symbol, options.head) : null,
    names.map((line, index) => lineTree(line, said.retracted, index === 0 && !options.head ? symbol : null)),
  ];
  return h(
    "div",
    { class: "said", "data-claim": id, "aria-current": options.interactive ? null : current },
    openTree(inside, options.interactive, current),
    runsOf(rest).map((run) => runTree(run, options)),
  );
}

function lineTree(line: SaidLine, struck: boolean, symbol: Tree | null): Tree {
  const inside = partTrees(line);
  // Lines are blocks to the eye; a space parts them for those who hear or copy them.
  return h(
    "span",
    { class: `line ${line.role}` },
    symbol,
    struck && line.role === "value" ? h("s", null, inside) : inside,
    " ",
  );
}

function runTree(run: readonly SaidLine[], { interactive, chosen }: SaidOptions): Tree {
  const [first] = run as [SaidLine, ...SaidLine[]];
  const { role, claim } = first;
  const inside = [run.map((line, index) => [index ? runMark(role) : null, partTrees(line)]), " "];
  if (claim === null) return h("span", { class: `line ${role}` }, inside);
  const current = chosen === claim ? "true" : null;
  const shell = { class: `line ${role}`, "data-claim": claim };
  return h("span", { ...shell, "aria-current": interactive ? null : current }, openTree(inside, interactive, current));
}

// What opens a record: a button in an element, printed as the room that becomes one.
function openTree(inside: Child, interactive: boolean, current: string | null): Tree {
  if (!interactive) return h("span", { class: "open" }, inside);
  const stop = { class: "open", type: "button", tabindex: "-1", "data-stop": true, "aria-current": current };
  return h("button", stop, inside);
}

function partTrees({ before, text, after, lang }: SaidLine): Child[] {
  return [before, text ? h("bdi", { lang }, text) : null, after];
}
