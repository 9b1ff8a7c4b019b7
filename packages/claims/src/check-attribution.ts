import type { Attribution } from "./claim.js";
import { quoteCell } from "./escape.js";
import { checkSource } from "./check-source.js";
import { checkChange } from "./check-toll.js";
import { nearest } from "./nearest.js";
import { readEntries, report, type Sheet } from "./sheet.js";

const WITHOUT_VALUE: ReadonlySet<string> = new Set(["inconclusive", "no-comment"]);

/** Says what is missing inside each row of attributions, and which findings nobody defined. */
export function checkAttributions(sheet: Sheet<Attribution>, findings: readonly string[]): void {
  const known = new Set(findings);
  for (const entry of readEntries(sheet)) {
    const { value, stance, finding } = entry.record;
    if (value === null && (stance as string | null) !== null && !WITHOUT_VALUE.has(stance)) {
      const hint = "write what is said; it may be empty only with inconclusive or no-comment";
      report(sheet, entry, "value", { rule: "value-missing", message: `stance ${stance} without what is said`, hint });
    }
    if ((finding as string | null) !== null && !known.has(finding)) {
      const near = nearest(finding, findings);
      const hint =
        near === null
          ? "define it under findings in datapackage.json"
          : `write ${near}, or define it in datapackage.json`;
      report(sheet, entry, "finding", {
        rule: "finding-unknown",
        message: `unknown finding: ${quoteCell(finding)}`,
        hint,
      });
    }
    checkSource(sheet, entry, "source-missing");
    checkChange(sheet, entry);
  }
}
