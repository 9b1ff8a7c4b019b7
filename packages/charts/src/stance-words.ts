import type { Attribution, Stance } from "@counterclaim/claims";
import { say, type Locale } from "./locale/locale.js";
import type { Catalogs } from "./locale/message.js";

/** What a cell or a record says an assessor does: `hedged` is *finds* with a hedge. */
export type StanceKey = Stance | "hedged";

/** Every stance in the order of a key: from what is found to what is left open. */
export const STANCE_KEYS: readonly StanceKey[] = [
  "finds",
  "hedged",
  "alleges",
  "admits",
  "denies",
  "disputes",
  "inconclusive",
  "no-comment",
];

type Key = StanceKey | `verb-${StanceKey}` | `verbs-${StanceKey}`;

/** Words for stances, the same for every party: alone, and as verbs after a name in the singular or the plural. */
export const STANCE_CATALOGS: Catalogs<Key> = {
  en: {
    finds: "finds",
    hedged: "finds, hedged",
    alleges: "alleges",
    admits: "admits",
    denies: "denies",
    disputes: "disputes",
    inconclusive: "inconclusive",
    "no-comment": "no comment",
    "verb-finds": "{who} finds {what}",
    "verb-hedged": "{who} finds, with a hedge, {what}",
    "verb-alleges": "{who} alleges {what}",
    "verb-admits": "{who} admits {what}",
    "verb-denies": "{who} denies {what}",
    "verb-disputes": "{who} disputes {what}",
    "verb-inconclusive": "{who} comes to no conclusion {what}",
    "verb-no-comment": "{who} declines to comment {what}",
    "verbs-finds": "{who} find {what}",
    "verbs-hedged": "{who} find, with a hedge, {what}",
    "verbs-alleges": "{who} allege {what}",
    "verbs-admits": "{who} admit {what}",
    "verbs-denies": "{who} deny {what}",
    "verbs-disputes": "{who} dispute {what}",
    "verbs-inconclusive": "{who} come to no conclusion {what}",
    "verbs-no-comment": "{who} decline to comment {what}",
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

/** "Amnesty International finds M095 DPICM", "Authorities in Baku allege ...": the same verb for everybody. */
export function stanceClause(locale: Locale, key: StanceKey, plural: boolean, who: string, what: string): string {
  return say(locale, STANCE_CATALOGS, `${plural ? "verbs" : "verb"}-${key}`, { who, what }).trim();
}
