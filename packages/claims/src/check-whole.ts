import type { Name, Toll } from "./claim.js";
import { quoteCell } from "./escape.js";
import { readEntries, report } from "./sheet.js";
import type { Sheets } from "./sheets.js";

/** Populations that hold all others without a word for a sum. */
const WHOLE: ReadonlySet<string> = new Set([
  ...["all", "both", "everyone", "everybody", "anyone", "all sides", "both sides", "all parties", "both parties"],
  ...["all people", "all persons", "all populations", "all groups", "all victims", "all dead", "all killed", "in all"],
  ...["the whole", "whole", "combined", "the two sides", "both countries", "все", "обе стороны", "все стороны"],
  ...["hamısı", "hər iki tərəf", "bütün tərəflər", "բոլորը", "բոլոր", "երկու կողմերը", "երկու կողմ", "الجميع", "الكل"],
  ...["الطرفان", "كلا الطرفين", "her iki taraf", "hepsi", "tous", "les deux parties", "alle", "beide seiten"],
]);

function isWhole(label: string): boolean {
  return WHOLE.has(
    label
      .normalize("NFC")
      .toLowerCase()
      .replace(/i\u0307/g, "i")
      .replace(/[\s_:.*-]+/gu, " ")
      .trim(),
  );
}

function besideKey({ claimant, measure, basis, since, incident, asOf }: Toll): string {
  return [claimant, measure, basis, since?.text, incident, asOf.text].join("\u0000");
}

/**
 * Warns of a row about "all" or "both sides" whose figure is what the other rows of its claimant, day and measure come to:
 * a total row under another name. The sum is compared and never shown.
 */
export function checkWhole(sheets: Sheets): void {
  const sheet = sheets.tolls;
  if (sheet === undefined) return;
  const names = new Map<string, Name>(readEntries(sheets.names).map(({ record }) => [record.id, record]));
  const tolls = readEntries(sheet).filter(({ refused, record }) => !refused && record.value !== null);
  const wholes = tolls.filter(
    ({ record: { population } }) => isWhole(population) || isWhole(names.get(population)?.name ?? ""),
  );
  if (wholes.length === 0) return;
  const sums = new Map<string, { rows: number; sum: number }>();
  for (const { record } of tolls) {
    const key = besideKey(record);
    const { rows, sum } = sums.get(key) ?? { rows: 0, sum: 0 };
    sums.set(key, { rows: rows + 1, sum: sum + (record.value ?? 0) });
  }
  for (const entry of wholes) {
    const { rows, sum } = sums.get(besideKey(entry.record)) ?? { rows: 0, sum: 0 };
    const others = rows - 1;
    if (others < 2 || sum - (entry.record.value ?? 0) !== entry.record.value) continue;
    const message = `may be a total row: ${quoteCell(entry.record.population)} has what ${others} other rows come to`;
    const hint = "delete the row, if it is the sum of others: the dead would be counted twice";
    report(sheet, entry, "population", { rule: "total-suspect", message, hint });
  }
}
