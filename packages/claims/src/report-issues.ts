import { escapeForTerminal } from "./escape.js";
import { formatIssue } from "./format-issue.js";
import type { Issue } from "./issue.js";

/** The same mistake in many rows: the first issue stands for all. */
export interface IssueGroup {
  readonly first: Issue;
  /** The others, in their order. */
  readonly others: readonly Issue[];
}

/** Groups up to this size are told apart where the mending differs: "write 1234", "write 5678". */
const FEW = 3;

/** What an issue says without the cell and numbers that it says it about. */
function kindOf(issue: Issue): string {
  return issue.message.replace(/"[^]*"|\d+/g, "");
}

/** Issues of the same rule, file, column and kind form one group, in the order of their firsts. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const keyOf = (issue: Issue, mending: string): string =>
    JSON.stringify([issue.rule, issue.file, issue.field, kindOf(issue), mending]);
  const sizes = new Map<string, number>();
  for (const issue of issues) sizes.set(keyOf(issue, ""), (sizes.get(keyOf(issue, "")) ?? 0) + 1);
  const groups = new Map<string, { first: Issue; others: Issue[] }>();
  for (const issue of issues) {
    const few = (sizes.get(keyOf(issue, "")) ?? 0) <= FEW;
    const key = keyOf(issue, few ? issue.hint : "");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: issue, others: [] });
    else group.others.push(issue);
  }
  return [...groups.values()];
}

/** "and 399 more like it: lines 15, 16, 18 and more"; empty for a group of one. At most eight lines are named. */
export function formatOthers(group: IssueGroup): string {
  const lines = group.others.map((issue) => issue.line);
  if (lines.length === 0) return "";
  const named = [...new Set(lines)].slice(0, 8).join(", ");
  return `and ${lines.length} more like it: ${lines.length === 1 ? "line" : "lines"} ${named}${lines.length > 8 ? " and more" : ""}`;
}

/**
 * An issue for a terminal: as `formatIssue`, then the cell with a mark under it. `row` is the row of the spreadsheet where
 * it is known.
 */
export function frameIssue(issue: Issue, row: number | null = null): string {
  const head = formatIssue(issue, row);
  if (issue.cell === "" || issue.line === 0) return head;
  const gutter = `${issue.line} | `;
  const mark = "^".repeat(Array.from(issue.cell).length);
  return `${head}\n  ${gutter}${escapeForTerminal(issue.cell)}\n  ${" ".repeat(gutter.length)}${mark}`;
}

function escapeCommand(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** An issue as a GitHub workflow command (docs.github.com, "Workflow commands for GitHub Actions"). */
export function formatForGithub(issue: Issue): string {
  const properties = [
    `file=${escapeProperty(issue.file)}`,
    ...(issue.line > 0 ? [`line=${issue.line}`] : []),
    ...(issue.line > 0 && issue.column > 0 ? [`col=${issue.column}`] : []),
    `title=${escapeProperty(issue.rule)}`,
  ].join(",");
  return escapeForTerminal(`::${issue.level} ${properties}::${escapeCommand(`${issue.message}. ${issue.hint}`)}`);
}

/** A note about a file as a notice of a GitHub workflow, in one line. */
export function noticeForGithub(file: string, title: string, note: string): string {
  return escapeForTerminal(
    `::notice file=${escapeProperty(file)},title=${escapeProperty(title)}::${escapeCommand(note)}`,
  );
}

/** All issues as plain lines, the same mistake in many rows once. `rowOf` gives the row of the spreadsheet. */
export function formatIssues(issues: readonly Issue[], rowOf: (issue: Issue) => number | null = () => null): string[] {
  return groupIssues(issues).flatMap((group) => {
    const others = formatOthers(group);
    const first = formatIssue(group.first, rowOf(group.first));
    return others === "" ? [first] : [first, `  ${others}`];
  });
}
