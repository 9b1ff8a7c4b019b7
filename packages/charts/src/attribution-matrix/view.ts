import type { Attribution, Dataset, Incident } from "@counterclaim/claims";
import { labelsOf, type Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { readList, readOneOf, type Options } from "../options.js";
import { agreementOf } from "./agreement.js";
import { ASSESSOR_ORDERS } from "./assessors.js";
import { chooseStatements, type Chosen, type RowStatements } from "./choice.js";
import { columnKey } from "./column-key.js";
import { matrixColumns } from "./columns.js";
import { findingOf, orderFindings, type Finding } from "./findings.js";
import { keep } from "./keep.js";
import {
  COLUMNS_BY,
  GROUPINGS,
  LAYOUTS,
  SORTS,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
  type MatrixView,
} from "./matrix.js";
import { orderGroups } from "./order.js";
import { latestFirst, type Said } from "./statements.js";
import { valueKeysOf, type ValueKeys } from "./value-keys.js";

/** Views a dataset, already as of the wanted day, as a matrix. Never fails: wrong options take their defaults. */
export function viewMatrix(dataset: Dataset, options: Options, locale: Locale): MatrixView {
  const labels = keepLabels(dataset.names, [dataset.meta, options["names"]], () => labelsOf(dataset, options["names"]));
  const by = readOneOf(options, "by", COLUMNS_BY);
  const groupBy = readOneOf(options, "group-by", GROUPINGS);
  const sort = readOneOf(options, "sort", SORTS);
  const assessorOrder = readOneOf(options, "assessors-order", ASSESSOR_ORDERS);
  const chosen = chooseStatements(dataset, options);
  const keyOf = valueKeysOf(dataset.names);
  const incidents = new Map(dataset.incidents.map((each) => [each.id, each]));
  const findings = orderFindings(
    dataset.meta,
    chosen.shown.map(({ attribution }) => attribution.finding),
    readList(options, "findings"),
  ).map((name) => findingOf(dataset.meta, name, locale));
  const { columns, assessors } = matrixColumns(
    labels,
    chosen,
    by,
    assessorOrder,
    readList(options, "assessors"),
    keyOf,
    locale,
  );
  const rows = rowsOf(chosen, by, keyOf);
  const groups = groupRows(rows, groupBy, incidents, chosen, findings, locale);
  return {
    by,
    groupBy,
    layout: readOneOf(options, "view", LAYOUTS),
    sort,
    assessorOrder,
    columns,
    groups: orderGroups(groups, sort, groupBy, incidents, readList(options, "incidents")),
    findings,
    assessors,
    labels,
    dataset,
    leftOut: chosen.leftOut,
    unjudged: chosen.unjudged,
  };
}

// Rows and groups of which nothing changed stay the very same objects: what is drawn of them is then known to be the same.
const keepLabels = keep<Labels>();
const keepWords = keep<string>();
const keepRow = keep<MatrixRow>();
const keepTitled = keep<MatrixRow>();
const keepGroup = keep<MatrixGroup>();

function rowsOf(chosen: Chosen, by: MatrixView["by"], keyOf: ValueKeys): MatrixRow[] {
  const rows: MatrixRow[] = [];
  for (const [key, statements] of chosen.rows) {
    const { shown, hidden, elsewhere } = statements;
    const [first] = shown;
    if (!first) continue;
    const parts = [by, keyOf, elsewhere === 0, shown.length, ...shown, ...hidden];
    rows.push(keepRow(first, parts, () => rowOf(key, first.attribution, statements, by, keyOf)));
  }
  return rows;
}

function rowOf(
  key: string,
  { incident, finding }: Attribution,
  { shown, hidden, elsewhere }: RowStatements,
  by: MatrixView["by"],
  keyOf: ValueKeys,
): MatrixRow {
  const cells = new Map<string, { said: Said[]; hidden: number }>();
  const cellFor = (attribution: Attribution): { said: Said[]; hidden: number } => {
    const column = columnKey(by, attribution, keyOf);
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { said: [], hidden: 0 }));
    return cell;
  };
  for (const each of shown) cellFor(each.attribution).said.push(each);
  for (const each of hidden) cellFor(each.attribution).hidden += 1;
  const agreement = agreementOf(shown, hidden.length + elsewhere === 0, keyOf);
  return { key, incident, finding, title: "", cells: settled(cells, keyOf), agreement };
}

function settled(
  cells: ReadonlyMap<string, { said: Said[]; hidden: number }>,
  keyOf: ValueKeys,
): Map<string, MatrixCell> {
  return new Map([...cells].map(([key, { said, hidden }]) => [key, { said: byAssessor(said, keyOf), hidden }]));
}

// With by="value" a cell holds several assessors: each has a history of their own.
function byAssessor(said: readonly Said[], keyOf: ValueKeys): Said[] {
  // Most cells hold one statement or none.
  if (said.length < 2) return [...said];
  const groups = new Map<string, Said[]>();
  for (const each of said) {
    const group = groups.get(each.attribution.assessor);
    if (group) group.push(each);
    else groups.set(each.attribution.assessor, [each]);
  }
  return [...groups.values()].flatMap((group) => latestFirst(group, keyOf));
}

function groupRows(
  rows: readonly MatrixRow[],
  groupBy: MatrixView["groupBy"],
  incidents: ReadonlyMap<string, Incident>,
  chosen: Chosen,
  findings: readonly Finding[],
  locale: Locale,
): MatrixGroup[] {
  const titles = new Map(findings.map(({ name, title }) => [name, title]));
  const places = new Map(findings.map(({ name }, index) => [name, index]));
  const place = (row: MatrixRow): number => places.get(row.finding) ?? findings.length;
  const incidentTitle = (id: string): string => incidents.get(id)?.title ?? id;
  const when = (id: string): string => {
    const date = incidents.get(id)?.when ?? null;
    return date ? keepWords(date, [locale.tag], () => whenWords(locale, date)) : whenWords(locale, null);
  };
  const groups = new Map<string, MatrixRow[]>();
  const keys = groupBy === "incident" ? chosen.wantedIncidents : findings.map(({ name }) => name);
  for (const key of keys) groups.set(key, []);
  for (const row of rows) {
    const key = groupBy === "incident" ? row.incident : row.finding;
    const title =
      groupBy === "incident"
        ? (titles.get(row.finding) ?? row.finding)
        : `${incidentTitle(row.incident)}, ${when(row.incident)}`;
    const titled = keepTitled(row, [title], () => ({ ...row, title }));
    const group = groups.get(key);
    if (group) group.push(titled);
    else groups.set(key, [titled]);
  }
  return [...groups].map(([key, its]) => {
    const title = groupBy === "incident" ? incidentTitle(key) : (titles.get(key) ?? key);
    const date = groupBy === "incident" ? when(key) : null;
    const rows = its.sort((a, b) => place(a) - place(b));
    const make = (): MatrixGroup => ({ key, title, when: date, rows });
    return rows[0] ? keepGroup(rows[0], [key, title, date, ...rows], make) : make();
  });
}
