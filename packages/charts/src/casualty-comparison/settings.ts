import { BASES, MEASURES, type Basis, type Day, type Measure } from "@counterclaim/claims";
import { readDay, readList, readOneOf, type Options } from "../options.js";

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
  readonly groupBy: "population" | "claimant" | "measure";
  readonly sort: "listed" | "name" | "value" | "reported";
  readonly marks: "bars" | "units";
  readonly time: boolean;
  /** Claimants whose reports make the lines over time; empty: each panel finds its own. */
  readonly lines: readonly string[];
  /** `own`: each measure and each population has a scale of its own, and the graphic says so. */
  readonly scale: "common" | "own";
  readonly markers: readonly Marker[];
  /** A total is asked for: said where the rows declare that they may be added, else refused with the rows that clash. */
  readonly total: boolean;
}

/** Reads the attributes. Lists keep the editor's order; a list of a fixed vocabulary drops the words that are not in it. */
export function readSettings(options: Options): Settings {
  const known = <Word extends string>(name: string, words: readonly Word[]): Word[] => {
    const given = readList(options, name);
    return [...new Set(given)].flatMap((each) => words.find((word) => word === each) ?? []);
  };
  return {
    measures: known("measures", MEASURES),
    populations: readList(options, "populations"),
    claimants: readList(options, "claimants"),
    sources: readList(options, "sources"),
    incidents: readList(options, "incidents"),
    basis: known("basis", BASES),
    since: readDay(options, "since"),
    until: readDay(options, "until"),
    asOf: readDay(options, "as-of"),
    groupBy: readOneOf(options, "group-by", ["population", "claimant", "measure"]),
    sort: readOneOf(options, "sort", ["listed", "name", "value", "reported"]),
    marks: readOneOf(options, "marks", ["bars", "units"]),
    scale: readOneOf(options, "scale", ["common", "own"]),
    time: readOneOf(options, "over", ["", "time"]) === "time",
    lines: readList(options, "lines"),
    markers: readMarkers(options["markers"] ?? ""),
    total: "total" in options,
  };
}

/** "2020-10-06 article, 6 Oct; 2020-11-10 ceasefire": a day, a space, a label; parted by semicolons. Others are left out. */
export function readMarkers(text: string): Marker[] {
  return text.split(";").flatMap((part) => {
    const [, day = "", label = ""] = /^\s*(\S+)\s*(.*?)\s*$/.exec(part) ?? [];
    return readDay({ day }, "day") ? [{ day, label }] : [];
  });
}
