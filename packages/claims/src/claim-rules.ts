import type { Rule } from "./rule.js";

/** Ids of these rules. */
export type ClaimRuleId =
  | "figure-missing"
  | "figure-and-number"
  | "wording-missing"
  | "wording-number"
  | "count-order"
  | "qualifier-clash"
  | "source-missing"
  | "source-both"
  | "incident-source"
  | "zero-source"
  | "incident-missing"
  | "value-missing"
  | "since-missing"
  | "change-alone"
  | "finding-unknown"
  | "as-of-after-report"
  | "duplicate-id"
  | "duplicate-record"
  | "duplicate-content"
  | "key-unknown"
  | "key-unchecked"
  | "name-unknown"
  | "name-kind"
  | "reference-loop"
  | "cumulative-fall"
  | "same-day"
  | "number-gone"
  | "statement-early"
  | "date-far"
  | "sum-group-basis"
  | "label-lookalike"
  | "label-mixed"
  | "label-placeholder"
  | "same-origin"
  | "as-of-undated";

/** Rules about what a record says, alone and beside others. */
export const CLAIM_RULES: Readonly<Record<ClaimRuleId, Rule>> = {
  "figure-missing": {
    meaning: "a row has no number and does not say why",
    before: "an empty value",
    after: "figure `not-reported`",
    why: "missing is never zero",
  },
  "figure-and-number": {
    meaning: "a row has a number and says that there is none",
    before: "value `19`, figure `unknown`",
    after: "keep one of them",
    why: "one of them is wrong",
  },
  "wording-missing": {
    meaning: "figure is non-numeric and the word is not given",
    before: "figure `non-numeric`",
    after: "wording `dozens`",
    why: "the word is the claim",
  },
  "wording-number": {
    meaning: "the wording holds another number than the row",
    before: "value `27`, wording `37 people`",
    after: "value `37`, or wording `27 people`",
    why: "one of the two is not what the claimant said",
  },
  "count-order": {
    meaning: "low above value, or value above high",
    before: "low `25`, high `20`",
    after: "low `20`, high `25`",
    why: "a range drawn backwards is nonsense",
  },
  "qualifier-clash": {
    meaning: "at-least beside a high, or at-most beside a low",
    before: "`at-least`, high `25`",
    after: "leave one out",
    why: "the two say different things",
  },
  "source-missing": {
    meaning: "a row has neither source nor source_url",
    before: "no source",
    after: "`https://example.org/report`",
    why: "each figure leads to where it was said",
  },
  "source-both": {
    meaning: "a row has source and source_url",
    before: "both filled",
    after: "keep source",
    why: "only one can be printed",
  },
  "incident-source": {
    meaning: "an incident has neither source nor source_url",
    before: "no source",
    after: "`rferl-1006`",
    why: "an incident is a claim as well",
  },
  "zero-source": {
    meaning: "a zero has no source",
    before: "value `0`",
    after: "value `0` and a source",
    why: "zero says that somebody counted and found nobody",
  },
  "incident-missing": {
    meaning: "basis incident without the incident",
    before: "basis `incident`",
    after: "incident `ganja-1011`",
    why: "nobody knows what is counted",
  },
  "value-missing": {
    meaning: "a statement does not say what is said",
    before: "stance `finds`",
    after: "value `M095 DPICM`",
    why: "only inconclusive and no-comment say nothing",
  },
  "since-missing": {
    meaning: "basis period without its begin",
    before: "basis `period`",
    after: "since `2020-09-27`",
    why: "a period has two ends",
  },
  "change-alone": {
    meaning: "change without replaces",
    before: "change `correction`",
    after: "replaces `nk-killed-1005`",
    why: "a correction corrects something",
  },
  "finding-unknown": {
    meaning: "a finding is neither common nor defined by the story",
    before: "`wepon`",
    after: "`weapon`",
    why: "the key must be able to explain it",
  },
  "as-of-after-report": {
    meaning: "a figure was counted after it was reported",
    before: "as_of `2020-10-07`, reported_on `2020-10-06`",
    after: "check both; `2020-10-06?` where the source itself is wrong",
    why: "one of the dates is wrong",
  },
  "duplicate-id": {
    meaning: "two rows have one id",
    before: "`nk-1` twice",
    after: "`nk-1`, `nk-2`",
    why: "references would lead to either",
  },
  "duplicate-record": {
    meaning: "two rows are equal in every cell",
    before: "a row pasted twice",
    after: "delete one",
    why: "it would be counted twice",
  },
  "duplicate-content": {
    meaning: "two rows are equal but for their id",
    before: "a row copied with a new id",
    after: "delete one, or say in note how they differ",
    why: "it may be counted twice",
  },
  "key-unknown": {
    meaning: "a key leads to no row",
    before: "source `rferl-1060`",
    after: "source `rferl-1006`",
    why: "the figure would have no source",
  },
  "key-unchecked": {
    meaning: "a key cannot be looked up since its file is absent",
    before: "source without sources.csv",
    after: "add sources.csv, or use source_url",
    why: "it is said once a column, so that a file can be checked alone",
  },
  "name-unknown": {
    meaning: "a cell looks like a key of names.csv and is none",
    before: "`civilans-nk`",
    after: "`civilians-nk`",
    why: "one population would become two",
  },
  "name-kind": {
    meaning: "a key leads to a name of another kind",
    before: "claimant `ganja`",
    after: "an actor",
    why: "a place says nothing",
  },
  "reference-loop": {
    meaning: "replaces, part_of or origin lead back to the row",
    before: "`a` replaces `b`, `b` replaces `a`",
    after: "leave the oldest empty",
    why: "no version would be the last",
  },
  "cumulative-fall": {
    meaning: "a cumulative figure is below the same claimant's older one, without a change",
    before: "158, then 151",
    after: "change `correction` and a reason",
    why: "it may be a slip, or a correction to be marked",
  },
  "same-day": {
    meaning: "two figures of one claimant for one day, neither of which replaces the other",
    before: "9 and 14, both as_of `2020-09-27`",
    after: "reported_on of each, or the older row in replaces",
    why: "the order of the file would decide which is drawn",
  },
  "number-gone": {
    meaning: "a row without a number is dated after a number of the same claimant that it does not replace",
    before: "19 as of `2020-10-04`, then figure `not-reported` as of `2020-10-06`",
    after: "the row of the number in replaces, if the claimant took it back; else no such row",
    why: "a figure that was given would be drawn as one that was not",
  },
  "statement-early": {
    meaning: "a statement is dated before its incident",
    before: "stated 24 Oct, happened 28 Oct",
    after: "check both; say in note where the source is wrong",
    why: "real pages carry wrong dates",
  },
  "date-far": {
    meaning: "a date stands more than a hundred years from the middle one of the story",
    before: "`1020-10-05`, `2202-10-05`, `1399-07-14` among dates of 2020",
    after: "`2020-10-05`",
    why: "a slip in the year moves a figure to another time",
  },
  "sum-group-basis": {
    meaning: "rows of one sum group have different bases",
    before: "`cumulative` and `incident`",
    after: "two groups",
    why: "one would be counted in the other",
  },
  "label-lookalike": {
    meaning: "two labels look the same and are not: composed letters, case, spaces, lookalike letters",
    before: "`Baku` and `Вaku`",
    after: "one spelling",
    why: "one party would become two",
  },
  "label-mixed": {
    meaning: "a word mixes two alphabets",
    before: "`Вaku` with a Cyrillic В",
    after: "`Baku`",
    why: "it was typed on two keyboards",
  },
  "label-placeholder": {
    meaning: "a label is a word or mark for nothing",
    before: "`N/A` as claimant",
    after: "an empty cell, which the graphic prints as “claimant not stated”",
    why: "readers would take it for a name",
  },
  "same-origin": {
    meaning: "one claim stands twice because two sources carried it",
    before: "two outlets, one agency line",
    after: "count them as one source",
    why: "repeating is not confirming",
  },
  "as-of-undated": {
    meaning: "no date of a toll or statement has an end, and a view as of a day leaves it out",
    before: "no stated_on; or `2020-09-28/..` in as_of and no reported_on",
    after: "`2020-10-05~` in stated_on or reported_on, or published_on of its source",
    why: "nobody can say that it was known then",
  },
};
