import type { Catalogs } from "../locale/message.js";

type Key = "before" | "after" | "afterCorrection" | "afterScopeChange" | "elsewhere" | "labelChange";

/** What a change of a figure is called at its mark and in the table over time. */
export const CHANGE_CATALOGS: Catalogs<Key> = {
  en: {
    before: "{change}, before: {figure}",
    after: "replaced later by {figure}",
    afterCorrection: "corrected later to {figure}",
    // The older figure need not be withdrawn: what is counted is another thing.
    afterScopeChange: "counted differently later: {figure}",
    elsewhere: "{figure} ({what})",
    labelChange: "{label}; {change}",
  },
};
