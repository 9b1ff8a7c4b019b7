/** Columns of tolls that the hint of a count may ask for and a short file may lack. */
const ASKED_FOR = ["low", "high", "figure", "qualifier", "wording"] as const;

/**
 * A hint with the columns that it asks to write into and that the header lacks, so that nobody looks for them. Words in
 * quotation marks are of a cell and ask for nothing.
 */
export function withAbsentColumns(hint: string, names: readonly string[]): string {
  const asked = hint.replace(/"[^"]*"/g, "");
  const absent = ASKED_FOR.filter((name) => !names.includes(name) && writesInto(name).test(asked));
  if (absent.length === 0) return hint;
  return `${hint}; add the column${absent.length === 1 ? "" : "s"} ${absent.join(" and ")} to the header first`;
}

/** "write low 20", "high 25", "qualifier about", "in figure", "into wording"; "leave high empty" needs no column. */
function writesInto(name: string): RegExp {
  return new RegExp(`\\b(?:in|into) ${name}\\b|\\b${name} (?:\\d|about|at-)`);
}
