import { arrangementFor, readList, type Options, type SeenGraphic } from "@counterclaim/charts";
import { historyOf, reportDays, type Dataset, type Toll } from "@counterclaim/claims";
import type { GraphicPlan } from "./graphic-plan.js";
import { GRAPHICS } from "./graphics.js";

/**
 * The records that a graphic's page needs: those it shows, what they replace or are replaced by, what they refer to, and
 * the names that are printed. Notes may speak of records that are not shown: the smallest choice is taken that gives the
 * very figure of the whole story, and on each day that a reader may step to its very words. Where readers filter, what is
 * said of a gap tells whether anybody gives a figure that is not chosen: every figure that could be is embedded then.
 */
export function embeddedData(dataset: Dataset, plan: GraphicPlan): Dataset {
  const figure = print(plan.seen, plan);
  const days = daysOf(dataset, plan).map((day) => [day, said(dataset, plan, day)] as const);
  for (const ids of choices(dataset, plan)) {
    const restricted = restrict(dataset, plan, ids);
    if (print(seeIn(restricted, plan), plan) !== figure) continue;
    if (days.every(([day, words]) => said(restricted, plan, day) === words)) return restricted;
  }
  return restrict(dataset, plan, null);
}

/** Ids of records, fewest first. */
function* choices(dataset: Dataset, plan: GraphicPlan): Generator<ReadonlySet<string>> {
  const shown = new Set([...wanted(dataset, plan), ...choosable(dataset, plan)]);
  yield shown;
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  const subjects = new Set(dataset.tolls.filter(({ id }) => shown.has(id)).map(subjectOf));
  const alike = ids(dataset.tolls.filter((toll) => subjects.has(subjectOf(toll))));
  yield new Set([...shown, ...alike]);
  yield new Set([...shown, ...ids(dataset.incidents)]);
  yield new Set([...shown, ...ids(dataset.incidents), ...ids(dataset.attributions)]);
}

/** Figures that what is said of a reader's choice may depend on, shown or not; none where there is no such choice. */
function choosable({ tolls }: Dataset, { type, options }: GraphicPlan): readonly string[] {
  if (type !== "casualty-comparison" || !("filters" in options)) return [];
  const keys = new Set(tolls.map(({ population }) => population));
  const asked = new Set(readList(options, "populations", (key) => keys.has(key)));
  return tolls.filter(({ population }) => asked.size === 0 || asked.has(population)).map(({ id }) => id);
}

function subjectOf({ population, measure }: Toll): string {
  return `${measure} ${population}`;
}

// One arrangement stands for all: they are laid out from one view.
function print(seen: SeenGraphic, { frame }: GraphicPlan): string {
  const arrangement = arrangementFor(640);
  const drawing = { arrangement, interactive: false, uid: `${frame.id}-${arrangement.name}`, chosen: null };
  return JSON.stringify([seen.words, seen.key, seen.claims, seen.table, seen.list, seen.body(drawing)]);
}

function seeIn(dataset: Dataset, { type, options, locale }: GraphicPlan): SeenGraphic {
  return GRAPHICS[type].see(dataset, options, locale);
}

function wanted(dataset: Dataset, plan: GraphicPlan): Set<string> {
  const ids = new Set(plan.seen.claims);
  // A reader may move through the days: then every day's records are needed.
  for (const day of daysOf(dataset, plan)) for (const id of seeOn(dataset, plan, day).claims) ids.add(id);
  for (const id of [...ids]) for (const record of historyOf(dataset, id)) ids.add(record.id);
  for (const record of [...dataset.tolls, ...dataset.attributions])
    if (ids.has(record.id) && record.incident !== null) ids.add(record.incident);
  const parents = new Map(dataset.incidents.map(({ id, partOf }) => [id, partOf]));
  // A set grows while it is walked: parents of parents come along.
  for (const id of ids) {
    const parent = parents.get(id);
    if (parent) ids.add(parent);
  }
  return ids;
}

/** The days to which a reader may step, null for all that is known; none where the page has no such choice. */
function daysOf(dataset: Dataset, { options }: GraphicPlan): readonly (string | null)[] {
  return "history" in options ? [null, ...reportDays(dataset)] : [];
}

function said(dataset: Dataset, plan: GraphicPlan, day: string | null): string {
  const { words, key, claims } = seeOn(dataset, plan, day);
  return JSON.stringify([words, key, claims]);
}

function seeOn(dataset: Dataset, { type, options, locale }: GraphicPlan, day: string | null): SeenGraphic {
  const at: Options = Object.fromEntries(
    Object.entries({ ...options, "as-of": day ?? "" }).filter(([name, value]) => name !== "as-of" || value !== ""),
  );
  return GRAPHICS[type].see(dataset, at, locale);
}

function restrict(dataset: Dataset, plan: GraphicPlan, ids: ReadonlySet<string> | null): Dataset {
  const keep = <R extends { readonly id: string }>(records: readonly R[]): readonly R[] =>
    ids === null ? records : records.filter(({ id }) => ids.has(id));
  const tolls = keep(dataset.tolls);
  const incidents = keep(dataset.incidents);
  const attributions = keep(dataset.attributions);
  const cited = new Set([...tolls, ...incidents, ...attributions].map(({ source }) => source));
  const keys = new Set([...dataset.names, ...dataset.sources].map(({ id }) => id));
  const asked = Object.keys(plan.options).flatMap((name) => readList(plan.options, name, (key) => keys.has(key)));
  const words = new Set<string | null>([
    ...tolls.flatMap((toll) => [toll.population, toll.claimant, toll.relayedBy]),
    ...incidents.flatMap((incident) => [incident.place, incident.territory, incident.weapon]),
    ...attributions.flatMap((each) => [each.assessor, each.quotedBy, each.value]),
    ...asked,
  ]);
  const named = dataset.names.filter(({ id }) => ids === null || words.has(id));
  const sides = new Set(named.map(({ side }) => side));
  return {
    meta: { ...dataset.meta, graphics: [{ ...plan.spec, options: plan.options }] },
    tolls,
    incidents,
    attributions,
    sources: dataset.sources.filter(({ id }) => ids === null || cited.has(id) || words.has(id)),
    names: dataset.names.filter((name) => named.includes(name) || sides.has(name.id)),
    issues: dataset.issues.filter(({ level }) => level === "error"),
    records: dataset.records,
  };
}
