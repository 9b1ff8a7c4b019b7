import type { Catalogs } from "../locale/message.js";

/** Entries of the key beside those for a status. */
export type KeyWord =
  | "range"
  | "best"
  | "atLeast"
  | "atMost"
  | "about"
  | "noFigure"
  | "span"
  | "line"
  | "own"
  | "relayed"
  | "other"
  | "leader"
  | "openDate"
  | "falls"
  | "dated"
  | "disputed"
  | "retracted";

/** Words of the key. */
export const KEY_CATALOGS: Catalogs<KeyWord> = {
  en: {
    range: "between a low and a high figure",
    best: "best figure within a range",
    atLeast: "“at least”",
    atMost: "“at most”",
    about: "“about”",
    noFigure: "no figure",
    span: "how far the figures lie apart",
    line: "count by the claimant named",
    own: "figure of the claimant named",
    relayed: "the same claimant, quoted by others",
    other: "another claimant, named beside “Squares”",
    leader: "leads to the latest figure",
    openDate: "on or before that day",
    falls: "corrected, or counted differently",
    dated: "day not exactly known",
    disputed: "disputed",
    retracted: "retracted",
  },
};
