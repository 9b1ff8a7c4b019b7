import type { Words } from "../graphic.js";
import { capitalise, formatNumber, say, type Locale } from "../locale/locale.js";
import { quotePassages } from "../locale/languages.js";
import { stanceClause } from "../stance-words.js";
import { whenWords } from "../locale/when-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { groupFacts } from "./group-facts.js";
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
  let number = 0;
  for (const row of clauses) if (number <= MOST_CLAUSES) number += saidIn(row).length;
  if (number > MOST_CLAUSES) return countsSentence(view, locale);
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
  return say(locale, MATRIX_CATALOGS, "sentenceWords", {
    said,
    words: quotePassages(locale.language, attribution.hedge),
  });
}

function countsSentence({ groups }: MatrixView, locale: Locale): string {
  const facts = groups.map(groupFacts);
  const rows = groups.flatMap((group) => group.rows);
  const assessors = new Set(facts.flatMap(({ speakers }) => [...speakers]));
  const incidents = new Set(rows.map(({ incident }) => incident));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const counts = say(locale, MATRIX_CATALOGS, "counts", {
    statements: say(locale, MATRIX_CATALOGS, "manyStatements", { n: sum(facts.map(({ said }) => said.length)) }),
    assessors: say(locale, MATRIX_CATALOGS, "manyAssessors", { n: assessors.size }),
    incidents: say(locale, MATRIX_CATALOGS, "manyIncidents", { n: incidents.size }),
  });
  const differ = sum(facts.map((each) => each.differ));
  const of = formatNumber(locale, rows.length);
  return `${capitalise(locale, counts)} ${say(locale, MATRIX_CATALOGS, "countDiffer", { n: differ, of })}`;
}

function saidIn(row: MatrixRow): Said[] {
  return [...row.cells.values()].flatMap(({ said }) => said);
}

function lowerFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleLowerCase(locale.tag) + text.slice(1);
}
