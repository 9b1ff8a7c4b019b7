/** Names of the attributes of a casualty comparison, in the order in which they are documented. */
export const OPTION_NAMES: readonly string[] = [
  "measures",
  "populations",
  "claimants",
  "sources",
  "incidents",
  "basis",
  "since",
  "until",
  "group-by",
  "sort",
  "marks",
  "scale",
  "total",
  "over",
  "lines",
  "markers",
];
