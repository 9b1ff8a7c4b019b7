import type { Attribution } from "@counterclaim/claims";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { passagesOf, quotePassages } from "../locale/languages.js";
import { whenWords } from "../locale/when-words.js";
import { stanceKey, stanceWord } from "../stance-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixView } from "./matrix.js";
import type { Said } from "./statements.js";

/**
 * One line of a statement: words of ours around words of the data. What comes from the data stands alone in `text`, so
 * that it can be isolated from our words in direction and marked with its language.
 */
export interface SaidLine {
  readonly role: "who" | "stance" | "value" | "words" | "translation" | "by" | "earlier";
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** BCP 47 tag of `text` where it is not the page's. */
  readonly lang: string | null;
  /** Id of the record, where the line stands for another one than its statement. */
  readonly claim: string | null;
}

/**
 * The lines of a statement in the order in which it is read: stance, what is said, hedge word for word with its
 * translation, other wording, who quotes it, grade as given, date, and every earlier statement.
 */
export function saidLines(view: MatrixView, said: Said, locale: Locale): SaidLine[] {
  const { attribution } = said;
  const lines = [stanceLine(said, locale)];
  // With by="value" the column says the value, and the cell says who.
  if (view.by === "value") lines.push(plain("who", nameOf(view, attribution.assessor, locale)));
  else if (attribution.value !== null) lines.push(plain("value", attribution.value));
  lines.push(...wordLines(attribution, locale), ...sourceLines(view, attribution, locale));
  for (const older of said.earlier) lines.push(earlierLine(attribution, older, locale));
  // As of a day the rows that were replaced by then are not in the dataset: that there was one is still said.
  const { replaces } = attribution;
  if (replaces !== null && !said.earlier.some(({ id }) => id === replaces))
    lines.push(ours("earlier", say(locale, MATRIX_CATALOGS, "replaces")));
  return lines;
}

/** Lines of one role that follow each other, to be set as one: quotations, or who quotes and when. */
export function runsOf(lines: readonly SaidLine[]): SaidLine[][] {
  const runs: SaidLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && last[0]?.role === line.role && (line.role === "words" || line.role === "by")) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** What stands between two lines of a run. */
export function runMark(role: SaidLine["role"]): string {
  return role === "by" ? ", " : " ";
}

/** A statement on one line, for a screen reader's label and a plain table. */
export function saidText(view: MatrixView, said: Said, locale: Locale): string {
  return saidLines(view, said, locale)
    .map(({ before, text, after }) => before + text + after)
    .join("; ");
}

/** The printed name of an assessor, as it begins a line. */
export function nameOf(view: MatrixView, key: string, locale: Locale): string {
  return capitalise(locale, view.assessors.get(key)?.name ?? view.labels.of("actor", key));
}

function stanceLine({ stance, retracted }: Said, locale: Locale): SaidLine {
  const word = stanceWord(locale, stance);
  return ours("stance", retracted ? say(locale, MATRIX_CATALOGS, "retracted", { stance: word }) : word);
}

function wordLines(attribution: Attribution, locale: Locale): SaidLine[] {
  const { hedge, hedgeLang, hedgeTranslation, wording } = attribution;
  const lines: SaidLine[] = [];
  if (hedge !== null) lines.push(...quoted(locale, hedge, hedgeLang));
  if (hedgeTranslation !== null) {
    const [before, after] = around(say(locale, MATRIX_CATALOGS, "translation", { words: SLOT }));
    const inner = quotePassages(locale.language, hedgeTranslation);
    lines.push({ ...plain("translation", inner), before, after });
  }
  if (wording !== null && wording !== hedge) lines.push(...quoted(locale, wording, null));
  return lines;
}

function sourceLines(view: MatrixView, attribution: Attribution, locale: Locale): SaidLine[] {
  const { quotedBy, grade, gradeScheme, statedOn } = attribution;
  const lines: SaidLine[] = [];
  if (quotedBy !== null) {
    const [before, after] = around(say(locale, MATRIX_CATALOGS, "quotedBy", { who: SLOT }));
    lines.push({ ...plain("by", view.labels.of("actor", quotedBy)), before, after });
  }
  if (grade !== null) {
    const scheme = view.dataset.meta.gradeSchemes.find(({ name }) => name === gradeScheme)?.title ?? gradeScheme;
    lines.push(plain("by", scheme === null ? grade : say(locale, MATRIX_CATALOGS, "grade", { scheme, grade })));
  }
  lines.push(ours("by", whenWords(locale, statedOn, { month: "short" })));
  return lines;
}

function earlierLine(now: Attribution, older: Attribution, locale: Locale): SaidLine {
  const slots = {
    when: whenWords(locale, older.statedOn, { month: "short" }),
    stance: stanceWord(locale, stanceKey(older)),
    words: SLOT,
  };
  const value = older.value !== null && older.value !== now.value ? older.value : "";
  const words = older.hedge ?? older.wording;
  const [before, after] = around(say(locale, MATRIX_CATALOGS, value || words ? "earlierWords" : "earlier", slots));
  const text = [value, words === null ? "" : quotePassages(locale.language, words)].filter(Boolean).join(", ");
  return { role: "earlier", before, text, after, lang: value ? null : older.hedgeLang, claim: older.id };
}

// Marks the place of a slot while a message is split around it; never printed.
const SLOT = "\ue000";

function around(message: string): [string, string] {
  const [before = "", after = ""] = message.split(SLOT);
  return [before, after];
}

// Each passage is a quotation of its own; between two of them the source's other words are left out.
function quoted(locale: Locale, words: string, lang: string | null): SaidLine[] {
  const { openQuote, closeQuote } = locale.language;
  return passagesOf(words).map((text, index) => ({
    role: "words",
    before: index ? `… ${openQuote}` : openQuote,
    text,
    after: closeQuote,
    lang,
    claim: null,
  }));
}

function plain(role: SaidLine["role"], text: string): SaidLine {
  return { role, before: "", text, after: "", lang: null, claim: null };
}

function ours(role: SaidLine["role"], before: string): SaidLine {
  return { role, before, text: "", after: "", lang: null, claim: null };
}
