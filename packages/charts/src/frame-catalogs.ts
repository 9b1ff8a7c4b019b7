import type { Catalogs } from "./locale/message.js";

type Key =
  | "key"
  | "table"
  | "list"
  | "picture"
  | "tableRegion"
  | "listRegion"
  | "data"
  | "embed"
  | "asKnown"
  | "undatedLeftOut"
  | "refused"
  | "source"
  | "sources"
  | "reports"
  | "reportsDated"
  | "close"
  | "keyboardHelp"
  | "claimant"
  | "claimantNotStated"
  | "says"
  | "say"
  | "figure"
  | "wording"
  | "translation"
  | "asOf"
  | "since"
  | "reportedOn"
  | "statedOn"
  | "happened"
  | "relayedBy"
  | "quotedBy"
  | "status"
  | "evidence"
  | "note"
  | "history"
  | "replaced"
  | "row"
  | "grade"
  | "place"
  | "weapon"
  | "localTime"
  | "about"
  | "dateNotStated"
  | "noData"
  | "earlier"
  | "later"
  | "asOfLabel"
  | "allKnown"
  | "changedSince";

/** Words of the frame: what every graphic has around its picture. */
export const FRAME_CATALOGS: Catalogs<Key> = {
  en: {
    key: "Key",
    table: "Table",
    list: "List",
    picture: "Picture",
    tableRegion: "{title}: table",
    listRegion: "{title}: list",
    data: "Get the data",
    embed: "Embed",
    undatedLeftOut: {
      one: "{n} record is left out, because no date says by when it was known.",
      other: "{n} records are left out, because no date says by when they were known.",
    },
    asKnown: "As known on {date}.",
    refused: {
      one: "{refused} of {n} record not shown, because it could not be read safely.",
      other: "{refused} of {n} records not shown, because they could not be read safely.",
    },
    source: "Source: {sources}",
    sources: "Sources: {sources}",
    reports: { one: "{n} report, {span}", other: "{n} reports, {span}" },
    reportsDated: { one: "{n} report, {span}", other: "{n} reports, those with a date {span}" },
    close: "Close",
    keyboardHelp: "Arrow keys move through the marks, Enter opens a record, Escape closes it.",
    claimant: "Claimant",
    claimantNotStated: "claimant not stated",
    says: "says {who}",
    say: "say {who}",
    figure: "Figure",
    wording: "Word for word",
    translation: "Translation",
    asOf: "Count refers to",
    since: "Counted since",
    reportedOn: "Made public",
    statedOn: "Stated",
    happened: "Happened",
    relayedBy: "Relayed by",
    quotedBy: "Quoted by",
    status: "Status",
    evidence: "Evidence",
    note: "Note",
    history: "Earlier and later statements of this claim",
    replaced: "Replaces",
    row: "Row",
    grade: "Grade",
    place: "Place",
    weapon: "Weapon",
    localTime: "Time of day",
    about: "About",
    dateNotStated: "date not stated",
    noData: "There is nothing to show: no record fits.",
    earlier: "Earlier",
    later: "Later",
    asOfLabel: "As known on",
    allKnown: "All that is known",
    changedSince: { one: "{n} record changed or was added", other: "{n} records changed or were added" },
  },
};
