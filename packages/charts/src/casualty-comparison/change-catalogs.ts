import type { Catalogs } from "../locale/message.js";

type Key = "before" | "after" | "elsewhere" | "labelChange";

/** What a change of a figure is called at its mark and in the table over time. */
export const CHANGE_CATALOGS: Catalogs<Key> = {
  en: {
    before: "{change}, before: {figure}",
    after: "replaced later by {figure}",
    elsewhere: "{figure} ({what})",
    labelChange: "{label}; {change}",
  },
};
