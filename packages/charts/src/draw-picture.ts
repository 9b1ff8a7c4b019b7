import type { Bead, Box, GroupMark, Look, Mark, Picture, TextMark } from "./mark.js";
import { round } from "./round.js";
import { h, type Attr, type Tree } from "./tree.js";
import { unstyledInk } from "./unstyled-ink.js";

/** How a picture becomes SVG. */
export interface DrawOptions {
  /** Marks can be reached by keys: each group is then a graphics-symbol with a label. Default false: the SVG is one image. */
  readonly interactive?: boolean;
  /** Prefix of ids inside, unique on the page. */
  readonly uid: string;
  /** Id of the chosen record, marked `aria-current`. Default none. */
  readonly chosen?: string | null;
  /** Default "ltr"; "rtl" mirrors places, never letters or numbers. */
  readonly direction?: "ltr" | "rtl";
  /** A file of its own: gets its namespace and a size. Default false. */
  readonly standalone?: boolean;
}

// The narrowest picture is drawn smaller than it is in columns between these widths (WCAG 2.2, 2.5.8: targets of 24 px).
const NARROW = 320;
const LEAST = 280;
// Px from the chosen one of many records that are drawn together to the ring around it.
const RING = 8;

/**
 * A picture as an SVG element: classes for ink, presentation attributes for geometry and for what stays where no style sheet
 * is let through, no style and no script.
 */
export function drawPicture(picture: Picture, options: DrawOptions): Tree {
  const { uid, interactive = false, standalone = false } = options;
  const { width, height } = picture;
  const draw = drawer(picture.width, options, width <= NARROW ? 24 * (NARROW / LEAST) : 0);
  return h(
    "svg",
    {
      xmlns: standalone ? "http://www.w3.org/2000/svg" : null,
      class: "picture",
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: interactive ? "graphics-document document" : "img",
      "aria-labelledby": interactive ? null : `${uid}-title ${uid}-desc`,
      "aria-label": interactive ? picture.title : null,
    },
    interactive ? null : h("title", { id: `${uid}-title` }, picture.title),
    interactive ? null : h("desc", { id: `${uid}-desc` }, picture.description),
    picture.marks.map(draw),
  );
}

/** A small drawing without words of its own, such as a swatch in a key: hidden from screen readers. */
export function drawSwatch(picture: Picture, direction: "ltr" | "rtl" = "ltr"): Tree {
  const draw = drawer(picture.width, { uid: "", direction });
  return h(
    "svg",
    {
      class: "swatch",
      viewBox: `0 0 ${round(picture.width)} ${round(picture.height)}`,
      width: round(picture.width),
      height: round(picture.height),
      "aria-hidden": "true",
      focusable: "false",
    },
    picture.marks.map(draw),
  );
}

interface Drawn {
  readonly how: string;
  readonly tree: Tree;
}

// A group that a picture keeps from the one before is the same element: an element that redraws need not look into it.
const drawn = new WeakMap<GroupMark, Drawn>();

