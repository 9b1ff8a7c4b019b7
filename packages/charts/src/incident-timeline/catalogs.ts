import type { Stance } from "@counterclaim/claims";
import type { Catalogs } from "../locale/message.js";

type Key =
  | "title"
  | "happened"
  | "said"
  | "happenedTag"
  | "saidTag"
  | "independent"
  | "media"
  | "no-kind"
  | "no-place"
  | "no-party"
  | "no-weapon"
  | "no-category"
  | "no-sort"
  | "quoted"
  | `did-${Stance}`
  | "onFinding"
  | "stanceValue"
  | "stanceOn"
  | "inWords"
  | "translated"
  | "finding-weapon"
  | "finding-perpetrator"
  | "finding-target"
  | "finding-location"
  | "finding-civilian-status"
  | "finding-responsibility"
  | "finding-legality"
  | "figure"
  | "noFigure"
  | "withStatus"
  | "change-correction"
  | "change-retraction"
  | "change-scope-change"
  | "later-correction"
  | "later-retraction"
  | "countSince"
  | "countAsOf"
  | "counted"
  | "countedHints"
  | "counted-civilian"
  | "counted-combatant"
  | "counted-mixed"
  | "label"
  | "more"
  | "moreInLanes"
  | "laneCount"
  | "otherLanes"
  | "morePoints"
  | "months"
  | "years"
  | "onEvent"
  | "localTime"
  | "days"
  | "undatedEvents"
  | "undatedStatements"
  | "apart"
  | "eventsPer"
  | "statementsPer"
  | "perDay"
  | "perWeek"
  | "perMonth"
  | "perYear"
  | "perYears"
  | "unbinned"
  | "noneForCertain"
  | "mostReported"
  | "mostSaid"
  | "mostReportedByWeight"
  | "mostSaidByWeight"
  | "sentence"
  | "sentenceNoDate"
  | "sentenceUndated"
  | "sentenceNothing"
  | "sentenceStatements"
  | "sentenceUnsaid"
  | "by"
  | "on"
  | "inDate"
  | "orBefore"
  | "orAfter"
  | "description"
  | "noteOrder"
  | "noteOrderListed"
  | "noteOrderName"
  | "noteManyEvents"
  | "noteManyStatements"
  | "noteManyEventsByWeight"
  | "noteManyStatementsByWeight"
  | "noteApart"
  | "noteJoins"
  | "noteJoinsOne"
  | "noteEarly"
  | "noteEarlyPerhaps"
  | "named"
  | "noteSince"
  | "noteUntil"
  | "noteWithin"
  | "noteOnDay"
  | "noteCut"
  | "noteLength"
  | "earlyFact"
  | "earlyPerhaps"
  | "lagNone"
  | "lag"
  | "lagBetween"
  | "lagUpTo"
  | "lagNoneAbout"
  | "lagAbout"
  | "lagBetweenAbout"
  | "lagUpToAbout"
  | "lagOrMore"
  | "lagOrMoreAbout"
  | "lagNoneOrMore"
  | "lagNoneOrMoreAbout"
  | "lagUncertain"
  | "reports"
  | "origins"
  | "sourceIs"
  | "aboutEvent"
  | "listUndated"
  | "leftOut"
  | "keyEvent"
  | "keySaid"
  | "keyFigures"
  | "keySpan"
  | "keyAbout"
  | "keyOpen"
  | "keyUncertain"
  | "keyCount";

