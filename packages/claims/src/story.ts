import type { Day } from "./when.js";

/** A finding of a newsroom's own, with the definition that the key prints. */
export interface FindingDefinition {
  readonly name: string;
  /** How it is printed: "Cluster warheads?". */
  readonly title: string;
  readonly definition: string;
}

/** A grade scheme as its recorder defines it: printed in the key, never mapped to another. */
export interface GradeScheme {
  readonly name: string;
  readonly title: string;
  readonly grades: Readonly<Record<string, string>>;
}

/** Which of several names is printed first. Recorded by the newsroom, printed with its note. */
export interface NameProfile {
  readonly name: string;
  /** Language tag of the column that comes first, or `name` for the story's own. */
  readonly first: string;
  /** Whether another name follows: in parentheses, after a stroke, or not at all. */
  readonly second: "parenthesis" | "slash" | "none";
  /** Language tag or `also` for the name that follows. */
  readonly other: string | null;
  /** Printed under every graphic. */
  readonly note: string | null;
}

/** A dated note on a time axis, such as the day an article appeared. */
export interface MarkerDate {
  readonly day: Day;
  readonly label: string;
}

/**
 * One graphic of a story, as `datapackage.json` lists it under `graphics`.
 * `options` are the element's attributes by their kebab-case names; what a graphic does not know is an issue.
 */
export interface GraphicSpec {
  readonly id: string;
  /** `casualty-comparison`, `incident-timeline` or `attribution-matrix`. */
  readonly type: string;
  readonly title: string;
  /** One or two sentences by the editor: what is counted, since when. Required. */
  readonly summary: string;
  /** What the reader is to take away, by the editor; printed nowhere if empty. */
  readonly takeaway: string | null;
  /** Visible source line; made of the records' sources where it is null. */
  readonly source: string | null;
  readonly note: string | null;
  readonly markers: readonly MarkerDate[];
  readonly options: Readonly<Record<string, string>>;
}

/** What a story's descriptor says beside the tables. */
export interface StoryMeta {
  /** Slug: the folder's name. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the story's texts. */
  readonly language: string;
  readonly version: string | null;
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path: string | null }[];
  readonly contributors: readonly { readonly title: string; readonly role: string | null }[];
  readonly findings: readonly FindingDefinition[];
  readonly gradeSchemes: readonly GradeScheme[];
  readonly nameProfiles: readonly NameProfile[];
  readonly graphics: readonly GraphicSpec[];
}
