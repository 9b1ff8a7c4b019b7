import type { Words } from "../graphic.js";
import { capitalise, formatNumber, say, type Locale } from "../locale/locale.js";
import { quote } from "../locale/languages.js";
import { stanceClause } from "../stance-words.js";
import { whenWords } from "../locale/when-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixRow, MatrixView } from "./matrix.js";
import { matrixNotes } from "./notes.js";
import type { Said } from "./statements.js";

// Beyond this many statements a sentence would be a list; it then says how many there are.
const MOST_CLAUSES = 6;

/** Sentence, description and notes of a matrix. */
export function matrixWords(view: MatrixView, locale: Locale): Words {
  const sentence = matrixSentence(view, locale);
  const how = say(locale, MATRIX_CATALOGS, view.by === "assessor" ? "description" : "descriptionByValue");
  return { sentence, description: `${how} ${sentence}`, notes: matrixNotes(view, locale) };
}

/**
 * Who finds, alleges or denies what about weapon and perpetrator, hedges in quotation marks; where there are more than a
 * handful of statements, how many there are and on how many findings assessors differ. No trend, no cause, no majority.
 */
export function matrixSentence(view: MatrixView, locale: Locale): string {
  const rows = view.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return say(locale, MATRIX_CATALOGS, "nothing");
  const main = rows.filter(({ finding }) => finding === "weapon" || finding === "perpetrator");
  const clauses = main.length > 0 ? main : rows;
  const number = clauses.reduce((sum, row) => sum + saidIn(row).length, 0);
  if (number > MOST_CLAUSES) return countsSentence(rows, locale);
  return clauses.map((row) => rowSentence(view, row, locale)).join(" ");
}

function rowSentence(view: MatrixView, row: MatrixRow, locale: Locale): string {
  const incident = view.dataset.incidents.find(({ id }) => id === row.incident);
  const when = incident?.when ? `, ${whenWords(locale, incident.when)}` : "";
  const title = view.findings.find(({ name }) => name === row.finding)?.title ?? row.finding;
  return say(locale, MATRIX_CATALOGS, "sentenceRow", {
    incident: capitalise(locale, (incident?.title ?? row.incident) + when),
    finding: lowerFirst(title, locale),
    said: saidIn(row)
      .map((said) => clause(view, said, locale))
      .join("; "),
  });
}

function clause(view: MatrixView, { attribution, stance }: Said, locale: Locale): string {
  const assessor = view.assessors.get(attribution.assessor);
  const who = assessor?.name ?? attribution.assessor;
  const said = stanceClause(locale, stance, assessor?.plural ?? false, who, attribution.value ?? "");
  if (attribution.hedge === null) return said;
  return say(locale, MATRIX_CATALOGS, "sentenceWords", { said, words: quote(locale.language, attribution.hedge) });
}

function countsSentence(rows: readonly MatrixRow[], locale: Locale): string {
  const statements = rows.reduce((sum, row) => sum + saidIn(row).length, 0);
  const assessors = new Set(rows.flatMap((row) => saidIn(row).map(({ attribution }) => attribution.assessor)));
  const incidents = new Set(rows.map(({ incident }) => incident));
  const differ = rows.filter(({ agreement }) => agreement.standing === "differ").length;
  const counts = say(locale, MATRIX_CATALOGS, "counts", {
    statements: say(locale, MATRIX_CATALOGS, "manyStatements", { n: statements }),
    assessors: say(locale, MATRIX_CATALOGS, "manyAssessors", { n: assessors.size }),
    incidents: say(locale, MATRIX_CATALOGS, "manyIncidents", { n: incidents.size }),
  });
  const of = formatNumber(locale, rows.length);
  return `${capitalise(locale, counts)} ${say(locale, MATRIX_CATALOGS, "countDiffer", { n: differ, of })}`;
}

function saidIn(row: MatrixRow): Said[] {
  return [...row.cells.values()].flatMap(({ said }) => said);
}

function lowerFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale.tag) + text.slice(1);
}
