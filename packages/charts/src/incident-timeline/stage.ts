import { dayOf } from "@counterclaim/claims";
import type { Locale } from "../locale/locale.js";
import { overlaps, type Box, type GroupMark, type Mark } from "../mark.js";
import type { Scale } from "../scale.js";
import { textWidth, wrapText } from "../text-width.js";
import { dateLabel, drawLabel, fitParts, setLabel } from "./label-lines.js";
import { labelPlaces, makeObstacles, type Obstacles, type PlacedLabel, type Setting } from "./label-places.js";
import { crosses, drawLeader, leaderBoxes, routeLeader, type Leader } from "./leader.js";
import type { Moment } from "./moment.js";
import { groupMoment } from "./moment-group.js";
import { SOFT, drawMoment, drawTails, markBox, markSpan, softEnds, type MarkSpan } from "./moment-mark.js";
import { reachOf } from "./reach.js";
import type { TimelineView } from "./view.js";

/** A picture while things are put on it: what stands already, and what must not be touched. */
export interface Stage {
  readonly view: TimelineView;
  readonly locale: Locale;
  readonly setting: Setting;
  /** True where dates on the picture need their year. */
  readonly years: boolean;
  readonly marks: Mark[];
  readonly obstacles: Obstacles;
  /** Boxes of all labels and headings. */
  readonly labels: Box[];
  /** Writes a text in as many lines as it needs and gives the height below it. */
  write(text: string, x: number, y: number, tone: "bold" | "muted"): number;
  yearOf(day: number): string;
  leaders(): Mark[];
  readonly joined: Leader[];
  readonly placed: Map<string, { readonly box: Box; channel: number }>;
  readonly drawn: { readonly box: Box; readonly claim: string; readonly about: readonly string[] }[];
}

const STEP = 13;
const PATIENCE = 5;

/** An empty stage for a view. */
export function makeStage(view: TimelineView, locale: Locale, setting: Setting): Stage {
  const marks: Mark[] = [];
  const obstacles = makeObstacles();
  const labels: Box[] = [];
  const joined: Leader[] = [];
  const yearOf = (day: number): string => String(Number(dayOf(day).slice(0, 4)));
  const { extent } = view;
  return {
    view,
    locale,
    setting,
    years: extent !== null && yearOf(extent.first) !== yearOf(extent.last),
    marks,
    obstacles,
    labels,
    joined,
    placed: new Map(),
    drawn: [],
    yearOf,
    leaders: () => joined.map(drawLeader),
    write: (text, x, y, tone) => {
      const { size, leading } = setting;
      const weight = tone === "bold" ? "bold" : "normal";
      let at = y;
      for (const [index, line] of wrapText(text, setting.width - x, size, weight).entries()) {
        if (index) at += leading;
        marks.push({ shape: "text", x, y: at, text: line, size, weight, tone: tone === "bold" ? "strong" : "muted" });
        const box = { x: x - 2, y: at - size, width: textWidth(line, size, weight) + 4, height: size * 1.3 };
        obstacles.add(box);
        labels.push(box);
      }
      return at + size * 0.4;
    },
  };
}

/** Puts moments of one clock below `top`, each where its label and, if it can be, its joining line touch nothing; gives the height below them. */
export function placeMoments(stage: Stage, moments: readonly Moment[], scale: Scale, top: number): number {
  let bottom = top;
  const reserved: Box[] = [];
  for (const moment of moments) {
    const found = findPlace(stage, moment, scale, top, reserved);
    if (!found) continue;
    const { box, tails, label, leaders } = found;
    for (const taken of [tails, label.box]) {
      stage.obstacles.add(taken);
      bottom = Math.max(bottom, taken.y + taken.height);
    }
    stage.labels.push(label.box);
    for (const leader of leaders) {
      stage.joined.push(leader);
      for (const stretch of leaderBoxes(leader)) stage.obstacles.add(stretch);
    }
    stage.drawn.push({ box: tails, claim: moment.claim, about: moment.about });
    if (moment.clock === "event") {
      stage.placed.set(moment.claim, { box, channel: 0 });
      if (isSpokenOf(stage, moment))
        reserved.push({ x: box.x + box.width / 2 - 3, y: box.y + box.height, width: 6, height: 1e6 });
    }
    stage.marks.push(drawPlaced(stage, moment, found));
  }
  // The channel that joining lines use stands below all events of the lane.
  const { placed } = stage;
  let lane = 0;
  for (const moment of moments) {
    const event = moment.clock === "event" ? placed.get(moment.claim) : undefined;
    if (event) event.channel = bottom + 4 + 3 * (lane++ % 3);
  }
  return lane ? bottom + 12 : bottom;
}

