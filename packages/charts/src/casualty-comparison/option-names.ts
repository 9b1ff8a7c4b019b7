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

/** Those of them by which readers choose what is in view, where `filters` is on. */
export const CHOICE_NAMES: readonly string[] = ["measures", "populations", "claimants"];
