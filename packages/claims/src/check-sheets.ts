import { checkAttributions } from "./check-attribution.js";
import { checkDuplicates } from "./check-duplicates.js";
import { checkOrigins, checkSumGroups } from "./check-groups.js";
import { checkKeys } from "./check-keys.js";
import { checkLabels } from "./check-labels.js";
import { checkLoops } from "./check-loops.js";
import { checkSource } from "./check-source.js";
import { checkSuccession } from "./check-succession.js";
import { checkEarlyStatements, checkFalls } from "./check-time.js";
import { checkTolls } from "./check-toll.js";
import { checkWhole } from "./check-whole.js";
import { checkWording } from "./check-wording.js";
import { checkYears } from "./check-years.js";
import type { Incident, Source, Toll } from "./claim.js";
import { readEntries, type Sheet } from "./sheet.js";
import type { Sheets } from "./sheets.js";
import type { Steps } from "./steps.js";

/** All checks inside rows, across rows and across files; findings go to the sheets. */
export function* checkSheets(sheets: Sheets, findings: readonly string[]): Steps<void> {
  for (const sheet of Object.values(sheets) as Sheet[]) {
    checkDuplicates(sheet);
    yield;
  }
  if (sheets.tolls !== undefined) {
    checkTolls(sheets.tolls);
    checkWording(sheets.tolls);
  }
  yield;
  if (sheets.attributions !== undefined) checkAttributions(sheets.attributions, findings);
  yield;
  for (const entry of readEntries(sheets.incidents)) {
    if (sheets.incidents !== undefined) checkSource(sheets.incidents, entry, "incident-source");
  }
  yield;
  checkKeys(sheets);
  yield;
  checkLoops(sheets.tolls, "replaces", (toll: Toll) => toll.replaces);
  checkLoops(sheets.attributions, "replaces", (toll: Toll) => toll.replaces);
  checkLoops(sheets.incidents, "part_of", (incident: Incident) => incident.partOf);
  checkLoops(sheets.sources, "origin", (source: Source) => source.origin);
  yield;
  checkFalls(sheets.tolls);
  yield;
  checkSuccession(sheets.tolls);
  yield;
  checkYears(sheets);
  checkEarlyStatements(sheets);
  checkSumGroups(sheets.tolls);
  checkOrigins(sheets);
  checkWhole(sheets);
  yield;
  yield* checkLabels(sheets);
}
