import { BASES, MEASURES, type Basis, type Day, type Measure } from "@counterclaim/claims";
import { readDay, readList, readOneOf, readSpan, readWords, type Options } from "../options.js";

/** What the groups of a picture are. */
export const GROUPINGS = ["population", "claimant", "measure"] as const;

/** How groups and their lines are ordered. */
export const SORTS = ["listed", "name", "value", "reported"] as const;

/** How figures are drawn. */
export const MARKS = ["bars", "units"] as const;

/** Whether panels share a scale. */
export const SCALES = ["common", "own"] as const;

/** Along what figures stand: empty for as they are now. */
export const OVER = ["", "time"] as const;

/** A dated line on the time axis. */
export interface Marker {
  readonly day: Day;
  readonly label: string;
}

/** The attributes of a casualty comparison, read: wrong words have taken their defaults. */
export interface Settings {
  /** Empty: those that the data has. */
  readonly measures: readonly Measure[];
  readonly populations: readonly string[];
  readonly claimants: readonly string[];
  readonly sources: readonly string[];
  readonly incidents: readonly string[];
  readonly basis: readonly Basis[];
  readonly since: Day | null;
  readonly until: Day | null;
  /** The day whose knowledge is shown; null for all that is known. */
  readonly asOf: Day | null;
  readonly groupBy: (typeof GROUPINGS)[number];
  readonly sort: (typeof SORTS)[number];
  readonly marks: (typeof MARKS)[number];
  readonly time: boolean;
  /** Claimants whose reports make the lines over time; empty: each panel finds its own. */
  readonly lines: readonly string[];
  /** `own`: each measure and each population has a scale of its own, and the graphic says so. */
  readonly scale: (typeof SCALES)[number];
  readonly markers: readonly Marker[];
  /** A total is asked for: said where the rows declare that they may be added, else refused with the rows that clash. */
  readonly total: boolean;
}

/**
 * Reads the attributes. Lists keep the editor's order; a list of a fixed vocabulary drops the words that are not in it, and a
 * span that is turned round bounds nothing: `settleOptions` tells of both.
 */
export function readSettings(options: Options): Settings {
  const known = <Word extends string>(name: string, words: readonly Word[]): Word[] =>
    readWords(options, name).flatMap((each) => words.find((word) => word === each) ?? []);
  return {
    measures: known("measures", MEASURES),
    populations: readList(options, "populations"),
    claimants: readList(options, "claimants"),
    sources: readList(options, "sources"),
    incidents: readList(options, "incidents"),
    basis: known("basis", BASES),
    ...readSpan(options),
    asOf: readDay(options, "as-of"),
    groupBy: readOneOf(options, "group-by", GROUPINGS),
    sort: readOneOf(options, "sort", SORTS),
    marks: readOneOf(options, "marks", MARKS),
    scale: readOneOf(options, "scale", SCALES),
    time: readOneOf(options, "over", OVER) === "time",
    lines: readList(options, "lines"),
    markers: readMarkers(options["markers"] ?? ""),
    total: "total" in options,
  };
}

/** "2020-10-06 article, 6 Oct; 2020-11-10 ceasefire": a day, a space, a label; parted by semicolons. Others are left out. */
export function readMarkers(text: string): Marker[] {
  return text.split(";").flatMap((part) => readMarker(part) ?? []);
}

/** One part of a list of markers; null where it does not begin with a day. */
export function readMarker(part: string): Marker | null {
  const [, day = "", label = ""] = /^\s*(\S+)\s*(.*?)\s*$/.exec(part) ?? [];
  return readDay({ day }, "day") === null ? null : { day, label };
}
