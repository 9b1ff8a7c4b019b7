import {
  formatForGithub,
  formatIssues,
  formatOthers,
  frameIssue,
  groupIssues,
  noticeForGithub,
  type Issue,
  spreadsheetRows,
  type RecordCounts,
  type RowOfLine,
} from "@counterclaim/claims";

/** The files that issues are about, by name, and how they were decoded: to say in which row of a spreadsheet they stand. */
export interface IssueSources {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly encoding?: string | undefined;
}

/**
 * Issues for people, file by file, the same mistake in many rows once with its lines. For a terminal the cell stands under
 * its place with a mark; for a log each issue is one line.
 */
export function issueReport(issues: readonly Issue[], terminal: boolean, sources?: IssueSources): string {
  const rowOf = rowFinder(sources);
  if (!terminal) return formatIssues(issues, rowOf).join("\n");
  return groupIssues(issues)
    .map((group) => {
      const others = formatOthers(group);
      const frame = frameIssue(group.first, rowOf(group.first));
      return others === "" ? frame : `${frame}\n  ${others}`;
    })
    .join("\n\n");
}

function rowFinder(sources: IssueSources | undefined): (issue: Issue) => number | null {
  const finders = new Map<string, RowOfLine>();
  return ({ file, line }) => {
    const bytes = sources?.files.get(file);
    if (bytes === undefined || line === 0 || !/\.(?:csv|tsv|txt)$/i.test(file)) return null;
    let finder = finders.get(file);
    if (finder === undefined) finders.set(file, (finder = spreadsheetRows(file, bytes, sources?.encoding)));
    return finder(line);
  };
}

/**
 * Annotations of a GitHub workflow: issues at their places, notes of graphics at the descriptor. `folder` is where the files
 * stand, seen from the repository; empty for its root.
 */
export function githubAnnotations(issues: readonly Issue[], notes: readonly string[], folder: string): string {
  const placed = (file: string): string => (folder === "" ? file : `${folder}/${file}`);
  return [
    ...issues.map((issue) => formatForGithub({ ...issue, file: placed(issue.file) })),
    ...notes.map((note) => noticeForGithub(placed("datapackage.json"), "graphics", note)),
  ].join("\n");
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
