import type { Labels } from "../labels.js";
import { say, type Locale } from "../locale/locale.js";
import { orderAssessors, type Assessor, type AssessorOrder } from "./assessors.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { Chosen } from "./choice.js";
import { columnKey, NO_VALUE } from "./column-key.js";
import type { MatrixColumn } from "./matrix.js";
import type { ValueKeys } from "./value-keys.js";

/** Columns in order, and everybody who speaks anywhere in the rows, by key. */
export function matrixColumns(
  labels: Labels,
  chosen: Chosen,
  by: "assessor" | "value",
  order: AssessorOrder,
  listed: readonly string[],
  keyOf: ValueKeys,
  locale: Locale,
): { columns: MatrixColumn[]; assessors: Map<string, Assessor> } {
  const speaking = [...chosen.shown.map(({ attribution }) => attribution.assessor), ...chosen.wantedAssessors];
  const ordered = orderAssessors(labels, speaking, order, listed);
  const assessors = new Map(ordered.map((each) => [each.key, each]));
  if (by === "assessor")
    return { columns: ordered.map(({ key, name, kind }) => ({ key, title: name, kind })), assessors };
  const titles = new Map<string, string>();
  let open = false;
  for (const { attribution } of chosen.shown) {
    if (attribution.value === null) open = true;
    else {
      const key = columnKey(by, attribution, keyOf);
      if (!titles.has(key)) titles.set(key, attribution.value);
    }
  }
  const columns: MatrixColumn[] = [...titles].map(([key, title]) => ({ key, title, kind: null }));
  if (open) columns.push({ key: NO_VALUE, title: say(locale, MATRIX_CATALOGS, "noValue"), kind: null });
  return { columns, assessors };
}
