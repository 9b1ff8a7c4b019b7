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
  const said = rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.said));
  const quoted = ({ attribution }: Said): boolean => attribution.hedge !== null || attribution.wording !== null;
  const standings = rows.map(({ agreement }) => agreement.standing);
  return {
    said,
    claims: said.flatMap(({ attribution, earlier }) => [attribution.id, ...earlier.map(({ id }) => id)]),
    stances: new Set(said.map(({ stance }) => stance)),
    speakers: new Set(said.map(({ attribution }) => attribution.assessor)),
    grades: new Set(
      said.flatMap(({ attribution: { grade, gradeScheme } }) =>
        grade === null ? [] : [`${gradeScheme ?? ""} ${grade}`],
      ),
    ),
    quotes: said.some(quoted),
    differ: standings.filter((standing) => standing === "differ").length,
    compared: standings.some((standing) => standing === "differ" || standing === "same"),
  };
}
