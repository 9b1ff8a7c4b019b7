import type { Dataset } from "@counterclaim/claims";
import { h, refusedWords, type Locale, type Tree } from "@counterclaim/charts";
import { issueList } from "./issue-list.js";

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
