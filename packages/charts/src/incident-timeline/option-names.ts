/** Names of the attributes of an incident timeline, in the order in which they are documented. */
export const OPTION_NAMES: readonly string[] = [
  "sources",
  "incidents",
  "places",
  "parties",
  "weapons",
  "categories",
  "statuses",
  "lanes",
  "order",
  "colours",
  "clocks",
  "since",
  "until",
];

/** Those of them by which readers choose what is in view, where `filters` is on. */
export const CHOICE_NAMES: readonly string[] = ["weapons", "places", "parties", "statuses", "since", "until"];
