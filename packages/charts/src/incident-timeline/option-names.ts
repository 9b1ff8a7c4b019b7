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
