import { DELIMITERS } from "./delimiter.js";
import { tokenize } from "./tokenize.js";

/** Cells that a row may have more or fewer than its header and still be known by its delimiter. */
const NEAR = 2;

/**
 * The delimiter that a row seems to be written with in place of the header's: under it the row has, quotes and all, as many
 * cells as the header or nearly so, and more than the header's delimiter makes of it. Null where there is none.
 */
export function otherDelimiter(row: string, own: string, wanted: number): string | null {
  let best: string | null = null;
  let nearest = NEAR + 1;
  const fewest = row.split(own).length;
  for (const delimiter of DELIMITERS) {
    if (delimiter === own || !row.includes(delimiter)) continue;
    const rows = tokenize(row, delimiter, 0, 1);
    const count = rows.length === 1 ? (rows[0]?.cells?.length ?? 0) : 0;
    const distance = Math.abs(count - wanted);
    if (distance >= nearest || (distance > 0 && count <= Math.max(fewest, NEAR))) continue;
    best = delimiter;
    nearest = distance;
  }
  return best;
}
