import type { Catalogs } from "@counterclaim/charts";

/** What stands beside a long list that is shown in parts. */
type Key = "earlierRows" | "laterRows" | "rowsShown";

/** Words of a long list that is shown in parts. */
export const LIST_CATALOGS: Catalogs<Key> = {
  en: {
    earlierRows: "Earlier rows",
    laterRows: "Later rows",
    rowsShown: { one: "Row {from} of {n}", other: "Rows {from} to {to} of {n}" },
  },
};
