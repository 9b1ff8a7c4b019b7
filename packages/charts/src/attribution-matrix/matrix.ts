import type { Dataset } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import type { Agreement } from "./agreement.js";
import type { Assessor, AssessorKind, AssessorOrder } from "./assessors.js";
import type { Finding } from "./findings.js";
import type { Said } from "./statements.js";

/** How incidents and rows are ordered. */
export const SORTS = ["date", "disagreement", "name", "listed"] as const;
export type Sort = (typeof SORTS)[number];

/** What the columns are. */
export const COLUMNS_BY = ["assessor", "value"] as const;

/** What the groups of rows are. */
export const GROUPINGS = ["incident", "finding"] as const;

/** Whether it is laid out with columns: by the room there is, always or never. */
export const LAYOUTS = ["auto", "matrix", "list"] as const;

/** A column: an assessor, or with `by="value"` something that is said. */
export interface MatrixColumn {
  readonly key: string;
  readonly title: string;
  /** Null for a value. */
  readonly kind: AssessorKind | null;
}

/** What stands where a row and a column meet. */
export interface MatrixCell {
  /** Standing statements, latest first. Empty where `hidden` is all there is. */
  readonly said: readonly Said[];
  /** Number of statements that were found but are left out by the choice of stances: never shown as silence. */
  readonly hidden: number;
}

/** One finding about one incident. */
export interface MatrixRow {
  readonly key: string;
  readonly incident: string;
  readonly finding: string;
  readonly title: string;
  /** Cells by the key of their column; a column without one is silence: no statement was found. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  /** Of the statements that the row shows. */
  readonly agreement: Agreement;
}

/** The rows of one incident, or with `group-by="finding"` of one finding. */
export interface MatrixGroup {
  readonly key: string;
  readonly title: string;
  /** The incident's date in words; null where the group is a finding. */
  readonly when: string | null;
  readonly rows: readonly MatrixRow[];
}

/** What the matrix says, in which order and with which gaps. */
export interface MatrixView {
  readonly by: (typeof COLUMNS_BY)[number];
  readonly groupBy: (typeof GROUPINGS)[number];
  readonly layout: (typeof LAYOUTS)[number];
  readonly sort: Sort;
  readonly assessorOrder: AssessorOrder;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
  readonly findings: readonly Finding[];
  /** Everybody who says something in the dataset or is asked for, by key. */
  readonly assessors: ReadonlyMap<string, Assessor>;
  readonly labels: Labels;
  readonly dataset: Dataset;
  /** Number of statements that no cell shows. */
  readonly leftOut: number;
  /** Number of incidents without any statement, where no list of incidents was asked for. */
  readonly unjudged: number;
}
