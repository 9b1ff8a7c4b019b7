import type { Catalogs } from "@counterclaim/charts";

/** What controls and status say. */
export type ElementKey =
  | "filters"
  | "inView"
  | "eventsShown"
  | "figuresShown"
  | "statementsShown"
  | "everything"
  | "zoom"
  | "zoomIn"
  | "zoomOut"
  | "moveEarlier"
  | "moveLater"
  | "from"
  | "until"
  | "whole"
  | "zoomKeys"
  | "fromRefused"
  | "untilRefused"
  | "allKnown"
  | "stepEarlier"
  | "stepLater"
  | "selected"
  | "onlyListed"
  | "onlyThis"
  | "byMeasure"
  | "byPopulation"
  | "byClaimant"
  | "byWeapon"
  | "byPlace"
  | "byParty"
  | "byStatus"
  | "byIncident"
  | "byFinding"
  | "byAssessor"
  | "byStance"
  | "unmarked";

/** Words of what readers can do with a graphic: what stands in it only where scripts run. */
export const ELEMENT_CATALOGS: Catalogs<ElementKey> = {
  en: {
    filters: "Filter",
    inView: "{counts} in view",
    eventsShown: { one: "{shown} of {n} event", other: "{shown} of {n} events" },
    figuresShown: { one: "{shown} of {n} figure", other: "{shown} of {n} figures" },
    statementsShown: { one: "{shown} of {n} statement", other: "{shown} of {n} statements" },
    everything: "Show everything",
    onlyThis: "Shown is what is said about: {title}.",
    byMeasure: "What is counted",
    byPopulation: "Who is counted",
    byClaimant: "Who says it",
    byWeapon: "Weapon",
    byPlace: "Place",
    byParty: "Who speaks about it",
    byStatus: "Status",
    byIncident: "Incident",
    byFinding: "Finding",
    byAssessor: "Who judges",
    byStance: "What is said",
    zoom: "Span of time",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    moveEarlier: "Move earlier",
    moveLater: "Move later",
    from: "From",
    until: "Until",
    whole: "Whole span",
    zoomKeys: "Where a mark has the focus, the keys + and - zoom in and out.",
    fromRefused: "Nothing was changed: choose a first day from {first} to {last}.",
    untilRefused: "Nothing was changed: choose a last day from {first} to {last}.",
    allKnown: "All that is known.",
    stepEarlier: "Earlier: what was known before",
    stepLater: "Later: what was known after",
    selected: { one: "{n} record here is about it: {title}", other: "{n} records here are about it: {title}" },
    onlyListed: "The picture has no mark for it; the list has all.",
    unmarked: "No record here is about it: {title}",
  },
};
