import { formatList, say, type Locale } from "../locale/locale.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { isolate } from "../isolate.js";
import type { MatrixRow, MatrixView } from "./matrix.js";

/**
 * Silence of a row in words, for the list: on whom no statement was found, and who made one that is not shown.
 * With `by="value"` nothing is said: a value that nobody gives is no silence of anybody.
 */
export function silenceWords(view: MatrixView, row: MatrixRow, locale: Locale): string[] {
  if (view.by === "value") return [];
  const silent = view.columns.filter(({ key }) => !row.cells.has(key));
  const hidden = view.columns.filter(({ key }) => (row.cells.get(key)?.hidden ?? 0) > 0);
  const names = (columns: typeof silent): string =>
    formatList(
      locale,
      columns.map(({ title }) => isolate(title)),
    );
  return [
    silent.length ? say(locale, MATRIX_CATALOGS, "noStatementBy", { who: names(silent) }) : "",
    hidden.length ? say(locale, MATRIX_CATALOGS, "hiddenBy", { who: names(hidden) }) : "",
  ].filter(Boolean);
}