// `target`: so wide and tall at least is what a finger can hit.
function drawer(width: number, options: DrawOptions, target = 0): (mark: Mark) => Tree {
  const { interactive = false, chosen = null, direction = "ltr", standalone = false } = options;
  const way = `${interactive ? "keys" : standalone ? "" : "label"} ${direction === "rtl" ? String(width) : ""} ${String(target)}`;
  const flip = (x: number): number => round(direction === "rtl" ? width - x : x);
  const flipBox = (x: number, w: number): number => round(direction === "rtl" ? width - x - w : x);
  // A file of its own has its style within.
  const ink = (look: Look): Readonly<Record<string, string>> => ({
    class: `look-${look}`,
    ...(standalone ? null : unstyledInk(look)),
  });
  const draw = (mark: Mark): Tree => {
    switch (mark.shape) {
      case "rect":
        return h("rect", {
          ...ink(mark.look),
          x: flipBox(mark.x, mark.width),
          y: round(mark.y),
          width: round(mark.width),
          height: round(mark.height),
          rx: mark.rx ? round(mark.rx) : null,
        });
      case "line":
        return h("line", {
          ...ink(mark.look),
          x1: flip(mark.x1),
          y1: round(mark.y1),
          x2: flip(mark.x2),
          y2: round(mark.y2),
        });
      case "path":
        return h("path", {
          ...ink(mark.look),
          d: mark.d,
          transform: direction === "rtl" ? `matrix(-1 0 0 1 ${round(width)} 0)` : null,
        });
      case "circle":
        return h("circle", { ...ink(mark.look), cx: flip(mark.cx), cy: round(mark.cy), r: round(mark.r) });
      case "text":
        return drawText(mark, flip);
      case "group": {
        const current = interactive && chosen !== null && (mark.claim === chosen || isAmong(chosen, mark));
        const how = current ? `${way} ${chosen}` : way;
        const last = drawn.get(mark);
        if (last?.how === how) return last.tree;
        const tree = drawGroup(mark, current);
        drawn.set(mark, { how, tree });
        return tree;
      }
    }
  };
  const drawGroup = (mark: GroupMark, current: boolean): Tree => {
    const box = grown(mark.hit, target, width);
    return h(
      "g",
      {
        class: mark.beads ? "mark beads" : mark.hue ? `mark hue-${String(mark.hue)}` : "mark",
        "data-claim": mark.claim,
        "data-value": mark.value ?? null,
        "data-beads": mark.beads && !standalone ? placesOf(mark.beads) : null,
        // Keys open what each of them stands in.
        "data-do": mark.beads && !standalone ? "table" : null,
        // Printed in a page, a mark carries what an element will say of it once keys reach it.
        ...(interactive ? stop(mark.label, current && !mark.beads) : { "data-label": standalone ? null : mark.label }),
      },
      h("rect", {
        class: "hit",
        fill: standalone ? null : "none",
        x: flipBox(box.x, box.width),
        y: round(box.y),
        width: round(box.width),
        height: round(box.height),
      }),
      mark.marks.map(draw).map((each) => (mark.beads ? outlined(each) : interactive ? unheard(each) : each)),
      current && mark.beads ? mark.beads.filter(({ claim }) => claim === chosen).map(ringAt) : null,
    );
  };
  const placesOf = (beads: readonly Bead[]): string =>
    JSON.stringify(beads.map(({ claim, x, y }) => [claim, flip(x), round(y)]));
  const ringAt = ({ x, y }: Bead): Tree => draw({ shape: "circle", look: "ring", cx: x, cy: y, r: RING });
  return draw;
}

function isAmong(claim: string, { beads = [] }: GroupMark): boolean {
  return beads.some((bead) => bead.claim === claim);
}

// Fills over outlines: those of marks that lie on each other would add up to the fill of what is verified.
function outlined(tree: Tree): Tree {
  return { ...tree, attrs: { ...tree.attrs, "paint-order": "stroke" } };
}

// A label says all that the words of its mark say: a screen reader would read both.
function unheard(tree: Tree): Tree {
  return tree.tag === "text" ? { ...tree, attrs: { ...tree.attrs, "aria-hidden": "true" } } : tree;
}

function grown(box: Box, least: number, width: number): Box {
  const [wide, tall] = [Math.max(box.width, least), Math.max(box.height, least)];
  const x = Math.min(Math.max(box.x - (wide - box.width) / 2, Math.min(0, box.x)), Math.max(width - wide, box.x));
  return { x, y: box.y - (tall - box.height) / 2, width: wide, height: tall };
}

function stop(label: string, current: boolean): Readonly<Record<string, Attr>> {
  return {
    role: "graphics-symbol img",
    "aria-label": label,
    "aria-current": current ? "true" : null,
    tabindex: "-1",
    "data-stop": true,
  };
}

function drawText(mark: TextMark, flip: (x: number) => number): Tree {
  const weight = mark.weight === "bold" ? " bold" : "";
  return h(
    "text",
    {
      class: `tone-${mark.tone ?? "strong"}${weight}`,
      x: flip(mark.x),
      y: round(mark.y),
      "font-size": round(mark.size ?? 14),
      "text-anchor": mark.anchor && mark.anchor !== "start" ? mark.anchor : null,
      lang: mark.lang ?? null,
    },
    mark.lead ? h("tspan", { class: "lead" }, mark.lead) : null,
    mark.lead && mark.text ? ` ${mark.text}` : mark.text,
  );
}
