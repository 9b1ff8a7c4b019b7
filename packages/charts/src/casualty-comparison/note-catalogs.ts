import type { Catalogs } from "../locale/message.js";

type Key =
  | "days"
  | "daysInexact"
  | "begins"
  | "blank"
  | "unnamed"
  | "sameDay"
  | "laterNone"
  | "past"
  | "moreFigures"
  | "units"
  | "noUnits"
  | "order-listed"
  | "order-name"
  | "order-value"
  | "order-reported"
  | "total"
  | "noTotal"
  | "totalOthers"
  | "totalWeakest"
  | "noTotalOverTime"
  | "span"
  | "steps"
  | "change-falls"
  | "change-lower"
  | "change-gone"
  | "restored"
  | "change-correction"
  | "change-scope-change"
  | "change-first"
  | "change-elsewhere"
  | "withdrawn"
  | "reason"
  | "noReason"
  | "moreChanges"
  | "beads"
  | "totalsOnly"
  | "periods"
  | "scales"
  | "silent"
  | "others";

/** What stands under a casualty comparison. */
export const NOTE_CATALOGS: Catalogs<Key> = {
  en: {
    days: "The figures refer to different days, from {from} to {to}.",
    daysInexact: "The figures refer to different days, the earliest {from}, the latest {to}.",
    begins: "They are counted from different days: {dates}.",
    blank: "An empty place means that no figure of that claimant was found.",
    unnamed: "Where no claimant is stated, the latest report is drawn; earlier ones may be by somebody else.",
    sameDay: "{label}: {figures} for one day, {says}; drawn is the one listed last.",
    laterNone: "{label}, {says}: drawn is the last number given; the report of {date} has none ({figure}).",
    past: {
      one: "A later record, which is not shown here, replaces {n} of these figures: {list}.",
      other: "Later records, which are not shown here, replace {n} of these figures: {list}.",
    },
    moreFigures: "{figures} and {n} more",
    units: "One square stands for one person; squares are set in tens.",
    noUnits: "Drawn as bars: figures above 200 are not drawn as squares.",
    "order-listed": "Order: as the editor lists it.",
    "order-name": "Order: by name.",
    "order-value": "Order: by the figure, highest first.",
    "order-reported": "Order: by the date of the latest report, newest first.",
    total: {
      one: "Total of {what}, added up here from {n} row of {who} in the declared group “{group}”: {figure}; {status}.",
      other:
        "Total of {what}, added up here from {n} rows of {who} in the declared group “{group}”: {figure}; {status}.",
    },
    noTotal: "No total of {what}: {why}{others}.",
    totalOthers: { one: "; {n} more clash", other: "; {n} more clashes" },
    totalWeakest: "the weakest status among them: {status}",
    noTotalOverTime: "No total is given over time: the reports of a line count different days.",
    span: "{name}, {measure}: {words}.",
    steps: "A line holds until the claimant’s next report; nothing is filled in between. It is not a daily rate.",
    "change-falls": "{name}, {date}: the line falls from {from} to {to}, {says}{reason}.",
    "change-lower":
      "{name}: {from} ({before}) and {to} ({date}), {says}; the dates do not tell which count is the later one{reason}.",
    "change-gone": "{name}, {date}: {to}, {says}, in place of {from}{reason}.",
    restored: "{name}, {date}: the withdrawal of {figure} was itself taken back, {says}{reason}.",
    "change-correction": "{name}, {date}: corrected from {from} to {to}, {says}{reason}.",
    "change-scope-change": "{name}, {date}: from {from} to {to}, {says}; what is counted has changed{reason}.",
    "change-first": "{name}, {date}: {to}, {says}, changes an earlier figure that is not drawn{reason}.",
    "change-elsewhere": "{name}, {date}: {to}, {says}, in place of {from}, which was given for: {what}{reason}.",
    withdrawn: "{name}, {date}: {figure} was taken back, {says}{reason}.",
    reason: ": {reason}",
    noReason: "; the data gives no reason",
    moreChanges: "Further changes are ringed in the picture and stand in the table.",
    beads: "{n} figures stand so close that they are drawn together: each is in the table, with its record.",
    totalsOnly: "Running totals only: figures of single incidents and of periods are not shown here.",
    periods: "Figures for a period are drawn as wide as their period; they are not joined.",
    scales: "The panels are not drawn to one scale: read the numbers at their axes.",
    silent: "Not drawn, since there is no number: {list}{more}.",
    others: "; others are in the table",
  },
};
