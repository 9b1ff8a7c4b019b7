import type { Toll } from "./claim.js";
import { readEntries, report, type Sheet } from "./sheet.js";

type TollEntry = ReturnType<typeof readEntries<Toll>>[number];

/** What a figure is about and who gives it: rows with one key are reports of one thing, of which the latest is drawn. */
function thingOf(toll: Toll): string {
  const { population, civilianStatus, measure, basis, since, incident, claimant } = toll;
  return [population, civilianStatus, measure, basis, since?.text, incident, claimant].join("\u0000");
}

/** The days of a report. Times of day are left out, since none moves a figure before or after another. */
function daysOf({ asOf, reportedOn }: Toll): string {
  return [asOf.earliest, asOf.latest, reportedOn?.earliest, reportedOn?.latest].join("\u0000");
}

function numberOf({ value, low, high }: Toll): number | null {
  return value ?? low ?? high;
}

function numbersOf({ low, value, high }: Toll): string {
  return [...new Set([low, value, high])].filter((number) => number !== null).join(" to ");
}

/** The last day that a count can refer to, then the last on which it was made public. */
function lastDays({ asOf, reportedOn }: Toll): string {
  const published = reportedOn?.latest ?? "9999-12-31";
  const counted = asOf.latest ?? "9999-12-31";
  return `${counted < published ? counted : published} ${reportedOn?.latest ?? ""}`;
}

function groups<T>(list: readonly T[], keyOf: (each: T) => string): T[][] {
  const map = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = map.get(key);
    if (group === undefined) map.set(key, [each]);
    else group.push(each);
  }
  return [...map.values()].filter((group) => group.length > 1);
}

function checkSameDay(sheet: Sheet<Toll>, entries: readonly TollEntry[]): void {
  const numbered = entries.filter(({ record }) => record.claimant !== null && numberOf(record) !== null);
  for (const sameDay of groups(numbered, ({ record }) => daysOf(record))) {
    const replaced = new Set(sameDay.map(({ record }) => record.replaces));
    const [first, ...others] = sameDay.filter(({ record }) => !replaced.has(record.id));
    if (first === undefined) continue;
    const figure = numbersOf(first.record);
    for (const entry of others) {
      const other = numbersOf(entry.record);
      if (other === figure) continue;
      const message = `two figures of one claimant for one day: ${other}, and ${figure} in line ${first.line}`;
      const hint =
        "which is later? give each its day in reported_on, or name the older row in replaces; else the lower row of the file is taken for the later one";
      report(sheet, entry, entry.record.value === null ? "low" : "value", { rule: "same-day", message, hint });
    }
  }
}

function checkNumberGone(sheet: Sheet<Toll>, entries: readonly TollEntry[]): void {
  if (entries.every(({ record }) => record.figure === null)) return;
  const replaces = new Map(entries.map(({ record }) => [record.id, record.replaces]));
  const dated = entries.toSorted((a, b) => {
    const [first, second] = [lastDays(a.record), lastDays(b.record)];
    return first < second ? -1 : first > second ? 1 : a.line - b.line;
  });
  let number: TollEntry | null = null;
  for (const entry of dated) {
    if (numberOf(entry.record) !== null) number = entry;
    else if (number !== null && entry.record.figure !== null && !follows(replaces, entry.record.id, number.record.id)) {
      const message = `${entry.record.figure} after a number of the same claimant: ${numbersOf(number.record)} in line ${number.line}`;
      const hint =
        "the number is no longer drawn; if the claimant took it back, name its row in replaces; else check the dates, or delete this row";
      report(sheet, entry, "figure", { rule: "number-gone", message, hint });
    }
  }
}

/** Whether a row replaces another, or one that replaces it. */
function follows(replaces: ReadonlyMap<string, string | null>, id: string, older: string): boolean {
  const seen = new Set<string>();
  for (let at = replaces.get(id) ?? null; at !== null && !seen.has(at); at = replaces.get(at) ?? null) {
    if (at === older) return true;
    seen.add(at);
  }
  return false;
}

/**
 * Warns where a row takes the place of another without a word that it is meant to. Two figures of one named claimant for
 * one day, neither replacing the other: the order of the file decides which is drawn. And a row without a number after a
 * number that it does not replace: "not reported" would be drawn where a figure was given. Rows count as being about one
 * thing where population, civilian status, measure, basis, `since`, incident and claimant are the same.
 */
export function checkSuccession(sheet: Sheet<Toll> | undefined): void {
  if (sheet === undefined) return;
  // A toll whose as_of was refused has null there in spite of its type.
  const sound = readEntries(sheet).filter(
    ({ refused, record }) => !refused && record.status !== "retracted" && (record.asOf as Toll["asOf"] | null) !== null,
  );
  for (const entries of groups(sound, ({ record }) => thingOf(record))) {
    checkSameDay(sheet, entries);
    checkNumberGone(sheet, entries);
  }
}
