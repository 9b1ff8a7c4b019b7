export type * from "./claim.js";
export type { Dataset } from "./dataset.js";
export type { Issue, RecordCounts } from "./issue.js";
export type * from "./story.js";
export * from "./vocabulary.js";
export type { Day, Precision, When } from "./when.js";
