import { cut, escapeForTerminal } from "./escape.js";
import { columnLetter } from "./header.js";
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

/**
 * An issue in one line: `tolls.csv:14:6 (row 13, column F, "value")  invalid count: "1,234"  write 1234`. `row` is the row
 * of the spreadsheet, which is not the line where cells have line breaks; null where it is not known. Warnings say so.
 */
export function formatIssue(issue: Issue, row: number | null = null): string {
  const spots = [
    ...(row === null || issue.line === 0 ? [] : [`row ${row}`]),
    ...(issue.column === 0 ? [] : [`column ${columnLetter(issue.column)}`]),
    ...(issue.field === "" ? [] : [`"${issue.field}"`]),
  ];
  const place = spots.length === 0 ? "" : ` (${spots.join(", ")})`;
  const level = issue.level === "warning" ? "warning: " : "";
  const told = `${level}${cut(issue.message, 200)}  ${cut(issue.hint, 200)}`;
  return escapeForTerminal(`${formatPlace(issue)}${place}  ${told}`);
}
