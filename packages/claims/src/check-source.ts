import type { Cited, StoryRecord } from "./claim.js";
import { report, type Entry, type Sheet } from "./sheet.js";

/** Says by the given rule that a record has no source, and warns where it has two. */
export function checkSource(
  sheet: Sheet,
  entry: Entry & { readonly record: StoryRecord & Cited },
  rule: "source-missing" | "zero-source" | "incident-source",
): void {
  const { source, sourceUrl } = entry.record;
  if (source !== null && sourceUrl !== null) {
    const message = "both a source and a source_url";
    const hint = "keep source, and put the address into sources.csv";
    report(sheet, entry, "source_url", { rule: "source-both", message, hint });
  }
  if (source !== null || sourceUrl !== null) return;
  if (entry.faults.includes("source") || entry.faults.includes("source_url")) return;
  const field = sheet.header?.names.includes("source") === true ? "source" : "source_url";
  const message = rule === "zero-source" ? "zero without a source" : "no source";
  const hint = "write a key of sources.csv into source, or an https address into source_url";
  report(sheet, entry, field, { rule, message, hint });
}
