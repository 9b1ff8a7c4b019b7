import { escapeForTerminal, quoteCell } from "./escape.js";
import { isOwnKey, labelKey, mixedWord } from "./label-key.js";
import { propertyOf } from "./schema.js";
import { readEntries, report, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";
import type { Steps } from "./steps.js";
import { mayBeTotal } from "./total-row.js";

/** Columns beside the labels whose values name something and are compared as such. */
const NAMING = new Set(["id", "name", "publisher", "sum_group", "grade_scheme", "grade"]);

interface Seen {
  readonly label: string;
  readonly line: number;
  readonly file: string;
}

function differs(one: string, other: string): string {
  const a = one.normalize("NFC");
  const b = other.normalize("NFC");
  if (a === b) return "composed and decomposed letters";
  if (a.toLowerCase() === b.toLowerCase()) return "case";
  if (a.replace(/\s+/gu, " ").trim() === b.replace(/\s+/gu, " ").trim()) return "spaces";
  return "letters that look alike";
}

/** How a label is shown where the eye cannot tell it from another: letters outside ASCII by their number. */
function spell(label: string): string {
  return quoteCell(
    escapeForTerminal(label).replace(
      /[^\p{ASCII}]/gu,
      (letter) => `${letter}(U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")})`,
    ),
  );
}

function checkLabel(
  sheet: Sheet,
  entry: Parameters<typeof report>[1],
  field: string,
  label: string,
  seen: Map<string, Seen>,
): void {
  const key = labelKey(label);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, { label, line: entry.line, file: sheet.file });
  else if (first.label !== label) {
    const where = first.file === sheet.file ? `line ${first.line}` : `${first.file}:${first.line}`;
    const how = differs(first.label, label);
    const message = `looks like the label of ${where} but differs in ${how}: ${how === "case" ? quoteCell(label) : spell(label)}`;
    report(sheet, entry, field, {
      rule: "label-lookalike",
      message,
      hint: `if both mean the same, write ${spell(first.label)}`,
    });
  }
}

const PLACEHOLDER = /^(?:n\/?a|none|null|nan|nil|unknown|unclear|not stated|[-–—?.*]+|x|tbc|tbd)$/i;

/** Warns of a label that says nothing, and of one that may be the head of a sum. */
function checkWord(sheet: Sheet, entry: Parameters<typeof report>[1], field: string, label: string): void {
  if (PLACEHOLDER.test(label.trim())) {
    const message = `label that names nothing: ${quoteCell(label)}`;
    const hint =
      field === "claimant"
        ? "leave the cell empty: the graphic then says that the claimant is not stated"
        : "leave the cell empty, or write the name";
    report(sheet, entry, field, { rule: "label-placeholder", message, hint });
  } else if (mayBeTotal(label)) {
    const hint = "delete the row, if it is the sum of others: the dead would be counted twice";
    report(sheet, entry, field, { rule: "total-suspect", message: `may be a total row: ${quoteCell(label)}`, hint });
  }
}

/** Whether no two labels of a column can look alike: each is what it is compared by, so that different ones differ. */
function cannotLookAlike(sheet: Sheet, property: string): boolean {
  return readEntries(sheet).every(({ record }) => {
    const label: unknown = Reflect.get(record, property);
    return typeof label !== "string" || isOwnKey(label);
  });
}

/** Warns of labels that a reader could take for one another, and of words that mix scripts. */
export function* checkLabels(sheets: Sheets): Steps<void> {
  const kinds = new Map<string, Map<string, Seen>>();
  for (const sheet of Object.values(sheets) as Sheet[]) {
    for (const { field } of sheet.header?.columns ?? []) {
      const kind = field["counterclaim:name"];
      if (kind === undefined && !NAMING.has(field.name)) continue;
      const group = kind ?? `${sheet.table}.${field.name}`;
      const seen = kinds.get(group) ?? new Map<string, Seen>();
      kinds.set(group, seen);
      const warned = new Set<string>();
      const property = propertyOf(field);
      // Ids are as many as records, and such a column is compared with no other.
      if (kind === undefined && cannotLookAlike(sheet, property)) continue;
      for (const entry of readEntries(sheet)) {
        const label: unknown = Reflect.get(entry.record, property);
        if (typeof label !== "string" || warned.has(label)) continue;
        warned.add(label);
        checkLabel(sheet, entry, field.name, label, seen);
        if (kind !== undefined) checkWord(sheet, entry, field.name, label);
        const mixed = mixedWord(label);
        if (mixed === null) continue;
        const message = `a word mixes two alphabets: ${spell(mixed)}`;
        report(sheet, entry, field.name, { rule: "label-mixed", message, hint: "type the word anew in one alphabet" });
      }
      yield;
    }
  }
}
