import type { Incident, Toll } from "./claim.js";
import { readEntries, report, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";
import { compareWhen } from "./when.js";

function seriesOf(toll: Toll): string {
  return JSON.stringify([
    toll.population,
    toll.measure,
    toll.civilianStatus,
    toll.claimant,
    toll.sumGroup,
    toll.since?.text,
  ]);
}

/** Warns of a cumulative figure that is below the same claimant's older one without a `change` that says why. */
export function checkFalls(sheet: Sheet<Toll> | undefined): void {
  if (sheet === undefined) return;
  const series = new Map<string, ReturnType<typeof readEntries<Toll>>[number][]>();
  for (const entry of readEntries(sheet)) {
    const toll = entry.record;
    if (entry.refused || toll.basis !== "cumulative" || toll.status === "retracted" || toll.claimant === null) continue;
    const key = seriesOf(toll);
    const list = series.get(key);
    if (list === undefined) series.set(key, [entry]);
    else list.push(entry);
  }
  for (const list of series.values()) {
    const dated = list.toSorted((a, b) => compareWhen(a.record.asOf, b.record.asOf));
    let highest: { readonly number: number; readonly line: number } | null = null;
    for (const entry of dated) {
      const { value, low, change } = entry.record;
      const number = value ?? low;
      if (number === null) continue;
      if (highest !== null && number < highest.number && change === null) {
        const message = `cumulative figure falls: ${number} after ${highest.number} in line ${highest.line}`;
        const hint = "check it; where it is right, name the older row in replaces and say why in change and reason";
        report(sheet, entry, value === null ? "low" : "value", { rule: "cumulative-fall", message, hint });
      }
      highest = { number, line: entry.line };
    }
  }
}

/** Warns of a statement that is dated before the incident it is about: real cases exist, and slips do. */
export function checkEarlyStatements(sheets: Sheets): void {
  if (sheets.attributions === undefined && sheets.tolls === undefined) return;
  const incidents = new Map<string, Incident>(readEntries(sheets.incidents).map(({ record }) => [record.id, record]));
  for (const entry of readEntries(sheets.attributions)) {
    const { statedOn, incident } = entry.record;
    judge(
      sheets.attributions,
      entry,
      "stated_on",
      statedOn?.latest ?? null,
      statedOn?.text ?? "",
      incidents.get(incident),
    );
  }
  for (const entry of readEntries(sheets.tolls)) {
    const { basis, incident, reportedOn } = entry.record;
    if (basis !== "incident" || incident === null) continue;
    judge(
      sheets.tolls,
      entry,
      "reported_on",
      reportedOn?.latest ?? null,
      reportedOn?.text ?? "",
      incidents.get(incident),
    );
  }
}

function judge(
  sheet: Sheet | undefined,
  entry: Parameters<typeof report>[1],
  field: string,
  stated: string | null,
  text: string,
  incident: Incident | undefined,
): void {
  const happened = incident?.when?.earliest ?? null;
  if (sheet === undefined || stated === null || happened === null || stated >= happened) return;
  const message = `dated before its incident: ${text} and ${incident?.when?.text ?? ""}`;
  report(sheet, entry, field, {
    rule: "statement-early",
    message,
    hint: "check both dates; where the source is wrong, say so in note",
  });
}
