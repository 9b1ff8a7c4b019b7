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
  | "ownEither"
  | "relayed"
  | "relayedUnstated"
  | "relayedEither"
  | "other"
  | "otherEither"
  | "squares"
  | "squaresEither"
  | "unstated"
  | "leader"
  | "openDate"
  | "openPeriod"
  | "openDateOrPeriod"
  | "openEnd"
  | "vague"
  | "changed"
  | "lower"
  | "lowerOrChanged"
  | "dated"
  | "period"
  | "datedOrPeriod"
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
    ownEither: "figure of the claimant named; where none is, claimant not stated",
    relayed: "the same claimant, quoted by others",
    relayedUnstated: "quoted by others, claimant not stated",
    relayedEither: "the same claimant, quoted by others; where none is named, claimant not stated",
    other: "another claimant, named beside “Squares”",
    otherEither: "another claimant, or claimant not stated: see “Squares”",
    squares: "figure of the claimant named beside “Squares”",
    squaresEither: "figure of the claimant beside “Squares”, or claimant not stated",
    unstated: "figure, claimant not stated",
    leader: "leads to the latest figure",
    openDate: "on or before that day",
    openPeriod: "period whose begin is not exactly known",
    openDateOrPeriod: "on or before that day, or a period whose begin is not exactly known",
    openEnd: "on or after that day",
    vague: "day about, or uncertain",
    changed: "corrected, or counted differently",
    lower: "lower than the figure before",
    lowerOrChanged: "lower than the figure before, corrected, or counted differently",
    dated: "day not exactly known",
    period: "the period that is counted",
    datedOrPeriod: "day not exactly known, or the period that is counted",
    disputed: "disputed",
    retracted: "retracted",
  },
};