function isSpokenOf(stage: Stage, event: Moment): boolean {
  return stage.view.clocks === "both" && stage.view.near.some(({ about }) => about.includes(event.claim));
}

interface Found {
  readonly span: MarkSpan;
  readonly box: Box;
  readonly tails: Box;
  readonly label: PlacedLabel;
  readonly leaders: readonly Leader[];
}

function findPlace(stage: Stage, moment: Moment, scale: Scale, top: number, reserved: readonly Box[]): Found | null {
  const { setting, obstacles } = stage;
  const span = moment.when && markSpan(moment.when, reachOf(moment.when), moment.clock, scale);
  if (!span) return null;
  const atZero = markBox(span, moment.clock, 0);
  const tailsAtZero = tailsBox(moment, span, atZero, setting.width);
  const date = dateLabel(stage.locale, moment, stage.years);
  const text = (width: number): string =>
    fitParts(stage.locale, moment.parts, 3, (each) => setLabel(date, each, width, setting.size).count);
  const prefer = moment.clock === "event" ? "right" : "left";
  const places = labelPlaces(
    { box: tailsAtZero.soft, openBefore: span.openBefore, openAfter: span.openAfter },
    date,
    text,
    prefer,
    setting,
  );
  let fallback: Found | null = null;
  let patience = PATIENCE;
  for (let y = top + STEP; ; y += STEP) {
    const tails = shift(tailsAtZero.all, y);
    if (obstacles.hits(tails)) continue;
    const box = shift(atZero, y);
    for (const place of places) {
      const label = { ...place, y: place.y + y, box: shift(place.box, y) };
      if (label.box.y < top || obstacles.hits(label.box)) continue;
      const found = { span, box, tails, label, leaders: leadersOf(stage, moment, box, label) };
      const clear =
        found.leaders.length === joinable(stage, moment) && !reserved.some((strip) => overlaps(strip, label.box));
      if (clear) return found;
      fallback ??= found;
    }
    if (fallback && (patience -= 1) < 0) return fallback;
  }
}

function joinable(stage: Stage, moment: Moment): number {
  return moment.about.filter((claim) => stage.placed.has(claim)).length;
}

function leadersOf(stage: Stage, moment: Moment, box: Box, label: PlacedLabel): Leader[] {
  return moment.about.flatMap((claim) => {
    const event = stage.placed.get(claim);
    const leader = event && routeLeader(event.box, box, event.channel);
    if (!leader) return [];
    // Marks of what is about the same event may be threaded; nobody else's.
    const others = stage.drawn.filter((each) => each.claim !== claim && !each.about.includes(claim));
    const free = !crosses(leader, stage.labels) && !crosses(leader, [label.box, ...others.map((each) => each.box)]);
    return free ? [leader] : [];
  });
}

function tailsBox(moment: Moment, span: MarkSpan, box: Box, width: number): { all: Box; soft: Box } {
  const { before, after } = softEnds(moment.when);
  const left = Math.max(0, before ? box.x - SOFT : box.x);
  const right = Math.min(width, after ? box.x + box.width + SOFT : box.x + box.width);
  const from = span.openBefore ? 0 : left;
  const to = span.openAfter ? width : right;
  return {
    soft: { ...box, x: left, width: right - left },
    all: { x: from - 2, y: box.y - 2, width: to - from + 4, height: box.height + 4 },
  };
}

function shift(box: Box, dy: number): Box {
  return { ...box, y: box.y + dy };
}

function drawPlaced(stage: Stage, moment: Moment, { span, box, label }: Found): GroupMark {
  const { setting, view, locale } = stage;
  const marks = [
    ...drawTails(moment, span, box, 1, setting.width - 1),
    ...drawMoment(moment, box),
    ...drawLabel(label.label, label.x, label.y, setting.size, setting.leading),
  ];
  return groupMoment(view, locale, moment, marks, [box, label.box], setting.width);
}
