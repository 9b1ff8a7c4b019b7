export type * from "./claim.js";
export { codePage, ENCODINGS, type Encoding } from "./code-page.js";
export { CAPS, type Caps } from "./caps.js";
export { parseCount, type CountReading } from "./count.js";
export type { Dataset } from "./dataset.js";
export { dayNumber, dayOf } from "./day.js";
export { EMPTY_META, validateDescriptor, type DescriptorReading, type Resource } from "./descriptor.js";
export { parseWhen, type WhenReading } from "./edtf.js";
export { escapeForTerminal } from "./escape.js";
export { formatIssue } from "./format-issue.js";
export { asOf, historyOf, knownBy, neverKnown, reportDays } from "./history.js";
export type { Issue, RecordCounts } from "./issue.js";
export {
  guessTable,
  readCsvAsDataset,
  readCsvInSlices,
  readStory,
  readStoryInSlices,
  readTable,
  type CsvOptions,
  type TableReading,
} from "./read-story.js";
export type { Breath } from "./steps.js";
export { nearest } from "./nearest.js";
export { asWritten, writtenId } from "./own-ids.js";
export { readOptionList, writeOptionList, type Known } from "./option-list.js";
export type { ReadOptions } from "./read-sheet.js";
export { safeUrl } from "./safe-url.js";
export type { ColumnSchema, Reader, TableSchema } from "./schema.js";
export { SCHEMAS } from "./schemas.js";
export type * from "./story.js";
export * from "./vocabulary.js";
export {
  compareWhen,
  isApproximate,
  isPlainDay,
  isUncertain,
  precisionOf,
  timeOf,
  type Day,
  type Precision,
  type When,
} from "./when.js";
export { csvTemplate, toCsv, writeDataset } from "./write-csv.js";
export { dictionaryMarkdown } from "./dictionary.js";
export { diffDatasets, type DatasetDiff, type FieldChange, type RecordChange, type RecordEntry } from "./diff.js";
export { isNamedByLine } from "./match-records.js";
export type { Reordering } from "./reordered.js";
export { sumTolls, type Clash, type SumReading } from "./sum.js";
export {
  formatForGithub,
  noticeForGithub,
  formatIssues,
  formatOthers,
  frameIssue,
  groupIssues,
  type IssueGroup,
} from "./report-issues.js";
export { spreadsheetRows, type RowOfLine } from "./spreadsheet-row.js";
export { RULE_LEVELS, type RuleId } from "./rule-id.js";
export { RULES, rulesMarkdown, type Rule } from "./rules.js";
export { GED_COLUMNS, OTHER_GED_COLUMNS, type GedColumn, type GedRow } from "./ucdp-ged/columns.js";
export { readGed, type GedOptions, type GedReading } from "./ucdp-ged/read-ged.js";
export { storyOfGed, type GedStory } from "./ucdp-ged/story-of.js";
