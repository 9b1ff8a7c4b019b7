import type { Catalogs } from "../locale/message.js";
import type { AssessorKind } from "./assessors.js";

type Key =
  | `kind-${AssessorKind}`
  | `kinds-${AssessorKind}`
  | "finding"
  | "incident"
  | "assessor"
  | "stance"
  | "value"
  | "noValue"
  | "noStatement"
  | "noStatementBy"
  | "noStatementAtAll"
  | "hidden"
  | "hiddenBy"
  | "groupTitle"
  | "translation"
  | "quotedBy"
  | "grade"
  | "retracted"
  | "earlier"
  | "earlierWords"
  | "differ"
  | "saidBy"
  | "deniedBy"
  | "disputedBy"
  | "same"
  | "sameHedged"
  | "manyAssessors"
  | "region"
  | "regionOne"
  | "scrolls"
  | "caption"
  | "words"
  | "nothing"
  | "manyStatements"
  | "manyIncidents"
  | "insideDiffer"
  | "replaces"
  | "description"
  | "descriptionByValue"
  | "counts"
  | "countDiffer"
  | "sentenceRow"
  | "sentenceWords"
  | "orderKind"
  | "orderName"
  | "orderListed"
  | "valuesOrder"
  | "sortDate"
  | "sortName"
  | "sortListed"
  | "sortDisagreement"
  | "emptyNote"
  | "openNote"
  | "differNote"
  | "wordsNote"
  | "findingsNote"
  | "gradesNote"
  | "definition"
  | "leftOut"
  | "unjudged";

/** Words of the attribution matrix. */
export const MATRIX_CATALOGS: Catalogs<Key> = {
  en: {
    "kind-independent": "independent",
    "kind-un": "United Nations",
    "kind-party": "party to the conflict",
    "kind-media": "media",
    "kind-unknown": "",
    "kinds-independent": "independent organisations",
    "kinds-un": "the United Nations",
    "kinds-party": "parties to the conflict",
    "kinds-media": "media",
    "kinds-unknown": "assessors without a stated kind",
    finding: "Finding",
    incident: "Incident",
    assessor: "Assessor",
    stance: "Stance",
    value: "What is said",
    noValue: "No value given",
    noStatement: "no statement found",
    noStatementBy: "No statement found: {who}",
    noStatementAtAll: "No statement found on any finding.",
    hidden: { one: "{n} statement not shown", other: "{n} statements not shown" },
    hiddenBy: "Made a statement that is not shown: {who}",
    groupTitle: "{title}, {when}",
    translation: "in translation: {words}",
    quotedBy: "quoted by {who}",
    grade: "{scheme}: {grade}",
    retracted: "{stance} (withdrawn)",
    earlier: "earlier, {when}: {stance}",
    earlierWords: "earlier, {when}: {stance}: {words}",
    differ: { one: "{n} value", other: "{n} different values" },
    saidBy: "{value} ({who})",
    deniedBy: "denied: {value} ({who})",
    disputedBy: "disputed: {value} ({who})",
    same: "Everybody who made a statement gives the same value.",
    sameHedged: "Everybody who made a statement gives the same value, with a hedge: {who}.",
    manyAssessors: { one: "{n} assessor", other: "{n} assessors" },
    caption: "Who says what, word for word",
    words: "In which words, when",
    nothing: "No statement was found.",
    manyStatements: { one: "{n} statement", other: "{n} statements" },
    manyIncidents: { one: "{n} incident", other: "{n} incidents" },
    insideDiffer: {
      one: "{statements}; values differ, or one is denied, on {n} finding",
      other: "{statements}; values differ, or one is denied, on {n} findings",
    },
    replaces: "replaces an earlier statement",
    region: { one: "Who says what, table: {first} and {n} more", other: "Who says what, table: {first} and {n} more" },
    regionOne: "Who says what, table: {first}",
    scrolls: { one: "{n} column", other: "{n} columns. The table scrolls sideways where they do not all fit." },
    description:
      "A table of incidents and findings by assessor. Each cell says in words what an assessor says, with its hedge in quotation marks.",
    descriptionByValue:
      "A table of incidents and findings by what is said. Each cell names who says it, with the hedge in quotation marks.",
    counts: "{statements} by {assessors} about {incidents}.",
    countDiffer: {
      one: "Assessors give different values, or deny a value, on {n} of {of} findings.",
      other: "Assessors give different values, or deny a value, on {n} of {of} findings.",
    },
    sentenceRow: "{incident}, {finding}: {said}.",
    sentenceWords: "{said}, in the words {words}",
    orderKind: "Assessors are ordered by kind ({kinds}), within a kind by name.",
    orderName: "Assessors are ordered by name.",
    orderListed: "Assessors are in the order in which the editors list them.",
    valuesOrder: "Values are in the order in which they are first said.",
    sortDate: "Incidents are in order of date, undated ones last.",
    sortName: "Incidents are in order of their names.",
    sortListed: "Incidents are in the order in which the editors list them.",
    sortDisagreement:
      "Rows with the most different values come first, then rows in which a value is denied; equal ones in order of date.",
    emptyNote: "“No statement found” means that none was found. It is neither a denial nor agreement.",
    openNote: "“Inconclusive” and “no comment” are statements: they give no value.",
    differNote:
      "Values are compared as they are written; names that the data list for one and the same thing are one value. Different values can both be true. A denial is not a value of its own; the value denied need not be the one that another gives.",
    wordsNote: "Words in quotation marks are the source's own.",
    findingsNote: "Findings: {definitions}.",
    gradesNote: "{scheme}, grades as given: {definitions}.",
    definition: "{name} – {meaning}",
    leftOut: {
      one: "{n} statement is left out by the choice of sources, incidents, findings, assessors or stances.",
      other: "{n} statements are left out by the choice of sources, incidents, findings, assessors or stances.",
    },
    unjudged: {
      one: "{n} incident on which no statement was found is not listed.",
      other: "{n} incidents on which no statement was found are not listed.",
    },
  },
};
