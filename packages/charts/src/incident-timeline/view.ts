import type { Dataset, Day, Source } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { readSpan, type Options } from "../options.js";
import { lookIn } from "./in-span.js";
import type { Lane, LaneKind } from "./lanes.js";
import type { Moment } from "./moment.js";
import { boundsOf, type Extent } from "./reach.js";
import { setApart } from "./set-apart.js";
import type { Colours } from "./sorts.js";
import { sayTimeline, type Clocks, type Said } from "./said.js";
import { tallyOf, type Tally } from "./tally.js";

/** A timeline before it has a size: every moment in order, joined, with what has no place on the axis set apart. */
export interface TimelineView {
  readonly clocks: Clocks;
  readonly laneKind: LaneKind;
  readonly order: "listed" | "name";
  /** By what events are told apart by shape and colour. */
  readonly colours: Colours;
  /** Those in which a moment stands, in order. */
  readonly lanes: readonly Lane[];
  /** Every moment, dated ones first, by date; then undated ones in file order. Events before statements of one date. */
  readonly moments: readonly Moment[];
  /** How many events the span holds, also those that `clocks` leaves out of the picture. */
  readonly events: number;
  /** An event's title by its claim, also of one that `clocks` leaves out: a statement's list entry names it. */
  readonly titleOf: (claim: string) => string | null;
  /** The moment of an event by its claim, likewise; null where nothing is said about any. */
  readonly eventOf: (claim: string) => Moment | null;
  /** Those on the axis, in order. */
  readonly near: readonly Moment[];
  /** Of those the events, and the statements. */
  readonly nearOf: Readonly<Record<Moment["clock"], readonly Moment[]>>;
  /** How many of those stand in each lane of `lanes`, by its key; 0 where all are far off or without a date. */
  readonly nearIn: ReadonlyMap<string, number>;
  /** Those too far off to be drawn on it. */
  readonly far: readonly Moment[];
  readonly undated: readonly Moment[];
  /** What is known of all moments taken together. */
  readonly tally: Tally;
  /** The days the axis spans, none before `since` or after `until`; null where nothing is dated. */
  readonly extent: Extent | null;
  readonly since: Day | null;
  readonly until: Day | null;
  /** Who speaks in the statements shown: how many different speakers, unnamed ones not counted. */
  readonly speakers: number;
  /** True where no record stands for two moments. */
  readonly unique: boolean;
  readonly sources: ReadonlyMap<string, Source>;
  readonly labels: Labels;
}

/**
 * What a dataset says as a timeline; never fails. `since` and `until` keep the events that can fall between them, what was
 * said about those where that can fall between them too, and what has no date. An event's sources and their number are
 * those of all that is known, whatever span is looked at.
 */
export function viewTimeline(dataset: Dataset, options: Options, locale: Locale): TimelineView {
  const said = sayTimeline(dataset, options, locale);
  const { since, until } = readSpan(options);
  const last = viewed.get(said);
  if (last?.since === since && last.until === until) return last;
  const view = lookAt(said, since, until);
  viewed.set(said, view);
  return view;
}

const viewed = new WeakMap<Said, TimelineView>();

function lookAt(said: Said, since: Day | null, until: Day | null): TimelineView {
  const { clocks, laneKind, order, colours, sources, labels, unique, titleOf, eventOf } = said;
  const { moments, events, speakers } = lookIn(said, since, until);
  const { far, extent } = setApart(moments, boundsOf(since, until));
  const farOff = new Set(far);
  const near: Moment[] = [];
  let statements = 0;
  const undated: Moment[] = [];
  const nearIn = new Map<string, number>();
  let lane: string | null = null;
  let inLane = 0;
  for (const moment of moments) {
    // Counted run by run: neighbours mostly share their lane.
    if (moment.lane !== lane) {
      if (lane !== null) nearIn.set(lane, inLane);
      lane = moment.lane;
      inLane = nearIn.get(lane) ?? 0;
    }
    if (!moment.reach) undated.push(moment);
    else if (farOff.size === 0 || !farOff.has(moment)) {
      near.push(moment);
      if (moment.clock === "statement") statements += 1;
      inLane += 1;
    }
  }
  if (lane !== null) nearIn.set(lane, inLane);
  const of = (clock: Moment["clock"], count: number): readonly Moment[] =>
    count === 0 ? [] : count === near.length ? near : near.filter((moment) => moment.clock === clock);
  return {
    clocks,
    laneKind,
    order,
    colours,
    lanes: said.lanes.filter(({ key }) => nearIn.has(key)),
    moments,
    events,
    titleOf,
    eventOf,
    near,
    nearOf: { event: of("event", near.length - statements), statement: of("statement", statements) },
    nearIn,
    far,
    undated,
    tally: tallyOf(moments),
    extent: near.length ? extent : null,
    since,
    until,
    speakers: clocks === "happened" ? 0 : speakers,
    unique,
    sources,
    labels,
  };
}
