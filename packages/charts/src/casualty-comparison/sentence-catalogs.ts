import type { NoFigure } from "@counterclaim/claims";
import type { Catalogs } from "../locale/message.js";

type Key =
  | "says"
  | "say"
  | "unsaid"
  | "civilians"
  | "people"
  | "bare"
  | "were"
  | "are"
  | "in"
  | "among"
  | "brackets"
  | "doubtful"
  | "since"
  | "join"
  | "stop"
  | "more"
  | `no-${NoFigure}`
  | "gap"
  | "gapChosen"
  | "none"
  | "none-different"
  | "some"
  | "some-different"
  | "different";

/** The parts of the generated sentence. `n` is the number that the verb agrees with; it is not written by itself. */
export const SENTENCE_CATALOGS: Catalogs<Key> = {
  en: {
    says: "{who} says {said}",
    say: "{who} say {said}",
    unsaid: "{said}, claimant not stated",
    civilians: { one: "{figure} civilian", other: "{figure} civilians" },
    people: { one: "{figure} person", other: "{figure} people" },
    bare: "{figure}",
    were: { one: "{what} was {measure}", other: "{what} were {measure}" },
    are: { one: "{what} is {measure}", other: "{what} are {measure}" },
    in: " in {name}",
    among: " among {name}",
    brackets: " ({name})",
    since: "since {since}",
    doubtful: "{said} ({status})",
    join: "; ",
    stop: ".",
    more: "More figures are in the table.",
    "no-not-reported": "The number of {measure} is not reported for {names}.",
    "no-unknown": "The number of {measure} is not known to the claimant for {names}.",
    "no-withheld": "The number of {measure} is withheld for {names}.",
    "no-pending": "The number of {measure} is still being counted for {names}.",
    "no-not-applicable": "A number of {measure} does not apply to {names}.",
    "no-non-numeric": "The number of {measure} is not given as a number for {names}.",
    gap: "No figure for {measure} was found for {names}.",
    gapChosen: "No figure for {measure} is among those chosen for {names}; there are others.",
    none: { one: "The figure is not independently verified.", other: "The figures are not independently verified." },
    "none-different": "The figures are not independently verified and cover different populations.",
    some: "Not all of the figures are independently verified.",
    "some-different": "Not all of the figures are independently verified, and they cover different populations.",
    different: "The figures cover different populations.",
  },
};
