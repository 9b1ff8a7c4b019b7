import type { Catalogs } from "@counterclaim/charts";

/** What an element can say. */
export type ElementKey =
  | "unreachable"
  | "status"
  | "page"
  | "notData"
  | "noReader"
  | "noData"
  | "noGraphic"
  | "wrongGraphic"
  | "noneRead"
  | "failed"
  | "issue"
  | "issueFile"
  | "filters"
  | "inView"
  | "everything"
  | "zoom"
  | "zoomIn"
  | "zoomOut"
  | "moveEarlier"
  | "moveLater"
  | "from"
  | "until"
  | "whole"
  | "selected"
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

/** Words of the elements: what stands in a graphic only where scripts run. */
export const ELEMENT_CATALOGS: Catalogs<ElementKey> = {
  en: {
    unreachable: "The data did not arrive from {url}.",
    status: "The data did not arrive from {url}: the server answered {status}.",
    page: "{url} is a web page, not data.",
    notData: "{url} is neither a data package, nor a built dataset, nor a CSV file.",
    noReader: "This copy of the kit reads no CSV: use a built dataset, or the copy with the reader.",
    noData: "No data was given: set src or the property dataset, or put a table inside.",
    noGraphic: "The data package has no graphic {id}.",
    wrongGraphic: "The graphic {id} of the data package is not a {type}.",
    noneRead: "No record could be read safely.",
    failed: "The graphic could not be drawn from these data.",
    issue: "{place} {field} {cell}: {message}. {hint}",
    issueFile: "{place}: {message}. {hint}",
    filters: "Filter",
    inView: { one: "{shown} of {n} record in view", other: "{shown} of {n} records in view" },
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
    moveEarlier: "Earlier",
    moveLater: "Later",
    from: "From",
    until: "Until",
    whole: "Whole span",
    selected: { one: "{n} record here is about it: {title}", other: "{n} records here are about it: {title}" },
    unmarked: "No record here is about it: {title}",
  },
};
