import type { Box, GroupMark, Mark } from "../mark.js";
import type { Locale } from "../locale/locale.js";
import type { MatrixView } from "./matrix.js";
import { saidLines, saidText, type SaidLine } from "./said-lines.js";
import type { Said } from "./statements.js";
import { placeSymbol, SYMBOL } from "./symbols.js";
import { placeText, type BlockStyle } from "./text-block.js";

const GAP = 8;
const LEAST_HEIGHT = 26;

/** Where a statement is drawn: `hang` sets the words beside the symbol, else under the stance. */
export interface SaidPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly hang: boolean;
}

/** One statement as a group of marks with the record's id; `head` stands before the stance, `context` before the label. */
export function saidMarks(
  view: MatrixView,
  said: Said,
  locale: Locale,
  place: SaidPlace,
  context: readonly string[],
  head: string | null = null,
): GroupMark {
  const { x, y, width, size, hang } = place;
  const lines = saidLines(view, said, locale);
  const indent = SYMBOL + GAP;
  const texts = lines.map((line) => [textOfLine(line), styleOf(line, size)] as const);
  const first = head === null ? [] : [[head, { size, tone: "muted" }] as const];
  const words = [...first, ...texts];
  // The first line stands beside the symbol in any case.
  const beside = placeText(hang ? words : words.slice(0, 1), x + indent, y, width - indent);
  const top = Math.max(beside.height, SYMBOL + 2);
  const under = hang ? null : placeText(words.slice(1), x, y + top, width);
  const height = Math.max(LEAST_HEIGHT, under ? top + under.height : top);
  const marks: Mark[] = [
    ...placeSymbol(said.stance, x, y + (size * 1.32 - SYMBOL) / 2 + 1),
    ...beside.marks,
    ...(under?.marks ?? []),
  ];
  const hit: Box = { x, y, width, height };
  return {
    shape: "group",
    claim: said.attribution.id,
    label: [...context, ...(head === null ? [] : [head]), saidText(view, said, locale)].join("; "),
    marks,
    hit,
  };
}

function textOfLine({ before, text, after }: SaidLine): string {
  return before + text + after;
}

function styleOf({ role, lang }: SaidLine, size: number): BlockStyle {
  if (role === "value" || role === "who") return { size, weight: "bold", lang };
  return { size, tone: "muted", lang };
}
