import type { Attribution, Dataset, Incident, Source, Toll } from "@counterclaim/claims";
import { labelsOf, type Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { readOneOf, type Options } from "../options.js";
import { chooseRecords, type Chosen } from "./choose.js";
import { makeDateReader } from "./date-signs.js";
import { makeFacts } from "./facts.js";
import { LANES, ORDERS, incidentLane, orderLanes, statementLane, type Lane, type LaneKind } from "./lanes.js";
import { eventMoment, statementMoment } from "./make-moment.js";
import type { Moment } from "./moment.js";
import { inOrder } from "./moment-order.js";
import { COLOURS, sortKey, sortsOf, type Colours } from "./sorts.js";
import { groupStatements, type Statement } from "./statement.js";
import { takenBackIn } from "./taken-back.js";

/** Which of the two clocks is shown. */
export const CLOCKS = ["both", "happened", "said"] as const;
export type Clocks = (typeof CLOCKS)[number];

/** All that a timeline can show, whatever span of time is looked at: made once, while a reader zooms. */
export interface Said {
  readonly clocks: Clocks;
  readonly laneKind: LaneKind;
  readonly order: "listed" | "name";
  readonly colours: Colours;
  /** In order; some may stand empty in the span that is looked at. */
  readonly lanes: readonly Lane[];
  /** Moments of the clocks shown, in order: dated ones by date, then undated ones; see `inOrder`. */
  readonly moments: readonly Moment[];
  /** Every event that the options let through, also where `clocks` leaves it out of the picture. */
  readonly events: readonly SaidEvent[];
  /** The title of an event; null where there is none of that id. */
  readonly titleOf: (id: string) => string | null;
  /** The moment of an event, also of one that `clocks` leaves out; null where there is none of that id, or no statement. */
  readonly eventOf: (id: string) => Moment | null;
  readonly statements: readonly SaidStatement[];
  /** True where no record's id stands twice in `moments`. */
  readonly unique: boolean;
  readonly sources: ReadonlyMap<string, Source>;
  readonly labels: Labels;
  readonly chosen: Chosen;
}

/** An event with its moment. */
export interface SaidEvent {
  readonly incident: Incident;
  readonly moment: Moment;
}

/** A statement with its moment. */
export interface SaidStatement {
  readonly statement: Statement;
  readonly moment: Moment;
  /** The moment of the event that it is about; null where it is about none. */
  readonly event: Moment | null;
  /** Its figures about no single event. */
  readonly loose: readonly Toll[];
}

// A reader who zooms asks for one dataset under the same options again and again; history and filters ask for a few more.
const KEPT = 4;
const made = new WeakMap<Dataset, Map<string, Said>>();
const LOOKS: ReadonlySet<string> = new Set(["since", "until", "as-of", "history", "filters", "markers"]);

/** What a dataset says under some options, `since` and `until` left aside. Asked again it gives the same. */
export function sayTimeline(dataset: Dataset, options: Options, locale: Locale): Said {
  const names = Object.keys(options).filter((name) => !LOOKS.has(name));
  const key = JSON.stringify([locale.tag, ...names.sort().map((name) => [name, options[name]])]);
  let known = made.get(dataset);
  if (!known) made.set(dataset, (known = new Map<string, Said>()));
  let said = known.get(key);
  // What was asked for last goes last.
  if (said) known.delete(key);
  else said = makeSaid(dataset, options, locale);
  known.set(key, said);
  for (const old of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(old);
  }
  return said;
}

function makeSaid(dataset: Dataset, options: Options, locale: Locale): Said {
  const labels = labelsOf(dataset, options["names"] ?? "");
  const clocks = readOneOf(options, "clocks", CLOCKS);
  const laneKind = readOneOf(options, "lanes", LANES);
  const order = readOneOf(options, "order", ORDERS);
  const colours = readOneOf(options, "colours", COLOURS);
  const chosen = chooseRecords(dataset, options, labels);
  const sorts = sortsOf(colours, chosen.incidents, labels, locale);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const readDate = makeDateReader();
  const factsOf = makeFacts(laneKind, colours, labels, locale);
  const groups = groupStatements(chosen.attributions, chosen.tolls);
  const spoken = speakersOf(chosen.speaking);
  const telling = { labels, findings: dataset.meta.findings, takenBack: takenBackIn(dataset) };
  const keys = new Set<string>();
  const events = chosen.incidents.map((incident): SaidEvent => {
    const lane = incidentLane(laneKind, incident);
    if (clocks !== "said") keys.add(lane);
    const sort = sorts.get(sortKey(colours, incident) ?? "") ?? null;
    const facts = factsOf(lane, incident);
    return { incident, moment: eventMoment(incident, readDate(incident.when), lane, sort, facts, spoken, sources) };
  });
  const byId = new Map(groups.length ? events.map(({ moment }) => [moment.claim, moment]) : undefined);
  const incidents = new Map(groups.length ? chosen.incidents.map((incident) => [incident.id, incident]) : undefined);
  const statements = groups.map((statement): SaidStatement => {
    const about = aboutOf(statement.records, incidents);
    const lane = statementLane(laneKind, statement, about, labels);
    if (clocks !== "happened") keys.add(lane);
    const date = readDate(statement.when);
    const moment = statementMoment(statement, date, lane, factsOf(lane, null), about, telling, locale);
    return { statement, moment, event: byId.get(about?.id ?? "") ?? null, loose: statement.records.filter(isLoose) };
  });
  const moments = inOrder([
    ...(clocks === "said" ? [] : events.map(({ moment }) => moment)),
    ...(clocks === "happened" ? [] : statements.map(({ moment }) => moment)),
  ]);
  return {
    clocks,
    laneKind,
    order,
    colours,
    lanes: orderLanes(laneKind, order, keys, labels, locale),
    moments,
    events,
    titleOf: (id) => byId.get(id)?.head ?? null,
    eventOf: (id) => byId.get(id) ?? null,
    statements,
    unique: isUnique(moments),
    sources,
    labels,
    chosen,
  };
}

function isLoose(record: Attribution | Toll): record is Toll {
  return record.kind === "toll" && record.incident === null;
}

// A statement is about one incident at most: groupStatements parts what is about several.
function aboutOf(records: Statement["records"], incidents: ReadonlyMap<string, Incident>): Incident | null {
  const id = records[0]?.incident ?? null;
  return id === null ? null : (incidents.get(id) ?? null);
}

function speakersOf(records: Chosen["speaking"]): ReadonlyMap<string, ReadonlySet<string>> {
  const spoken = new Map<string, Set<string>>();
  for (const record of records) {
    const { incident } = record;
    const source = record.source ?? record.sourceUrl;
    if (source === null || incident === null) continue;
    const sources = spoken.get(incident);
    if (sources) sources.add(source);
    else spoken.set(incident, new Set([source]));
  }
  return spoken;
}

function isUnique(moments: readonly Moment[]): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const { claims } of moments)
    for (const claim of claims) {
      seen.add(claim);
      count += 1;
    }
  return seen.size === count;
}
