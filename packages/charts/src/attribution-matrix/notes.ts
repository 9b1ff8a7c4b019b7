import { formatList, say, type Locale } from "../locale/locale.js";
import { ASSESSOR_KINDS } from "./assessors.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { groupFacts } from "./group-facts.js";
import type { MatrixView } from "./matrix.js";

/**
 * The notes under a matrix: rules of order, what silence and open statements mean, how values are compared, what the
 * findings and grades mean, and what is left out. Only what the view needs.
 */
export function matrixNotes(view: MatrixView, locale: Locale): string[] {
  const facts = view.groups.map(groupFacts);
  const stances = new Set(facts.flatMap((each) => [...each.stances]));
  const t = (key: Parameters<typeof say<keyof (typeof MATRIX_CATALOGS)["en"]>>[2]): string =>
    say(locale, MATRIX_CATALOGS, key);
  const notes: string[] = [];
  const signs = [
    hasSilence(view) ? t("emptyNote") : "",
    stances.has("inconclusive") || stances.has("no-comment") ? t("openNote") : "",
    facts.some(({ quotes }) => quotes) ? t("wordsNote") : "",
  ].filter(Boolean);
  if (signs.length) notes.push(signs.join(" "));
  if (facts.some(({ compared }) => compared)) notes.push(t("differNote"));
  notes.push(...orderNotes(view, locale));
  const meanings = view.findings.flatMap(({ title, definition }) =>
    definition === null
      ? []
      : [say(locale, MATRIX_CATALOGS, "definition", { name: title, meaning: definition.replace(/\.$/, "") })],
  );
  if (meanings.length) notes.push(say(locale, MATRIX_CATALOGS, "findingsNote", { definitions: meanings.join("; ") }));
  notes.push(...gradeNotes(view, locale));
  if (view.leftOut > 0) notes.push(say(locale, MATRIX_CATALOGS, "leftOut", { n: view.leftOut }));
  if (view.unjudged > 0) notes.push(say(locale, MATRIX_CATALOGS, "unjudged", { n: view.unjudged }));
  return notes;
}

function orderNotes(view: MatrixView, locale: Locale): string[] {
  const parts: string[] = [];
  if (hasSeveralIncidents(view) || view.sort === "disagreement") {
    const sort = {
      date: "sortDate",
      name: "sortName",
      listed: "sortListed",
      disagreement: "sortDisagreement",
    } as const;
    parts.push(say(locale, MATRIX_CATALOGS, sort[view.sort]));
  }
  if (view.columns.length > 1) {
    const order = { kind: "orderKind", name: "orderName", listed: "orderListed" } as const;
    const shown = new Set(view.columns.map(({ kind }) => kind));
    const kinds = ASSESSOR_KINDS.filter((kind) => shown.has(kind)).map((kind) =>
      say(locale, MATRIX_CATALOGS, `kinds-${kind}`),
    );
    if (view.by === "value") parts.push(say(locale, MATRIX_CATALOGS, "valuesOrder"));
    else parts.push(say(locale, MATRIX_CATALOGS, order[view.assessorOrder], { kinds: formatList(locale, kinds) }));
  }
  return parts.length ? [parts.join(" ")] : [];
}

function hasSilence({ columns, groups }: MatrixView): boolean {
  return groups.some(({ rows }) => rows.some(({ cells }) => columns.some(({ key }) => !cells.has(key))));
}

function hasSeveralIncidents({ groups }: MatrixView): boolean {
  const first = groups.find(({ rows }) => rows.length > 0)?.rows[0]?.incident;
  return groups.some(({ rows }) => rows.some(({ incident }) => incident !== first));
}

function gradeNotes(view: MatrixView, locale: Locale): string[] {
  const shown = new Set(view.groups.flatMap((group) => [...groupFacts(group).grades]));
  return view.dataset.meta.gradeSchemes.flatMap(({ name, title, grades }) => {
    const definitions = Object.entries(grades)
      .filter(([grade]) => shown.has(`${name} ${grade}`))
      .map(([grade, meaning]) =>
        say(locale, MATRIX_CATALOGS, "definition", { name: grade, meaning: meaning.replace(/\.$/, "") }),
      );
    if (definitions.length === 0) return [];
    return [say(locale, MATRIX_CATALOGS, "gradesNote", { scheme: title, definitions: definitions.join("; ") })];
  });
}
