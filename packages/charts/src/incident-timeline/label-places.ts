import { overlaps, type Box } from "../mark.js";
import { setLabel, type LabelLines } from "./label-lines.js";

/** What a label can be put beside: the mark's box with its tails, and which of its ends runs off along the axis. */
export interface Anchor {
  readonly box: Box;
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

/** A label with its place; `box` is what no other label may touch. */
export interface PlacedLabel {
  readonly label: LabelLines;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Box;
}

/** What labels are set with. */
export interface Setting {
  /** Width of the picture; labels keep inside it. */
  readonly width: number;
  readonly size: number;
  readonly leading: number;
}

const BESIDE = 8;
const WIDEST = 350;
const NARROWEST = 130;

/**
 * Where a label can stand beside a mark, best first: on the preferred side in long lines, on the other, then in shorter
 * lines, then above the mark. `text` gives the label's text for a width.
 */
export function labelPlaces(
  anchor: Anchor,
  date: string,
  text: (width: number) => string,
  prefer: "left" | "right",
  setting: Setting,
): PlacedLabel[] {
  const { box, openBefore, openAfter } = anchor;
  const rooms = {
    right: openAfter ? 0 : setting.width - (box.x + box.width + BESIDE),
    left: openBefore ? 0 : box.x - BESIDE,
  };
  const sides = prefer === "left" ? (["left", "right"] as const) : (["right", "left"] as const);
  const places: PlacedLabel[] = [];
  for (const widest of [WIDEST, 240]) {
    for (const side of sides) {
      const room = Math.min(rooms[side], widest);
      if (room < NARROWEST) continue;
      const label = setLabel(date, text(room), room, setting.size);
      if (label.width > rooms[side]) continue;
      const x = side === "right" ? box.x + box.width + BESIDE : box.x - BESIDE - label.width;
      places.push(placed(label, x, box.y + box.height / 2 + setting.size * 0.35, setting));
    }
  }
  const above = setLabel(date, text(WIDEST), Math.min(WIDEST, setting.width), setting.size);
  const x = Math.max(
    0,
    Math.min(openBefore && !openAfter ? box.x + box.width - above.width : box.x, setting.width - above.width),
  );
  places.push(placed(above, x, box.y - 7 - (above.count - 1) * setting.leading, setting));
  return places;
}

function placed(label: LabelLines, x: number, y: number, { size, leading }: Setting): PlacedLabel {
  const box = {
    x: x - 2,
    y: y - size * 0.85,
    width: label.width + 4,
    height: (label.count - 1) * leading + size * 1.15,
  };
  return { label, x, y, box };
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
