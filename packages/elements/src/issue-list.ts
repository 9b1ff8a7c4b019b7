import type { Issue } from "@counterclaim/claims";
import { h, say, type Catalogs, type Locale, type Tree } from "@counterclaim/charts";

/** What an issue says: with the cell, or of a whole line or file. */
export const ISSUE_CATALOGS: Catalogs<"issue" | "issueFile"> = {
  en: {
    issue: "{place} {field} {cell}: {message}. {hint}",
    issueFile: "{place}: {message}. {hint}",
  },
};

/** Issues, each with its address and its mending. Null for none. */
export function issueList(issues: readonly Issue[], locale: Locale): Tree | null {
  if (issues.length === 0) return null;
  return h(
    "ul",
    null,
    issues.map((issue) => h("li", { lang: "en" }, issueText(issue, locale))),
  );
}

function issueText(issue: Issue, locale: Locale): string {
  const place = [issue.file, issue.line || null, issue.column || null].filter((each) => each !== null).join(":");
  const { field, cell, message, hint } = issue;
  return say(locale, ISSUE_CATALOGS, field ? "issue" : "issueFile", { place, field, cell, message, hint })
    .replace(/\s+/g, " ")
    .trim();
}
