import type { Basis, Measure, Toll } from "@counterclaim/claims";
import type { Bounds } from "./bounds.js";
import type { Figure } from "./latest.js";
import type { Marker, Settings } from "./settings.js";

/** A figure with what is printed around it. */
export interface ShownFigure extends Figure {
  readonly kind: "figure";
  /** Null where there is no number. */
  readonly bounds: Bounds | null;
  readonly population: string;
  /** "says the ombudsman", "claimant not stated". */
  readonly says: string;
  /** The incident or period that it counts; left out for a running total. */
  readonly counts?: string;
}

/** A place in the picture where no row was found: not zero, and not a statement either. */
export interface Gap {
  readonly kind: "gap";
  readonly measure: Measure;
  readonly population: string;
  /** Somebody gives a figure for it that the filters leave out: none is among those chosen, which is not that none was found. */
  readonly elsewhere: boolean;
  /** The same of a figure for whatever span: a sentence that names no span must not deny it. */
  readonly anywhere: boolean;
  /** The incident or period of which none was found; left out for a running total. */
  readonly counts?: string;
}

/** What stands at one place: nothing where the claimant has no row but somebody else has. */
export type Cell = ShownFigure | Gap | null;

/** One line of bars: one claimant's figures, a cell for each column. */
export interface Line {
  /** Printed beside the bars: who says it, or whose dead they are where claimants are the groups. */
  readonly label: string;
  /** "4 Oct": the day counted, printed where the figures of a group refer to different days; else empty. */
  readonly date: string;
  /** The day of each cell, for places where a cell stands alone; empty where the group's figures refer to one day. */
  readonly dates: readonly string[];
  readonly cells: readonly Cell[];
}

/** How far the figures of one measure in one group lie apart, in words: "figures from 17 to 31". */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** The lines under one name. */
export interface Group {
  readonly name: string;
  readonly lines: readonly Line[];
  /** For each column: null where there are not two different figures of one population. */
  readonly spans: readonly (Span | null)[];
}

/** One measure as a column of bars. */
export interface Column {
  readonly measure: Measure;
  readonly label: string;
  /** Columns with the same number here are drawn to one scale, in whichever panel they stand. */
  readonly scale: number;
  /** Its scale is not that of most columns of its panel: said beside it where no axis shows it. Default false. */
  readonly other?: boolean;
}

/** Figures of one basis, never of two, drawn to one scale unless `note` says otherwise. */
export interface Panel {
  /** What is counted here and not in other panels; null where the graphic has one panel that needs no heading. */
  readonly heading: string | null;
  /** The span that it counts, for its rows in the table; empty where all panels count running totals. Default empty. */
  readonly about?: string;
  /** How its scale differs from others, in words; null where it does not. */
  readonly note: string | null;
  readonly basis: Basis;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
}

/** A row of the table. */
export interface Row {
  readonly population: string;
  /** What span it counts, where rows of one view differ in it; left out where all are running totals. */
  readonly about?: string;
  readonly measure: string;
  /** Null where no figure was found. */
  readonly toll: Toll | null;
  /** Over time: what it was before, what stands in its place; left out where there is nothing to say. */
  readonly told?: string;
  /** Without a figure: one was found, and the filters leave it out. Default false. */
  readonly elsewhere?: boolean;
  /** "the ombudsman", "claimant not stated"; empty for a gap. */
  readonly claimant: string;
  /** "says the ombudsman", "claimant not stated"; empty for a gap. */
  readonly says: string;
  /** Publisher or host. */
  readonly source: string;
  readonly url: string | null;
}

/** What every kind of view has. */
interface Base {
  readonly settings: Settings;
  /** For the table, in the order of the picture. Over time made when somebody first asks: a picture of thousands needs none. */
  readonly rows: readonly Row[];
  /** Notes that follow from the choice of figures. */
  readonly notes: readonly string[];
  /** The generated sentence. */
  readonly sentence: string;
}

/** The figures as they stand. */
export interface NowView extends Base {
  readonly kind: "now";
  readonly panels: readonly Panel[];
}

