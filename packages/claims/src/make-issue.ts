import { cut, escapeForTerminal, showCell } from "./escape.js";
import type { Issue } from "./issue.js";
import { RULE_LEVELS, type RuleId } from "./rule-id.js";

/** Where an issue stands; what is left out means the whole record or file. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
  readonly cell?: string;
}

/** What is wrong and what to do about it. */
export interface Finding {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

/** Longest message and hint, in characters. */
export const MAX_MESSAGE_LENGTH = 200;

/** An issue with its level taken from the rule, nothing in it that a terminal could act on, nothing too long. */
export function makeIssue(place: Place, finding: Finding): Issue {
  return Object.freeze({
    level: RULE_LEVELS[finding.rule],
    rule: finding.rule,
    file: cut(escapeForTerminal(place.file), MAX_MESSAGE_LENGTH),
    line: place.line ?? 0,
    column: place.column ?? 0,
    field: showCell(place.field ?? ""),
    cell: showCell(place.cell ?? ""),
    message: cut(escapeForTerminal(finding.message), MAX_MESSAGE_LENGTH),
    hint: cut(escapeForTerminal(finding.hint), MAX_MESSAGE_LENGTH),
  });
}
