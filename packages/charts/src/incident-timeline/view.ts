import {
  compareWhen,
  timeOf,
  type Dataset,
  type Day,
  type Incident,
  type Source,
  type When,
} from "@counterclaim/claims";
import { labelsOf, type Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { readOneOf, type Options } from "../options.js";
import { figureAsWritten } from "../toll-words.js";
import { chooseRecords } from "./choose.js";
import { LANES, incidentLane, orderLanes, statementLane, type Lane, type LaneKind } from "./lanes.js";
import type { Moment } from "./moment.js";
import { setApart, type Extent } from "./reach.js";
import { pointWords, speakerWords } from "./statement-words.js";
import { groupStatements, type Statement } from "./statement.js";

/** Which of the two clocks is shown. */
export const CLOCKS = ["both", "happened", "said"] as const;
export type Clocks = (typeof CLOCKS)[number];

/** A timeline before it has a size: every moment in order, joined, with what has no place on the axis set apart. */
export interface TimelineView {
  readonly clocks: Clocks;
  readonly laneKind: LaneKind;
  readonly order: "listed" | "name";
  readonly lanes: readonly Lane[];
  /** Every moment, dated ones first, by date; then undated ones in file order. Events before statements of one date. */
  readonly moments: readonly Moment[];
  /** Events by claim, also those that `clocks` leaves out of the picture: a statement's list entry names them. */
  readonly titles: ReadonlyMap<string, string>;
  /** Those on the axis, in order. */
  readonly near: readonly Moment[];
  /** Those too far off to be drawn on it. */
  readonly far: readonly Moment[];
  readonly undated: readonly Moment[];
  /** The days the axis spans; null where nothing is dated. */
  readonly extent: Extent | null;
  readonly since: Day | null;
  readonly until: Day | null;
  /** Who speaks in the statements shown: how many different speakers, unnamed ones not counted. */
  readonly speakers: number;
  readonly sources: ReadonlyMap<string, Source>;
  readonly labels: Labels;
}

/** What a dataset says as a timeline; never fails. */
export function viewTimeline(dataset: Dataset, options: Options, locale: Locale): TimelineView {
  const labels = labelsOf(dataset, options["names"] ?? "");
  const clocks = readOneOf(options, "clocks", CLOCKS);
  const laneKind = readOneOf(options, "lanes", LANES);
  const order = readOneOf(options, "order", ["listed", "name"]);
  const chosen = chooseRecords(dataset, options, labels);
  const incidents = new Map(chosen.incidents.map((incident) => [incident.id, incident]));
  const statements = groupStatements(chosen.attributions, chosen.tolls);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const spoken = new Map<string, Set<string>>();
  for (const { source, records } of statements)
    for (const { incident } of records)
      if (incident !== null && source !== null) spoken.set(incident, (spoken.get(incident) ?? new Set()).add(source));
  const drafts = [
    ...(clocks === "said" ? [] : chosen.incidents.map((each) => eventDraft(each, laneKind, spoken, sources))),
    ...(clocks === "happened"
      ? []
      : statements.map((each) => statementDraft(each, laneKind, incidents, labels, locale))),
  ];
  const lanes = orderLanes(
    laneKind,
    order,
    drafts.map(({ laneKey }) => laneKey),
    labels,
    locale,
  );
  const laneOf = new Map(lanes.map(({ key }, index) => [key, index]));
  const moments = inOrder(drafts.map(({ laneKey, ...rest }) => ({ ...rest, lane: laneOf.get(laneKey) ?? 0 })));
  const { near, far, extent } = setApart(moments);
  const farOff = new Set(far);
  return {
    clocks,
    laneKind,
    order,
    lanes,
    moments,
    titles: new Map(chosen.incidents.map(({ id, title }) => [id, title])),
    near: moments.filter((moment) => moment.when && !farOff.has(moment)),
    far: moments.filter((moment) => farOff.has(moment)),
    undated: moments.filter((moment) => !moment.when),
    extent: near.length ? extent : null,
    since: chosen.since,
    until: chosen.until,
    speakers:
      clocks === "happened"
        ? 0
        : new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))).size,
    sources,
    labels,
  };
}

type Draft = Omit<Moment, "lane"> & { readonly laneKey: string };

function eventDraft(
  incident: Incident,
  kind: LaneKind,
  spoken: ReadonlyMap<string, ReadonlySet<string>>,
  sources: ReadonlyMap<string, Source>,
): Draft {
  const own = incident.source ?? incident.sourceUrl;
  const cited = new Set([...(own ? [own] : []), ...(spoken.get(incident.id) ?? [])]);
  return {
    clock: "event",
    claim: incident.id,
    claims: [incident.id],
    value: null,
    when: incident.when,
    time: incident.localTime ?? (incident.when ? timeOf(incident.when) : null),
    head: incident.title,
    points: [],
    status: incident.status,
    place: incident.place,
    sources: [...cited],
    origins: originsOf(cited, sources),
    weight: cited.size,
    about: [],
    laneKey: incidentLane(kind, incident),
    early: false,
  };
}

function statementDraft(
  statement: Statement,
  kind: LaneKind,
  incidents: ReadonlyMap<string, Incident>,
  labels: Labels,
  locale: Locale,
): Draft {
  const { records, when, source } = statement;
  const [first] = records;
  const about = [...new Set(records.map(({ incident }) => incident))].flatMap((id) => {
    const incident = id === null ? undefined : incidents.get(id);
    return incident ? [incident] : [];
  });
  return {
    clock: "statement",
    claim: first?.id ?? "",
    claims: records.map(({ id }) => id),
    value: records.length === 1 && first?.kind === "toll" ? figureAsWritten(first) : null,
    when,
    time: when ? timeOf(when) : null,
    head: speakerWords(locale, labels, statement),
    points: pointWords(locale, labels, records),
    status:
      first?.kind === "toll" && records.every((each) => each.kind === "toll" && each.status === first.status)
        ? first.status
        : null,
    place: null,
    sources: source === null ? [] : [source],
    origins: source === null ? 0 : 1,
    weight: records.length,
    about: about.map(({ id }) => id),
    laneKey: statementLane(kind, statement, about, labels),
    early: about.some((incident) => isEarly(when, incident.when)),
  };
}

function isEarly(said: When | null, happened: When | null): boolean {
  return Boolean(said?.latest && happened?.earliest && said.latest < happened.earliest);
}

/** How many of some sources do not repeat another: each is followed to the one it repeats. */
export function originsOf(ids: Iterable<string>, sources: ReadonlyMap<string, Source>): number {
  const origins = new Set<string>();
  for (const id of ids) {
    const seen = new Set<string>();
    let at = id;
    for (let next = sources.get(at)?.origin; next && !seen.has(next); next = sources.get(at)?.origin) {
      seen.add(next);
      at = next;
    }
    origins.add(at);
  }
  return origins.size;
}

function inOrder(moments: readonly Moment[]): Moment[] {
  const dated = moments.filter(({ when }) => when);
  // The sort is stable: moments of the same days keep events before statements, each in file order.
  const days = ({ when }: Moment): When => ({
    text: "",
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
  });
  dated.sort((a, b) => compareWhen(days(a), days(b)));
  return [...dated, ...moments.filter(({ when }) => !when)];
}