/** One report on the time axis. */
export interface Report {
  readonly toll: Toll;
  readonly bounds: Bounds;
  readonly population: string;
  readonly says: string;
  /** First day that the count can refer to, as a day number; null where it is open at its begin. */
  readonly from: number | null;
  /** Last day that it can refer to: where its mark stands. */
  readonly to: number;
  /** Whether it may refer to a later day as well: its date is open at its end, and no day of publication bounds it. */
  readonly after: boolean;
  /** Whether its date is about or uncertain, so that it may refer to a day before, and to one after unless it was public by then. */
  readonly vague: { readonly before: boolean; readonly after: boolean };
  /** The incident or period that it counts or, where totals of one claimant begin on several days, since when; else left out. */
  readonly counts?: string;
  /** What a change says of it, in words; left out where there is nothing to say. */
  readonly told?: string;
  /** Null for a mere range, which has no figure to stand at. */
  readonly level: number | null;
  /** Whether the line goes through it, or stands beside it: somebody else's figure, or a retracted one. */
  readonly step: boolean;
  /** Whose words carry it: those of a claimant of the panel's lines, somebody's who quotes that claimant, another claimant's. */
  readonly voice: "own" | "relayed" | "other";
  /** Printed beside the mark of another claimant, or of one that its line does not pass, where the panel names several by letters; else empty. */
  readonly letter: string;
  /** Why the line is marked here: "lower" where the dates do not tell which figure is the later one. Null where nothing is. */
  readonly change: "falls" | "lower" | "correction" | "scope-change" | null;
  /** Whether what stands in its place is not in its panel: its period, its incident or its people were changed, or it has no number. Marked as well. */
  readonly moved: boolean;
}

/**
 * What one claimant gives: the reports that make a line, which holds until the next one and ends with the last, and the
 * latest figure, wherever it stands.
 */
export interface TimeLine {
  /** "says the ombudsman", "claimant not stated": printed over a panel that has no other claimant. */
  readonly says: string;
  /** "the ombudsman", "claimant not stated": printed after the letter. */
  readonly name: string;
  /** "A", "B": printed at the line's begin, at its end and before the claimant where a panel has several claimants; else empty. */
  readonly letter: string;
  /** In the order of days, each with a level; empty where no report can make a line. */
  readonly steps: readonly Report[];
  /** The latest figure that was not taken back: on the line, beside it (a range, a lower "at least") or, where all were, a retracted one. */
  readonly last: Report;
}

/** A claimant whose reports stand in a panel without a line. */
export interface OtherClaimant {
  /** "the ombudsman", "claimant not stated". */
  readonly name: string;
  /** Printed before the name and at the marks, after the letters of the lines; empty where the panel has no other claimant. */
  readonly letter: string;
}

/** One population, one measure and one basis over time. */
export interface TimePanel {
  readonly name: string;
  /** What is counted where panels differ in it: measure, incident. Empty where they do not. */
  readonly about: string;
  readonly lines: readonly TimeLine[];
  /** Claimants of the reports that belong to no line, in the order of their first report. */
  readonly others: readonly OtherClaimant[];
  /** Every report, in the order of days, those of the lines among them. */
  readonly reports: readonly Report[];
  /** The highest number of its scale; panels of one scale have the same. */
  readonly top: number;
}

/** The rows that one panel counts, those without a number too. */
export interface Counted {
  readonly population: string;
  readonly measure: string;
  readonly tolls: readonly Toll[];
}

/** The figures as they were reported in the course of time. */
export interface TimeView extends Base {
  readonly kind: "time";
  /** Every row of the view, also of panels with nothing to draw, in the order of the picture. */
  readonly counted: readonly Counted[];
  readonly panels: readonly TimePanel[];
  /** Marker dates within what is shown: none after the day whose knowledge it is, nor outside of the editor's span. */
  readonly markers: readonly Marker[];
  /** First and last day of the axis as day numbers. */
  readonly first: number;
  readonly last: number;
}

/** What a casualty comparison shows: no pixels, and every word that depends on the choice of figures. */
export type ComparisonView = NowView | TimeView;
