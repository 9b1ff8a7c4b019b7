import type { Catalogs } from "../locale/message.js";

type Key =
  | "empty"
  | "days"
  | "begins"
  | "blank"
  | "unnamed"
  | "units"
  | "noUnits"
  | "order-listed"
  | "order-name"
  | "order-value"
  | "order-reported"
  | "unknown"
  | "span";

/** What stands under a casualty comparison. */
export const NOTE_CATALOGS: Catalogs<Key> = {
  en: {
    empty: "No figure fits what is asked for. That is not zero: no row was found.",
    days: "The figures refer to different days, from {from} to {to}.",
    begins: "They are counted from different days: {dates}.",
    blank: "An empty place means that no figure of that claimant was found.",
    unnamed: "Where no claimant is stated, the latest report is drawn; earlier ones may be by somebody else.",
    units: "One square stands for one person; squares are set in tens.",
    noUnits: "Drawn as bars: figures above 200 are not drawn as squares.",
    "order-listed": "Order: as the editor lists it.",
    "order-name": "Order: by name.",
    "order-value": "Order: by the figure, highest first.",
    "order-reported": "Order: by the date of the latest report, newest first.",
    unknown: "Asked for, but not in the data: {names}.",
    span: "{name}, {measure}: {words}.",
  },
};