/** Words of the incident timeline. */
export const TIMELINE_CATALOGS: Catalogs<Key> = {
  en: {
    title: "Timeline",
    happened: "What happened",
    said: "What was said about it",
    happenedTag: "happened",
    saidTag: "said",
    independent: "Independent",
    media: "Media",
    "no-kind": "Other",
    "no-place": "Place not stated",
    "no-party": "Speaker not stated",
    "no-weapon": "Weapon not stated",
    "no-category": "Category not stated",
    "no-sort": "another, or not stated",
    quoted: "{who}, quoted by {by}",
    "did-finds": "found",
    "did-alleges": "alleged",
    "did-admits": "admitted",
    "did-denies": "denied",
    "did-disputes": "disputed",
    "did-inconclusive": "inconclusive",
    "did-no-comment": "no comment",
    onFinding: "{stance} ({finding})",
    stanceOn: "{stance}: {value} ({finding})",
    stanceValue: "{stance} {value} ({finding})",
    inWords: "{what}, {hedge}",
    translated: "{original} (translated: {translation})",
    "finding-weapon": "weapon",
    "finding-perpetrator": "perpetrator",
    "finding-target": "target",
    "finding-location": "location",
    "finding-civilian-status": "civilian status",
    "finding-responsibility": "responsibility",
    "finding-legality": "legality",
    figure: "{figure} {measure}",
    noFigure: "{measure}: {figure}",
    withStatus: "{said} ({status})",
    "change-correction": "correction",
    "change-retraction": "retraction",
    "change-scope-change": "counted differently from before",
    "later-correction": "later corrected",
    "later-retraction": "later retracted",
    countSince: "counted since {date}",
    countAsOf: "count refers to {date}",
    counted: "{figures} ({population})",
    countedHints: "civilian soldier military combatant fighter troop",
    "counted-civilian": "civilians",
    "counted-combatant": "combatants",
    "counted-mixed": "civilians and combatants",
    label: "{clock}: {date}. {text}",
    more: { one: "{n} more in the list", other: "{n} more in the list" },
    moreInLanes: { one: "{n} more in the list: {lanes}", other: "{n} more in the list: {lanes}" },
    laneCount: "{title} ({n})",
    otherLanes: "others",
    morePoints: { one: "and {n} more point", other: "and {n} more points" },
    months: { one: "about {n} month", other: "about {n} months" },
    years: { one: "about {n} year", other: "about {n} years" },
    onEvent: "about: {title}",
    localTime: "local time {time}",
    days: { one: "{n} day", other: "{n} days" },
    undatedEvents: { one: "Date not stated: {n} event", other: "Date not stated: {n} events" },
    undatedStatements: { one: "Date not stated: {n} statement", other: "Date not stated: {n} statements" },
    apart: { one: "Set apart, far from the rest: {n}", other: "Set apart, far from the rest: {n}" },
    eventsPer: "Events {per}",
    statementsPer: "Statements {per}",
    perDay: "per day",
    perWeek: "per week, from Monday",
    perMonth: "per month",
    perYear: "per year",
    perYears: { one: "per year", other: "per {n} years" },
    unbinned: {
      one: "{n} more whose date may fall in several of these",
      other: "{n} more whose dates may fall in several of these",
    },
    noneForCertain: "0 for certain",
    mostReported: "Events with the most sources",
    mostSaid: "Statements that say most",
    mostReportedByWeight: "Events by the editor’s weight, then by number of sources",
    mostSaidByWeight: "Statements about the events to which the editor gave most weight, then those that say most",
    sentence: {
      one: "{n} event is said to have happened {when}.",
      other: "{n} events are said to have happened {when}.",
    },
    sentenceNoDate: {
      one: "{n} event is said to have happened; no date is stated.",
      other: "{n} events are said to have happened; no date is stated.",
    },
    sentenceUndated: {
      one: "For {n} of the events no date is stated.",
      other: "For {n} of the events no date is stated.",
    },
    sentenceNothing: "No event or statement fits.",
    sentenceStatements: { one: "{n} statement was made{by}{when}.", other: "{n} statements were made{by}{when}." },
    sentenceUnsaid: {
      one: "For {n} of the statements no date is stated.",
      other: "For {n} of the statements no date is stated.",
    },
    by: { one: " by {n} speaker", other: " by {n} speakers" },
    on: "on {date}",
    inDate: "in {date}",
    orBefore: "or earlier",
    orAfter: "or later",
    description:
      "A timeline. Each mark stands for an event or a statement; the more days its date can mean, the longer the mark.",
    noteOrder: "In order of date. What has no stated date stands apart, not on the axis.",
    noteOrderListed: "Lanes stand in the order of the editor’s list.",
    noteOrderName: "Lanes stand in order of name.",
    noteManyEvents: {
      one: "{n} event: bars count, labels go to those with most sources. The list has all.",
      other: "{n} events: bars count, labels go to those with most sources. The list has all.",
    },
    noteManyStatements: {
      one: "{n} statement: bars count, labels go to those that say most. The list has all.",
      other: "{n} statements: bars count, labels go to those that say most. The list has all.",
    },
    noteManyEventsByWeight: {
      one: "{n} event: bars count, labels go first to those to which the editor gave most weight, then to those with most sources. The list has all.",
      other:
        "{n} events: bars count, labels go first to those to which the editor gave most weight, then to those with most sources. The list has all.",
    },
    noteManyStatementsByWeight: {
      one: "{n} statement: bars count, labels go first to those about events to which the editor gave most weight, then to those that say most. The list has all.",
      other:
        "{n} statements: bars count, labels go first to those about events to which the editor gave most weight, then to those that say most. The list has all.",
    },
    noteApart: {
      one: "Too far in time from the rest for one axis, so set apart: {what}.",
      other: "Too far in time from the rest for one axis, so set apart: {what}.",
    },
    noteJoins:
      "A statement tells in its label what it is about, or a dotted line joins it to its event. The list joins all.",
    noteJoinsOne: "A dotted line, where there is one, joins the event to what was said about it.",
    noteEarly: {
      one: "Dated before the event it is about; shown as its source dates it: {what}.",
      other: "Dated before the event they are about; shown as their sources date them: {what}.",
    },
    noteEarlyPerhaps: {
      one: "Perhaps dated before the event it is about, for a date is approximate or uncertain; shown as its source dates it: {what}.",
      other:
        "Perhaps dated before the event they are about, for dates are approximate or uncertain; shown as their sources date them: {what}.",
    },
    named: "{what} ({date})",
    noteSince: "Shown is what can fall on or after {since}.",
    noteUntil: "Shown is what can fall on or before {until}.",
    noteOnDay: "Shown is what can fall on {day}.",
    noteWithin: "Shown is what can fall in {span}.",
    noteLength:
      "In the wide picture a bar is as long as the days that its date can mean; on narrow screens bars are not to scale: longer means more days.",
    noteCut: {
      one: "{n} date can also mean days beyond the axis: in the wide picture its bar is cut at the edge, with a torn end.",
      other:
        "{n} dates can also mean days beyond the axis: in the wide picture their bars are cut at the edge, with a torn end.",
    },
    lagNone: "Said on the same day",
    lag: { one: "Said {n} day later", other: "Said {n} days later" },
    lagBetween: { one: "Said {from} to {n} day later", other: "Said {from} to {n} days later" },
    lagUpTo: { one: "Said up to {n} day later", other: "Said up to {n} days later" },
    lagNoneAbout: "Said at about the same time",
    lagAbout: { one: "Said about {n} day later", other: "Said about {n} days later" },
    lagBetweenAbout: { one: "Said about {from} to {n} day later", other: "Said about {from} to {n} days later" },
    lagUpToAbout: { one: "Said up to about {n} day later", other: "Said up to about {n} days later" },
    lagOrMore: { one: "Said {n} day later or more", other: "Said {n} days later or more" },
    lagOrMoreAbout: { one: "Said about {n} day later or more", other: "Said about {n} days later or more" },
    lagNoneOrMore: "Said on the same day or later",
    lagNoneOrMoreAbout: "Said at about the same time or later",
    lagUncertain: "{said} (uncertain)",
    earlyFact: "Dated before the event",
    earlyPerhaps: "Perhaps dated before the event",
    reports: { one: "{n} report", other: "{n} reports" },
    origins: { one: "{n} origin", other: "{n} origins" },
    sourceIs: "Source:",
    aboutEvent: "About: {event}",
    listUndated: { one: "Date not stated ({n})", other: "Date not stated ({n})" },
    leftOut: {
      one: "{n} more is not printed here: data.csv has it.",
      other: "{n} more are not printed here: data.csv has them.",
    },
    keyEvent: "event, {status}",
    keySaid: "statement",
    keyFigures: "statement of figures, {status}",
    keySpan: "on one or more of these days",
    keyAbout: "about then",
    keyOpen: "no later, or no earlier, than the mark",
    keyUncertain: "date uncertain",
    keyCount: "how many",
  },
};
