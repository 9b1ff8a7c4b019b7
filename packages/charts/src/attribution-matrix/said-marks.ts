import type { Box, GroupMark, Mark } from "../mark.js";
import type { Locale } from "../locale/locale.js";
import type { MatrixView } from "./matrix.js";
import { runMark, runsOf, saidLines, saidText, type SaidLine } from "./said-lines.js";
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
  const texts = joined(runsOf(lines), hang).map((runs) => [textOfRuns(runs), styleOf(runs.flat(), size)] as const);
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

// Where there is room, date and quoting stand on the line of the quotation.
function joined(runs: readonly SaidLine[][], wide: boolean): SaidLine[][][] {
  const out: SaidLine[][][] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (wide && last && run[0]?.role === "by" && last[0]?.[0]?.role === "words") last.push(run);
    else out.push([run]);
  }
  return out;
}

function textOfRuns(runs: readonly SaidLine[][]): string {
  return runs.map(textOfRun).join(" · ");
}

function textOfRun(run: readonly SaidLine[]): string {
  return run.map(({ before, text, after }) => before + text + after).join(runMark(run[0]?.role ?? "words"));
}

function styleOf(run: readonly SaidLine[], size: number): BlockStyle {
  const role = run[0]?.role;
  // A run of two languages is marked with neither.
  const lang = run.length === 1 ? (run[0]?.lang ?? null) : null;
  if (role === "value" || role === "who") return { size, weight: "bold", lang };
  return { size, tone: "muted", lang };
}
