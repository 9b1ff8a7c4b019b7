import type { Box, GroupMark, Mark } from "../mark.js";
import type { Locale } from "../locale/locale.js";
import type { MatrixView } from "./matrix.js";
import { runMark, runsOf, saidLines, saidText, type SaidLine } from "./said-lines.js";
import type { Said } from "./statements.js";
import { placeSymbol, SYMBOL } from "./symbols.js";
import { LEADING, placeText, type BlockStyle } from "./text-block.js";

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

/** The groups of one statement, itself and each earlier one that has a line, with their height together. */
export interface SaidMarks {
  readonly groups: readonly GroupMark[];
  readonly height: number;
}

/**
 * One statement as a group of marks with the record's id, its earlier ones as groups under it; `head` stands before the
 * stance, `context` before the label.
 */
export function saidMarks(
  view: MatrixView,
  said: Said,
  locale: Locale,
  place: SaidPlace,
  context: readonly string[],
  head: string | null = null,
): SaidMarks {
  const { x, y, width, size, hang } = place;
  const lines = saidLines(view, said, locale);
  const indent = SYMBOL + GAP;
  const own = lines.filter(({ claim }) => claim === null);
  const texts = joined(runsOf(own), hang).map((runs) => [textOfRuns(runs), styleOf(runs.flat(), size)] as const);
  const first = head === null ? [] : [[head, { size, tone: "muted" }] as const];
  const words = [...first, ...texts];
  // The first line stands beside the symbol in any case.
  const beside = placeText(hang ? words : words.slice(0, 1), x + indent, y, width - indent);
  const top = Math.max(beside.height, SYMBOL + 2);
  const under = hang ? null : placeText(words.slice(1), x, y + top, width);
  const height = Math.max(LEAST_HEIGHT, under ? top + under.height : top);
  const marks: Mark[] = [
    ...placeSymbol(said.stance, x, y + (size * LEADING - SYMBOL) / 2 + 1),
    ...beside.marks,
    ...(under?.marks ?? []),
  ];
  const names = [...context, ...(head === null ? [] : [head])];
  const groups: GroupMark[] = [
    {
      shape: "group",
      claim: said.attribution.id,
      label: [...names, saidText(view, said, locale)].join("; "),
      marks,
      hit: { x, y, width, height },
    },
  ];
  let bottom = y + height;
  for (const line of lines) {
    if (line.claim === null) continue;
    const left = hang ? x + indent : x;
    const text = textOfRun([line]);
    const block = placeText([[text, styleOf([line], size)]], left, bottom, x + width - left);
    const hit: Box = { x, y: bottom, width, height: Math.max(24, block.height) };
    groups.push({ shape: "group", claim: line.claim, label: [...names, text].join("; "), marks: block.marks, hit });
    bottom += hit.height;
  }
  return { groups, height: bottom - y };
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
