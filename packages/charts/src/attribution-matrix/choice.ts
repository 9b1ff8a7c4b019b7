import type { Dataset } from "@counterclaim/claims";
import { readList, type Options } from "../options.js";
import { standing, type Said } from "./statements.js";

/** The statements on one finding about one incident. */
export interface RowStatements {
  /** Those to show. */
  readonly shown: Said[];
  /** Those of shown assessors that are left out by their stance or source: their cell says that something was said. */
  readonly hidden: Said[];
  /** Number of those of assessors who are not shown. */
  elsewhere: number;
}

/** What of a dataset the matrix shows. */
export interface Chosen {
  /** By incident and finding, in file order. */
  readonly rows: ReadonlyMap<string, RowStatements>;
  readonly shown: readonly Said[];
  /** Number of statements, their history included, that are not shown. */
  readonly leftOut: number;
  /** Incidents that the editor asks for by name: they stand even where nobody says anything. */
  readonly wantedIncidents: readonly string[];
  /** Assessors that the editor asks for by name: their columns stand even where they say nothing. */
  readonly wantedAssessors: readonly string[];
  /** Number of incidents without any statement; 0 where the editor asks for incidents by name. */
  readonly unjudged: number;
}

/**
 * Applies the lists `incidents`, `findings`, `assessors`, `stances` and `sources`. An empty list asks for all; an id that
 * is not in the story is passed over. `stances` takes `hedged` for what is found with a hedge. `sources` takes keys of
 * sources.csv.
 */
export function chooseStatements(dataset: Dataset, options: Options): Chosen {
  const want = (name: string): ReadonlySet<string> => new Set(readList(options, name));
  const [incidents, findings, assessors, stances, sources] = [
    want("incidents"),
    want("findings"),
    want("assessors"),
    want("stances"),
    want("sources"),
  ];
  const passes = (wanted: ReadonlySet<string>, key: string | null): boolean =>
    wanted.size === 0 || (key !== null && wanted.has(key));
  const rows = new Map<string, RowStatements>();
  const shown: Said[] = [];
  const judged = new Set<string>();
  let count = 0;
  for (const said of standing(dataset.attributions)) {
    const { incident, finding, assessor, source } = said.attribution;
    judged.add(incident);
    if (!passes(incidents, incident) || !passes(findings, finding)) continue;
    let row = rows.get(said.row);
    if (!row) rows.set(said.row, (row = { shown: [], hidden: [], elsewhere: 0 }));
    if (!passes(assessors, assessor)) {
      row.elsewhere += 1;
      continue;
    }
    if (!passes(stances, said.stance) || !passes(sources, source)) {
      row.hidden.push(said);
      continue;
    }
    row.shown.push(said);
    shown.push(said);
    count += 1 + said.earlier.length;
  }
  return {
    rows,
    shown,
    leftOut: dataset.attributions.length - count,
    wantedIncidents: [...incidents].filter((id) => judged.has(id) || dataset.incidents.some((each) => each.id === id)),
    wantedAssessors: [...assessors].filter((key) => isKnown(dataset, key)),
    unjudged: incidents.size > 0 ? 0 : dataset.incidents.filter(({ id }) => !judged.has(id)).length,
  };
}

function isKnown({ names, attributions }: Dataset, key: string): boolean {
  return names.some(({ id }) => id === key) || attributions.some(({ assessor }) => assessor === key);
}
