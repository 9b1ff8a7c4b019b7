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
