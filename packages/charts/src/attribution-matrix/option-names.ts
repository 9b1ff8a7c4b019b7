/** Names of the attributes of an attribution matrix, in the order in which they are documented. */
export const OPTION_NAMES: readonly string[] = [
  "sources",
  "incidents",
  "findings",
  "assessors",
  "stances",
  "by",
  "sort",
  "group-by",
  "view",
  "assessors-order",
];

/** Those of them by which readers choose what is in view, where `filters` is on. */
export const CHOICE_NAMES: readonly string[] = ["incidents", "findings", "assessors", "stances"];
