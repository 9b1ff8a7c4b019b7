import type { Dataset, Day, Incident, Source } from "@counterclaim/claims";
import { labelsOf, type Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { readOneOf, type Options } from "../options.js";
import { chooseRecords } from "./choose.js";
import { LANES, incidentLane, orderLanes, statementLane, type Lane, type LaneKind } from "./lanes.js";
import { eventMoment, statementMoment } from "./make-moment.js";
import type { Moment } from "./moment.js";
import { setApart, type Extent } from "./reach.js";
import { groupStatements } from "./statement.js";

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
  const events = clocks === "said" ? [] : chosen.incidents;
  const said = clocks === "happened" ? [] : statements;
  const about = said.map(({ records }) => incidentsOf(records, incidents));
  const keys = [
    ...events.map((each) => incidentLane(laneKind, each)),
    ...said.map((each, index) => statementLane(laneKind, each, about[index] ?? [], labels)),
  ];
  const lanes = orderLanes(laneKind, order, keys, labels, locale);
  const laneOf = new Map(lanes.map(({ key }, index) => [key, index]));
  const laneAt = (index: number): number => laneOf.get(keys[index] ?? "") ?? 0;
  const moments = inOrder([
    ...events.map((each, index) => eventMoment(each, laneAt(index), spoken, sources)),
    ...said.map((each, index) =>
      statementMoment(each, laneAt(events.length + index), about[index] ?? [], labels, locale),
    ),
  ]);
  const { near, far, extent } = setApart(moments);
  const farOff = new Set(far);
  return {
    clocks,
    laneKind,
    order,
    lanes,
    moments,
    titles: new Map(chosen.incidents.map(({ id, title }) => [id, title])),
    near: moments.filter((moment) => moment.reach && !farOff.has(moment)),
    far: moments.filter((moment) => farOff.has(moment)),
    undated: moments.filter((moment) => !moment.reach),
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

function incidentsOf(
  records: readonly { readonly incident: string | null }[],
  incidents: ReadonlyMap<string, Incident>,
): Incident[] {
  return [...new Set(records.map(({ incident }) => incident))].flatMap((id) => {
    const incident = id === null ? undefined : incidents.get(id);
    return incident ? [incident] : [];
  });
}

// As compareWhen orders dates, but without their text: the sort is stable, so that moments of the same days keep events
// before statements, each in file order.
function inOrder(moments: readonly Moment[]): Moment[] {
  const dated = moments.flatMap((moment) => {
    const { from = null, to = null } = moment.reach ?? {};
    return moment.reach ? [{ moment, from: from ?? to ?? 0, to: to ?? Number.MAX_SAFE_INTEGER }] : [];
  });
  dated.sort((a, b) => a.from - b.from || a.to - b.to);
  return [...dated.map(({ moment }) => moment), ...moments.filter(({ reach }) => !reach)];
}
