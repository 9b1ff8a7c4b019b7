import type { Catalogs } from "@counterclaim/charts";

/** What an element can say. */
export type ElementKey =
  | "unreachable"
  | "status"
  | "page"
  | "notData"
  | "encoding"
  | "noReader"
  | "noData"
  | "noGraphic"
  | "wrongGraphic"
  | "noneRead"
  | "failed"
  | "issue"
  | "issueFile"
  | "record"
  | "day"
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
  | "unmarked";

/** Words of the elements: what stands in a graphic only where scripts run. */
export const ELEMENT_CATALOGS: Catalogs<ElementKey> = {
  en: {
    unreachable: "The data did not arrive from {url}.",
    status: "The data did not arrive from {url}: the server answered {status}.",
    page: "{url} is a web page, not data.",
    notData: "{url} is neither a data package, nor a built dataset, nor a CSV file.",
    encoding: "{url} is not written in UTF-8.",
    noReader: "This copy of the kit reads no CSV: use a built dataset, or the copy with the reader.",
    noData: "No data was given: set src or the property dataset, or put a table inside.",
    noGraphic: "The data package has no graphic {id}.",
    wrongGraphic: "The graphic {id} of the data package is not a {type}.",
    noneRead: "No record could be read safely.",
    failed: "The graphic could not be drawn from these data.",
    issue: "{place} {field} {cell}: {message}. {hint}",
    issueFile: "{place}: {message}. {hint}",
    record: "Record",
    day: "Day",
    filters: "Filter",
    inView: { one: "{shown} of {n} record in view", other: "{shown} of {n} records in view" },
    everything: "all",
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
