import { formatList, say, type Locale } from "../locale/locale.js";
import type { Agreement } from "./agreement.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { isolate } from "../isolate.js";
import type { MatrixRow, MatrixView } from "./matrix.js";

// Beyond this many names a line names nobody and gives the number: the columns name them all.
const MOST_NAMES = 6;

/**
 * What a row says about agreement, in parts: first what is marked (the number of different values), then who says which.
 * Empty where only one assessor speaks, or where there is nothing to say.
 */
export function agreementWords(view: MatrixView, { agreement }: MatrixRow, locale: Locale): string[] {
  const { standing, count, values } = agreement;
  const names = (keys: readonly string[]): string =>
    keys.length > MOST_NAMES
      ? say(locale, MATRIX_CATALOGS, "manyAssessors", { n: keys.length })
      : formatList(
          locale,
          keys.map((key) => isolate(view.assessors.get(key)?.name ?? view.labels.of("actor", key))),
        );
  if (standing === "same") return [sameWords(agreement, names, locale)];
  if (standing !== "differ") return [];
  const parts = [say(locale, MATRIX_CATALOGS, "differ", { n: count })];
  for (const { value, by, deniedBy, disputedBy } of values)
    for (const [key, who] of [
      ["saidBy", by],
      ["deniedBy", deniedBy],
      ["disputedBy", disputedBy],
    ] as const)
      if (who.length) parts.push(say(locale, MATRIX_CATALOGS, key, { value: isolate(value), who: names(who) }));
  return parts;
}

function sameWords({ values }: Agreement, names: (keys: readonly string[]) => string, locale: Locale): string {
  const hedged = values[0]?.hedgedBy ?? [];
  if (hedged.length === 0) return say(locale, MATRIX_CATALOGS, "same");
  return say(locale, MATRIX_CATALOGS, "sameHedged", { who: names(hedged) });
}
