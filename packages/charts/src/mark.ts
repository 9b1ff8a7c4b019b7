/**
 * How a mark is inked. Fill says how well a thing is established, never whose it is:
 * `solid` verified, `tint` with outline claimed, `hatch` no figure or not precisely known, `struck` retracted.
 * The rest is scaffolding. Looks are class names (`look-solid`) that the style sheets of style.ts colour.
 */
export type Look =
  | "solid"
  | "tint"
  | "half"
  | "hatch"
  | "frame"
  | "dashed"
  | "ring"
  | "struck"
  | "grid"
  | "axis"
  | "leader"
  | "line"
  | "relay"
  | "band"
  | "span"
  | "ground"
  | "marker"
  | "fill"
  | "soft"
  | "tick"
  | "dash"
  | "ends"
  | "unit"
  | "open"
  | "rail"
  | "none";

export interface RectMark {
  readonly shape: "rect";
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius, default 0. */
  readonly rx?: number;
}

export interface LineMark {
  readonly shape: "line";
  readonly look: Look;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathMark {
  readonly shape: "path";
  readonly look: Look;
  /**
   * SVG path data with absolute M, L, C and Z only and every point as `x,y`: a poster moves it by its numbers. Small letters,
   * which go on from such a point, move along with it.
   */
  readonly d: string;
}

export interface CircleMark {
  readonly shape: "circle";
  readonly look: Look;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One line of text. Wrapping is done before, by `wrapText`; the baseline is at `y`. */
export interface TextMark {
  readonly shape: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Bold words before the text, in the same line: a date before what happened. Set by the browser, so that no gap is guessed. */
  readonly lead?: string;
  /** Default "start": the side where a line of the reader's language begins. */
  readonly anchor?: "start" | "middle" | "end";
  /** In px of the picture, default 14; never under 12.5. */
  readonly size?: number;
  readonly weight?: "normal" | "bold";
  /** `muted` for what explains, `strong` for what is said, `halo` for text over lines. Default "strong". */
  readonly tone?: "strong" | "muted" | "halo";
  /** Language of the text where it is not the picture's, BCP 47. */
  readonly lang?: string;
}

/** Where one of many records stands that are drawn together: what a reader points at there is this one. */
export interface Bead {
  readonly claim: string;
  readonly x: number;
  readonly y: number;
}

/** The marks of one record: one stop for keys, one target for touch, one label for screen readers. */
export interface GroupMark {
  readonly shape: "group";
  /** Id of the record, printed as `data-claim`. Null for a group that stands for no record, or for many. */
  readonly claim: string | null;
  /** The figure as written, printed as `data-value`; null where the record has none. */
  readonly value?: string | null;
  /** The records of a group that stands for many, so close that one drawing of all is made: printed as `data-beads`. Default none. */
  readonly beads?: readonly Bead[];
  /** What is announced: measure, value, bounds, status, claimant, date. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Number of a colour that says what sort of thing it stands for, from 1 to 6, beside a shape and a word; never a side. Default the one hue. */
  readonly hue?: number;
  /** What a finger can hit: at least 24 by 24 px of the picture. Drawn as an unseen rectangle. */
  readonly hit: Box;
}

export type Mark = RectMark | LineMark | PathMark | CircleMark | TextMark | GroupMark;

/** A rectangle in px of the picture, origin at the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn graphic before it is SVG: plain records, px of the picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Short accessible name. */
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** True where two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
