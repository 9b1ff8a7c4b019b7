import type { Attribution, Stance } from "@counterclaim/claims";
import { say, type Locale } from "./locale/locale.js";
import type { Catalogs } from "./locale/message.js";

/** What a cell or a record says an assessor does: `hedged` is *finds* with a hedge. */
export type StanceKey = Stance | "hedged";

/** Words for stances, the same for every party. */
export const STANCE_CATALOGS: Catalogs<StanceKey> = {
  en: {
    finds: "finds",
    hedged: "finds, hedged",
    alleges: "alleges",
    admits: "admits",
    denies: "denies",
    disputes: "disputes",
    inconclusive: "inconclusive",
    "no-comment": "no comment",
  },
};

/** `hedged` where an assessor finds something in hedged words, else the stance itself. */
export function stanceKey(attribution: Pick<Attribution, "stance" | "hedge">): StanceKey {
  return attribution.stance === "finds" && attribution.hedge !== null ? "hedged" : attribution.stance;
}

/** The word for a stance. */
export function stanceWord(locale: Locale, key: StanceKey): string {
  return say(locale, STANCE_CATALOGS, key);
}
