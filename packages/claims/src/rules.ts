import { CELL_RULES } from "./cell-rules.js";
import { CLAIM_RULES } from "./claim-rules.js";
import { FILE_RULES } from "./file-rules.js";
import type { Rule } from "./rule.js";
import { RULE_LEVELS, type RuleId } from "./rule-id.js";

export type { Rule } from "./rule.js";

/** Every rule of the reader by its stable id. */
export const RULES: Readonly<Record<RuleId, Rule>> = { ...FILE_RULES, ...CELL_RULES, ...CLAIM_RULES };

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function section(title: string, rules: Readonly<Record<string, Rule>>): string[] {
  const lines = [`## ${title}`, ""];
  for (const [id, { meaning, before, after, why }] of Object.entries(rules)) {
    lines.push(`### ${id}`, "", `_${RULE_LEVELS[id as RuleId]}._ ${sentence(meaning)}`, "");
    lines.push(`- Before: ${before}`, `- After: ${after}`, `- Why: ${why}.`, "");
  }
  return lines;
}

/** The manual's page of all rules, as Markdown. */
export function rulesMarkdown(): string {
  const lines = [
    "# Rules of the reader",
    "",
    "Records in = records shown + records refused. An _error_ refuses its record, a _warning_ shows it. Every issue names",
    "file, line, column, field, rule and cell, and says how to mend it. This page is made of the code, and a test holds it to it.",
    "",
    ...section("Files, headers and rows", FILE_RULES),
    ...section("Cells", CELL_RULES),
    ...section("Claims", CLAIM_RULES),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
