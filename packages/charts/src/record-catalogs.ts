import type { Basis, Change, CivilianStatus } from "@counterclaim/claims";
import type { Catalogs } from "./locale/message.js";

const LANGUAGE_TAGS = ["ar", "az", "de", "en", "es", "fa", "fr", "hy", "ka", "ru", "tr", "uk"] as const;
type LanguageTag = (typeof LANGUAGE_TAGS)[number];

type Key =
  | `change-${Change}`
  | `basis-${Basis}`
  | `civilian-${CivilianStatus}`
  | `language-${LanguageTag}`
  | "assessor"
  | "stance"
  | "finding"
  | "value"
  | "counted"
  | "basis"
  | "category"
  | "partOf"
  | "archived"
  | "repeats"
  | "claimantOf"
  | "earlierRecord"
  | "changeOf"
  | "reason"
  | "replacedLater"
  | "countedLater"
  | "thisOne"
  | "sources"
  | "reports"
  | "origins"
  | "sourceIs"
  | "spoken"
  | "spokenElsewhere"
  | "spokenOn"
  | "spokenRest"
  | "quotedSays"
  | "relayedSays"
  | "countRefers"
  | "line";

/** Words of the record panel. */
export const RECORD_CATALOGS: Catalogs<Key> = {
  en: {
    "change-update": "Update",
    "change-correction": "Correction",
    "change-retraction": "Withdrawal",
    "change-scope-change": "Change of what is counted",
    "basis-cumulative": "everything since the count began",
    "basis-incident": "one incident",
    "basis-period": "one period",
    "civilian-civilian": "civilians",
    "civilian-combatant": "combatants",
    "civilian-mixed": "civilians and combatants together",
    "civilian-unknown": "not known whether civilians",
    "language-ar": "Arabic",
    "language-az": "Azerbaijani",
    "language-de": "German",
    "language-en": "English",
    "language-es": "Spanish",
    "language-fa": "Persian",
    "language-fr": "French",
    "language-hy": "Armenian",
    "language-ka": "Georgian",
    "language-ru": "Russian",
    "language-tr": "Turkish",
    "language-uk": "Ukrainian",
    assessor: "Who says it",
    stance: "Stance",
    finding: "On",
    value: "What is said",
    counted: "Who is counted",
    basis: "What the count covers",
    category: "Kind",
    partOf: "Part of",
    archived: "Archived copy: ",
    repeats: "Repeats {publisher}, so it is one origin with it",
    claimantOf: "{title}, {who}",
    earlierRecord: "an earlier record that is not shown here",
    changeOf: "{change} of: {record}",
    reason: "Reason",
    replacedLater: "replaced later: {record}",
    countedLater: "counted differently later: {record}",
    thisOne: "this record",
    sources: "Sources",
    reports: { one: "{n} report", other: "{n} reports" },
    origins: { one: "{n} origin", other: "{n} origins" },
    sourceIs: "Source:",
    spokenElsewhere: "What was said about it stands in the timeline and in the data.",
    spoken: "What was said about it, in order of date",
    spokenOn: "{finding}: {said}",
    spokenRest: { one: "{n} more statement, by {who}", other: "{n} more statements, by {who}" },
    quotedSays: ", quoted by {who}",
    relayedSays: ", relayed by {who}",
    countRefers: " (count refers to {date})",
    line: "{file}, line {line}",
  },
};

/** A language's name in the reader's language; an uncommon one is its own tag. */
export function languageKey(tag: string): Key | null {
  const base = tag.toLowerCase().split("-")[0] ?? "";
  const known = LANGUAGE_TAGS.find((each) => each === base);
  return known ? `language-${known}` : null;
}
