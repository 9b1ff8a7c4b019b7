import type { Catalogs } from "@counterclaim/charts";

/** What an element says before anything is drawn, and where nothing can be. */
export type LoadKey =
  | "loading"
  | "issuesHeading"
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
  | "noScript"
  | "noRecord"
  | "scriptHeading"
  | "printedBefore";

/** Words of loading and of failing: each element carries them, since what draws may be what did not arrive. */
export const LOAD_CATALOGS: Catalogs<LoadKey> = {
  en: {
    loading: "Loading the data",
    issuesHeading: "The data could not be read",
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
    noScript: "The script that draws this graphic did not arrive.",
    noRecord: "The script that opens records did not arrive.",
    scriptHeading: "Not everything has arrived",
    printedBefore: "What stands here was printed before, and may be older than the data.",
  },
};
