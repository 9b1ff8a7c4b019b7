import type { CivilianStatus } from "@counterclaim/claims";
import type { Catalogs } from "../locale/message.js";

type Key =
  | `people-${CivilianStatus | "unsaid"}`
  | "nameStatus"
  | "incidentUnknown"
  | "cumulative"
  | "period"
  | "periodTo"
  | "periodDay"
  | "span"
  | "plain"
  | "larger"
  | "smaller"
  | "largerNote"
  | "nextScale"
  | "ownScale"
  | "otherScale"
  | "ownScales"
  | "about"
  | "atLeast"
  | "atMost"
  | "range"
  | "bestRange"
  | "nothingFound"
  | "nothingChosen"
  | "label"
  | "beads"
  | "dated"
  | "gapLabel"
  | "empty"
  | "noNumber"
  | "countOf"
  | "countDated"
  | "letterOf"
  | "sayingSince"
  | "counting"
  | "others"
  | "othersOf"
  | "markerOf";

/** Words of the casualty comparison: on the picture, under it and beside it. */
export const COMPARISON_CATALOGS: Catalogs<Key> = {
  en: {
    "people-civilian": "civilians",
    "people-combatant": "combatants",
    "people-mixed": "civilians and combatants together",
    "people-unknown": "civilians or combatants not known",
    "people-unsaid": "civilians or combatants not said",
    nameStatus: "{name}, {status}",
    incidentUnknown: "One incident, not named",
    cumulative: "Running totals",
    period: "from {from} to {to}",
    periodTo: "a period, {to}",
    periodDay: "on {day}",
    span: "figures from {low} to {high}",
    plain: "{n}",
    larger: "larger figures, with those beside them",
    smaller: "smaller figures",
    largerNote: "On a scale of their own: these bars are not comparable in length with the others.",
    nextScale: "From here on another scale: these bars are not comparable in length with those above.",
    ownScale: "{names}: on a scale of their own, not comparable in length with the other bars.",
    otherScale: "other scale",
    ownScales: "Each measure has a scale of its own: bars of different measures are not comparable in length.",
    about: "about {n}",
    atLeast: "at least {n}",
    atMost: "at most {n}",
    range: "{low} to {high}",
    bestRange: "{value} ({range})",
    nothingFound: "no figure found",
    nothingChosen: "no figure among those chosen",
    label: "{population}, {measure}: {figure}; {status}; {says}; {date}",
    beads:
      "{population}, {measure}: {n} figures, from {first} ({from}) to {last} ({to}); {status}; {says}; each is in the table",
    dated: "{label}, {date}",
    gapLabel: "{population}, {measure}: {gap}",
    letterOf: "{letter}:",
    countOf: "count of {date}",
    countDated: "count dated {date}",
    sayingSince: "{says}, since {since}",
    counting: "{about}: {label}",
    others: "Squares:",
    othersOf: "Squares: {name}",
    markerOf: "{n} {label}",
    empty: "No figure fits what is asked for. That is not zero: there is no row.",
    noNumber: "No number is given for what is asked for. That is not zero: the table has what is said in its place.",
  },
};
