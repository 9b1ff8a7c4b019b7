import type { Dataset, Issue } from "@counterclaim/claims";
import { FRAME_CATALOGS, h, refusedWords, say, type Locale, type Tree } from "@counterclaim/charts";
import { ELEMENT_CATALOGS } from "./element-catalogs.js";
import { LoadError } from "./load-error.js";

/** Why nothing can be drawn: the message, then every issue with its address and its mending. */
export function errorTree(error: LoadError, locale: Locale): Tree {
  return h(
    "div",
    { class: "counterclaim issues", part: "issues", lang: locale.tag, dir: locale.direction, role: "alert" },
    h("p", { class: "issues-heading" }, say(locale, FRAME_CATALOGS, "issuesHeading")),
    h("p", null, say(locale, ELEMENT_CATALOGS, error.key, error.slots)),
    issueList(error.issues, locale),
  );
}

/** What was refused from data that are drawn: how many records in words, then each issue. Null where nothing was. */
export function refusedTree(dataset: Dataset, locale: Locale): Tree | null {
  const words = refusedWords(locale, dataset.records);
  if (!words) return null;
  return h(
    "details",
    { class: "issues", part: "issues" },
    h("summary", null, words),
    issueList(
      dataset.issues.filter(({ level }) => level === "error"),
      locale,
    ),
  );
}

function issueList(issues: readonly Issue[], locale: Locale): Tree | null {
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
  return say(locale, ELEMENT_CATALOGS, field ? "issue" : "issueFile", { place, field, cell, message, hint })
    .replace(/\s+/g, " ")
    .trim();
}
