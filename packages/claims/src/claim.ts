import type {
  Basis,
  Change,
  CivilianStatus,
  LocationPrecision,
  Measure,
  NameKind,
  NoFigure,
  Qualifier,
  SourceKind,
  Stance,
  Status,
} from "./vocabulary.js";
import type { When } from "./when.js";

/** Where a record stands, so that every mark leads back to its row. */
export interface Address {
  /** File name inside the story, `tolls.csv`. */
  readonly file: string;
  /** Physical line of the record's first cell, 1-based, the header being line 1 in a plain file. */
  readonly line: number;
}

/** Where a record comes from: a key into `sources`, or an address in the row itself. One of the two is set. */
export interface Cited {
  /** Key into sources.csv; null where the row carries its own address. */
  readonly source: string | null;
  /** An http(s) address that passed `safeUrl`; null where `source` is a key. */
  readonly sourceUrl: string | null;
}

/** How a record follows another one. */
export interface Replacing {
  /** Id of the record that this one replaces; null for a first statement. */
  readonly replaces: string | null;
  readonly change: Change | null;
  /** Why, in words for readers. */
  readonly reason: string | null;
}

/** One figure that one claimant gave. */
export interface Toll extends Address, Cited, Replacing {
  readonly kind: "toll";
  /**
   * Unique among tolls, incidents and attributions. Where the file has no `id` column it is made of the line: `tolls-14`. Where
   * another table has the id too, as where each numbers its rows, it is `toll 14`; `writtenId` gives what its row has.
   */
  readonly id: string;
  /** Who is counted: key into names (kind `population`) or a label. */
  readonly population: string;
  readonly civilianStatus: CivilianStatus | null;
  readonly measure: Measure;
  /** The claimant's best figure, a whole number of people. Null is *no such figure*, never zero. */
  readonly value: number | null;
  /** Lower bound; null where none is given. */
  readonly low: number | null;
  /** Upper bound; null where none is given ("at least 5000" has low 5000 and no high). */
  readonly high: number | null;
  /** Why there is no number; null exactly where value, low or high is one. */
  readonly figure: NoFigure | null;
  readonly qualifier: Qualifier;
  /** The figure word for word where it is not a bare number ("about 80", "dozens"). */
  readonly wording: string | null;
  readonly basis: Basis;
  /** Begin of the span a cumulative or period figure covers; null where the claimant does not say. */
  readonly since: When | null;
  /** Key into incidents, for basis `incident`. */
  readonly incident: string | null;
  /** What the count refers to; every toll has one, if only an open one (`../2020-10-06`). */
  readonly asOf: When;
  /** When it was made public; null where the source shows no date. */
  readonly reportedOn: When | null;
  /** Who says it: key into names (kind `actor`) or a label. Null means *claimant not stated*, and is said so. */
  readonly claimant: string | null;
  /** Who carried the claim, if not the source itself. */
  readonly relayedBy: string | null;
  readonly status: Status;
  /** A recorder's own grade, kept as it is; never mapped to another scheme. */
  readonly gradeScheme: string | null;
  readonly grade: string | null;
  /** Rows of one group are disjoint by declaration and may be added to each other. */
  readonly sumGroup: string | null;
  readonly note: string | null;
}

/** One thing that happened, or is said to have happened. */
export interface Incident extends Address, Cited {
  readonly kind: "incident";
  readonly id: string;
  readonly title: string;
  /** Key into names (kind `place`) or a label; null where not stated. */
  readonly place: string | null;
  readonly territory: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly locationPrecision: LocationPrecision | null;
  /** Null for an undated incident: it stands in a tray beside the axis, never dropped. */
  readonly when: When | null;
  /** Time of day with its own zone as text, `about 01:00 (+04:00)`. Never moves the day. */
  readonly localTime: string | null;
  readonly weapon: string | null;
  readonly category: string | null;
  readonly status: Status;
  /** How important an editor holds it to be, from 0 to 100; null counts as 0. It decides who is labelled first, never a count. */
  readonly weight: number | null;
  /** Id of the incident of which this one is a part. */
  readonly partOf: string | null;
  readonly note: string | null;
}

/** One statement by one assessor on one finding about one incident. */
export interface Attribution extends Address, Cited, Replacing {
  readonly kind: "attribution";
  /** As that of a toll: `attribution 14` where another table has the id 14. */
  readonly id: string;
  /** Key into incidents. */
  readonly incident: string;
  /** A name of FINDINGS, or one that datapackage.json defines. */
  readonly finding: string;
  /** What is said. Null only where the stance is `inconclusive` or `no-comment`. */
  readonly value: string | null;
  /** Who judges: key into names (kind `actor`) or a label. */
  readonly assessor: string;
  /** Who quotes the assessor inside a statement of their own; null where the assessor speaks directly. */
  readonly quotedBy: string | null;
  readonly stance: Stance;
  /** The hedge or the denial word for word; with `finds` its presence makes the cell *hedged*. */
  readonly hedge: string | null;
  /** Language of `hedge` as a BCP 47 tag; null where it is the story's language. */
  readonly hedgeLang: string | null;
  /** Translation of `hedge` into the story's language; null where none is given. */
  readonly hedgeTranslation: string | null;
  /** The words in which it is said, where they are not a hedge. */
  readonly wording: string | null;
  /** What it rests on. */
  readonly evidence: string | null;
  /** Null where the source shows no date. */
  readonly statedOn: When | null;
  readonly gradeScheme: string | null;
  readonly grade: string | null;
  readonly note: string | null;
}

/** One publication. */
export interface Source extends Address {
  readonly kind: "source";
  readonly id: string;
  /** What sort of publisher; null where the file does not say. */
  readonly sourceKind: SourceKind | null;
  readonly title: string | null;
  readonly publisher: string;
  /** Passed `safeUrl`. */
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly publishedOn: When | null;
  readonly retrievedOn: When | null;
  readonly language: string | null;
  /** The source that this one repeats: two articles on one agency line are one origin. */
  readonly origin: string | null;
  readonly note: string | null;
}

/** The names of one population, actor, place or weapon in every language. */
export interface Name extends Address {
  readonly kind: "name";
  readonly id: string;
  readonly nameKind: NameKind;
  /** The name in the story's own language. */
  readonly name: string;
  /** Other languages by BCP 47 tag, from the columns `name:hy`, `name:az`... */
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings that sources use. */
  readonly also: readonly string[];
  /** With which party an actor is aligned: `independent`, `media`, or a party's id. For words, never for colour. */
  readonly side: string | null;
  /** True where the name takes a verb in the plural: "say authorities in Baku". Column `plural`, `yes` or empty. */
  readonly plural: boolean;
  readonly lat: number | null;
  readonly lon: number | null;
  /** Place in an editor's listing, smallest first; null goes last. */
  readonly order: number | null;
  readonly note: string | null;
}

/** Any record of a story. */
export type StoryRecord = Toll | Incident | Attribution | Source | Name;
