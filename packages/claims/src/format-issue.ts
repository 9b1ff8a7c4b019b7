import { cut, escapeForTerminal } from "./escape.js";
import type { Issue } from "./issue.js";

/** Where an issue stands: `tolls.csv:14:6`, less what is not known. */
export function formatPlace(issue: Issue): string {
  const parts = [
    issue.file,
    ...(issue.line > 0 ? [issue.line] : []),
    ...(issue.column > 0 && issue.line > 0 ? [issue.column] : []),
  ];
  return escapeForTerminal(parts.join(":"));
}

/** An issue in one line: `tolls.csv:14:6 value: count with a thousands mark: "1,234". write 1234`. */
export function formatIssue(issue: Issue): string {
  const field = issue.field === "" ? "" : ` ${issue.field}:`;
  return escapeForTerminal(`${formatPlace(issue)}${field} ${cut(issue.message, 200)}. ${cut(issue.hint, 200)}`);
}
