import type { StanceKey } from "../stance-words.js";
import { keep } from "./keep.js";
import type { MatrixGroup } from "./matrix.js";
import type { Said } from "./statements.js";

/** What key, notes, sentence and lists of ids need to know of a group. */
export interface GroupFacts {
  /** Every statement that stands, row by row. */
  readonly said: readonly Said[];
  /** Ids of the statements that stand, each followed by its history. */
  readonly claims: readonly string[];
  readonly stances: ReadonlySet<StanceKey>;
  /** Keys of those who say something. */
  readonly speakers: ReadonlySet<string>;
  /** Grades given, each with its scheme: "scheme grade". */
  readonly grades: ReadonlySet<string>;
  /** Words in quotation marks stand somewhere. */
  readonly quotes: boolean;
  /** Number of rows on which assessors differ. */
  readonly differ: number;
  /** Rows on which values were compared: assessors differ, or all say the same. */
  readonly compared: boolean;
}

const keepFacts = keep<GroupFacts>();

/** The facts of a group, read once: a group of which something changed is another group. */
export function groupFacts(group: MatrixGroup): GroupFacts {
  return keepFacts(group, [], () => read(group));
}

function read({ rows }: MatrixGroup): GroupFacts {
  const said: Said[] = [];
  const claims: string[] = [];
  const stances = new Set<StanceKey>();
  const speakers = new Set<string>();
  const grades = new Set<string>();
  let quotes = false;
  let differ = 0;
  let compared = false;
  for (const { cells, agreement } of rows) {
    if (agreement.standing === "differ") differ += 1;
    if (agreement.standing === "differ" || agreement.standing === "same") compared = true;
    for (const cell of cells.values())
      for (const each of cell.said) {
        const { id, assessor, grade, gradeScheme, hedge, wording } = each.attribution;
        said.push(each);
        claims.push(id);
        for (const { id: before } of each.earlier) claims.push(before);
        stances.add(each.stance);
        speakers.add(assessor);
        if (grade !== null) grades.add(`${gradeScheme ?? ""} ${grade}`);
        if (hedge !== null || wording !== null) quotes = true;
      }
  }
  return { said, claims, stances, speakers, grades, quotes, differ, compared };
}
