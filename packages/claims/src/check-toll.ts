import { withAbsentColumns } from "./absent-columns.js";
import type { Toll } from "./claim.js";
import { checkSource } from "./check-source.js";
import { readEntries, report, type Entry, type Sheet } from "./sheet.js";

type TollEntry = Entry<Toll> & { readonly record: Toll };

/** Columns of which one says how many; a refused cell in one of them has its own issue, and needs no other. */
const NUMBERS: ReadonlySet<string> = new Set(["value", "low", "high", "figure"]);

function hasNumber(toll: Toll): boolean {
  return toll.value !== null || toll.low !== null || toll.high !== null;
}

function checkFigure(sheet: Sheet<Toll>, entry: TollEntry): void {
  const toll = entry.record;
  if (!hasNumber(toll) && toll.figure === null && !entry.faults.some((name) => NUMBERS.has(name))) {
    const message = "no number, and no word why there is none";
    const words = "write the number, or not-reported, unknown, withheld or pending in figure";
    const hint = withAbsentColumns(words, sheet.header?.names ?? []);
    report(sheet, entry, "value", { rule: "figure-missing", message, hint });
  }
  if (hasNumber(toll) && toll.figure !== null) {
    const message = `a number beside the word that there is none: "${toll.figure}"`;
    report(sheet, entry, "figure", { rule: "figure-and-number", message, hint: "keep the number or the word" });
  }
  if (toll.figure === "non-numeric" && toll.wording === null) {
    const hint = "write the word of the claimant into wording, such as dozens";
    report(sheet, entry, "wording", { rule: "wording-missing", message: "non-numeric figure without its word", hint });
  }
}

function checkOrder(sheet: Sheet<Toll>, entry: TollEntry): void {
  const { low, value, high } = entry.record;
  const numbers = [
    ["low", low],
    ["value", value],
    ["high", high],
  ] as const;
  const given = numbers.flatMap(([name, number]) => (number === null ? [] : [{ name, number }]));
  for (const [index, upper] of given.entries()) {
    const lower = given[index - 1];
    if (lower === undefined || lower.number <= upper.number) continue;
    const message = `${lower.name} above ${upper.name}: ${lower.number} and ${upper.number}`;
    report(sheet, entry, lower.name, {
      rule: "count-order",
      message,
      hint: "low must not be above value, nor value above high",
    });
  }
}

function checkBasis(sheet: Sheet<Toll>, entry: TollEntry): void {
  const { basis, incident, since, qualifier, low, high } = entry.record;
  if (basis === "incident" && incident === null) {
    const hint = "write the id of the incident into incident, or another basis";
    report(sheet, entry, "incident", { rule: "incident-missing", message: "basis incident without an incident", hint });
  }
  if (basis === "period" && since === null) {
    const hint = "write the first day counted into since";
    report(sheet, entry, "since", { rule: "since-missing", message: "basis period without its begin", hint });
  }
  if ((qualifier === "at-least" && high !== null) || (qualifier === "at-most" && low !== null)) {
    const message = `qualifier ${qualifier} beside a ${qualifier === "at-least" ? "high" : "low"}`;
    report(sheet, entry, "qualifier", { rule: "qualifier-clash", message, hint: "leave one of them empty" });
  }
}

function checkDates(sheet: Sheet<Toll>, entry: TollEntry): void {
  const { asOf, reportedOn } = entry.record;
  // A toll whose as_of was refused has null there in spite of its type.
  const counted = (asOf as Toll["asOf"] | null)?.earliest ?? null;
  const reported = reportedOn?.latest ?? null;
  if (counted === null || reported === null || counted <= reported) return;
  const message = `counted after it was reported: ${asOf.text} and ${reportedOn?.text ?? ""}`;
  const hint = "check as_of and reported_on; where the source itself is wrong, mark the date with ? and say so in note";
  if (/[~?%]/.test(asOf.text + (reportedOn?.text ?? ""))) return;
  report(sheet, entry, "as_of", { rule: "as-of-after-report", message, hint });
}

/** Says what is missing or contradicts itself inside each row of tolls. */
export function checkTolls(sheet: Sheet<Toll>): void {
  for (const entry of readEntries(sheet)) {
    checkFigure(sheet, entry);
    checkOrder(sheet, entry);
    checkBasis(sheet, entry);
    checkDates(sheet, entry);
    checkSource(sheet, entry, entry.record.value === 0 ? "zero-source" : "source-missing");
    checkChange(sheet, entry);
  }
}

/** Warns of a change that does not say what it changes. */
export function checkChange(
  sheet: Sheet,
  entry: Entry & { readonly record: { readonly replaces: string | null; readonly change: string | null } },
): void {
  const { replaces, change } = entry.record;
  if (change === null || replaces !== null) return;
  const hint = "write the id of the older row into replaces, or leave change empty";
  report(sheet, entry, "change", { rule: "change-alone", message: `change that replaces no row: "${change}"`, hint });
}
