import {
  formatForGithub,
  formatIssues,
  formatOthers,
  frameIssue,
  groupIssues,
  type Issue,
  type RecordCounts,
} from "@counterclaim/claims";

/**
 * Issues for people, file by file, the same mistake in many rows once with its lines. For a terminal the cell stands under
 * its place with a mark; for a log each issue is one line.
 */
export function issueReport(issues: readonly Issue[], terminal: boolean): string {
  if (!terminal) return formatIssues(issues).join("\n");
  return groupIssues(issues)
    .map((group) => {
      const others = formatOthers(group);
      return others === "" ? frameIssue(group.first) : `${frameIssue(group.first)}\n  ${others}`;
    })
    .join("\n\n");
}

/** Annotations of a GitHub workflow. `folder` is where the files stand, seen from the repository; empty for its root. */
export function githubAnnotations(issues: readonly Issue[], folder: string): string {
  return issues
    .map((issue) => formatForGithub(folder === "" ? issue : { ...issue, file: `${folder}/${issue.file}` }))
    .join("\n");
}

/** The last line of a report: the law of conservation in figures. */
export function countsLine({ in: all, shown, refused }: RecordCounts, issues: readonly Issue[]): string {
  const errors = issues.filter(({ level }) => level === "error").length;
  const warnings = issues.length - errors;
  const found = [errors ? counted(errors, "error") : "", warnings ? counted(warnings, "warning") : ""].filter(Boolean);
  const records = `${counted(all, "record")}: ${String(shown)} shown, ${String(refused)} refused`;
  return found.length ? `${records} (${found.join(", ")})` : records;
}

/** "1 record", "2 records". */
export function counted(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
}
