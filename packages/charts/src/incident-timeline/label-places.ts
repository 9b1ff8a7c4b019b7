import { overlaps, type Box } from "../mark.js";
import { LEAST_BESIDE, setLabel, type LabelLines } from "./label-lines.js";

/** A label with its place; `box` is what no other label may touch. */
export interface PlacedLabel {
  readonly label: LabelLines;
  /** Where its lines begin or, anchored at the end, where they end. */
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Box;
  /** What must be free for it: of a label above its mark also what lies below it, or it would seem to be another mark's. */
  readonly room: Box;
  /** How many px further down it is worth going for a better place. */
  readonly cost: number;
}

/** What labels are set with. */
export interface Setting {
  /** Width of the picture; labels keep inside it. */
  readonly width: number;
  readonly size: number;
  readonly leading: number;
}

const BESIDE = 7;
const NARROWEST = 120;
const ABOVE = 560;
/** Widest line in px, and the most lines, of each try: one long line first, then shorter ones. */
const TRIES: readonly (readonly [widest: number, lines: number])[] = [
  [440, 1],
  [400, 2],
  [340, 4],
  [250, 9],
];

/** A way to place a label. */
export interface Try {
  /** What its place costs at least. */
  readonly atLeast: number;
  /** The place; null where it has no room. The label is set when it is first asked for. */
  readonly place: () => PlacedLabel | null;
}

/**
 * Where a label can stand beside a mark with its tails, best first: in one line on the preferred side or the other, then
 * in several lines, then above the mark. `text` gives the label's text for a width; `about` has lines of its own at the end.
 */
export function labelPlaces(
  mark: Box,
  date: string,
  text: (width: number) => string,
  prefer: "left" | "right",
  setting: Setting,
  about = "",
): Try[] {
  const right = mark.x + mark.width + BESIDE;
  const left = mark.x - BESIDE;
  const baseline = mark.y + mark.height / 2 + setting.size * 0.35;
  const sides = prefer === "left" ? (["left", "right"] as const) : (["right", "left"] as const);
  // Where both sides have the room that is wanted, the label is the same on either; and what stands in one line does so
  // wherever that line has room.
  const set = new Map<number, LabelLines>();
  let line: LabelLines | null = null;
  const labelFor = (room: number, least: number = room): LabelLines => {
    const known = line && line.width + LEAST_BESIDE <= room ? line : set.get(room);
    if (known) return known;
    const label = setLabel(date, text(least), room, setting.size, about);
    set.set(room, label);
    if (label.count === 1) line = label;
    return label;
  };
  const tries: Try[] = [];
  for (const [index, [widest, lines]] of TRIES.entries()) {
    for (const side of sides) {
      const room = Math.min(widest, side === "left" ? left : setting.width - right);
      if (room < NARROWEST) continue;
      const atLeast = 12 * index + (side === prefer ? 0 : 8);
      tries.push(
        once(atLeast, () => {
          const label = labelFor(room);
          if (label.count > lines || label.width > room) return null;
          const x = side === "left" ? left : right;
          const place = placed(label, x, side === "left" ? "end" : "start", baseline, setting);
          return { ...place, cost: atLeast + 20 * Math.max(0, label.count - 4) };
        }),
      );
    }
  }
  tries.push(
    once(12, () => {
      const above = labelFor(Math.min(ABOVE, setting.width), ABOVE);
      const y = mark.y - 8 - (above.count - 1) * setting.leading;
      // A statement's label ends with its mark, so that lines from above still have their way down beside it.
      const x = prefer === "left" ? mark.x + mark.width - above.width : mark.x;
      const inside = Math.max(0, Math.min(x, setting.width - above.width));
      const place =
        prefer === "left"
          ? placed(above, inside + above.width, "end", y, setting)
          : placed(above, inside, "start", y, setting);
      const room = { ...place.box, height: mark.y + mark.height - place.box.y };
      return { ...place, room, cost: 12 };
    }),
  );
  return tries;
}

function once(atLeast: number, make: () => PlacedLabel | null): Try {
  let made: PlacedLabel | null | undefined;
  return { atLeast, place: () => (made === undefined ? (made = make()) : made) };
}

function placed(
  label: LabelLines,
  x: number,
  anchor: "start" | "end",
  y: number,
  { size, leading }: Setting,
): Omit<PlacedLabel, "cost"> {
  const height = (label.count - 1) * leading + size * 1.2;
  const box = { x: anchor === "end" ? x - label.width : x, y: y - size * 0.9, width: label.width, height };
  return { label, x, anchor, y, box, room: box };
}

/** Boxes that later ones must not touch, found quickly by their height on the page. */
export interface Obstacles {
  add(box: Box): void;
  hits(box: Box): boolean;
}

const BUCKET = 32;

/** An empty set of obstacles. */
export function makeObstacles(): Obstacles {
  const buckets = new Map<number, Box[]>();
  const range = ({ y, height }: Box): readonly [number, number] => [
    Math.floor(y / BUCKET),
    Math.floor((y + height) / BUCKET),
  ];
  return {
    add: (box) => {
      const [first, last] = range(box);
      for (let at = first; at <= last; at += 1) {
        const bucket = buckets.get(at);
        if (bucket) bucket.push(box);
        else buckets.set(at, [box]);
      }
    },
    hits: (box) => {
      const [first, last] = range(box);
      for (let at = first; at <= last; at += 1) if (buckets.get(at)?.some((other) => overlaps(other, box))) return true;
      return false;
    },
  };
}
