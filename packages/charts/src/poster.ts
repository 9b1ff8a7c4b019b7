import { drawPicture } from "./draw-picture.js";
import type { Frame } from "./figure.js";
import type { SeenGraphic } from "./graphic.js";
import { isolateLine, readingDirection } from "./isolate.js";
import type { Locale } from "./locale/locale.js";
import type { Mark, Picture } from "./mark.js";
import { serialize } from "./serialize.js";
import { INKS } from "./style.js";
import { textWidth, wrapText } from "./text-width.js";
import { h } from "./tree.js";

const EDGE = 20;
const LIGHT: Readonly<Record<string, string>> = {
  ink: "#1b1e24",
  muted: "#575e6b",
  solid: "#2f527d",
  tint: "#dfe7f1",
  ground: "#ffffff",
  panel: "#f5f7fa",
  rule: "#d4d7dd",
  grid: "#e9ebef",
  hatch: "#6f7682",
  focus: "#b3480f",
};

/** Fonts of an SVG file: what a reader's machine is likely to have, Armenian and Arabic among them. */
export const POSTER_FONTS =
  "'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Arabic', 'Segoe UI', Helvetica, Arial, sans-serif";

/** What a poster needs beside the picture. */
export interface PosterOptions {
  /** Whole width in px, edges included. */
  readonly width: number;
  /** Written into the file's metadata: what it was made of. */
  readonly provenance?: string | null;
}

/**
 * The graphic as one picture that stands alone: title, summary, key, picture, notes and source burned in,
 * always on light ground, since a file does not know what page it will lie on. `direction` is the one of the graphic's own
 * words; a title that runs the other way stands at the other edge.
 */
export function placePoster(
  frame: Frame,
  seen: SeenGraphic,
  width: number,
  direction: Locale["direction"] = "ltr",
): Picture {
  const inner = width - 2 * EDGE;
  const marks: Mark[] = [];
  let y = EDGE;
  const write = (
    text: string,
    size: number,
    weight: "normal" | "bold",
    tone: "strong" | "muted",
    leading: number,
  ): void => {
    // Where the whole runs from right to left its places are mirrored when it is drawn.
    const place =
      direction === "ltr" && readingDirection(text) === "rtl"
        ? ({ x: width - EDGE, anchor: "end" } as const)
        : { x: EDGE };
    for (const line of wrapText(text, inner, size, weight)) {
      y += leading;
      marks.push({ shape: "text", ...place, y, text: isolateLine(line, text), size, weight, tone });
    }
  };
  write(frame.title, 19, "bold", "strong", 24);
  y += 4;
  write(frame.summary, 15, "normal", "muted", 20);
  y += 14;
  y = placeKey(seen, inner, y, marks);
  const picture = seen.picture(inner);
  marks.push(...shifted(picture.marks, EDGE, y));
  y += picture.height + 6;
  for (const note of [...seen.words.notes, frame.note, frame.refused]) if (note) write(note, 13, "normal", "muted", 18);
  y += 12;
  marks.push({ shape: "line", look: "grid", x1: EDGE, y1: y, x2: width - EDGE, y2: y });
  y += 4;
  write(frame.source, 13, "normal", "muted", 18);
  return {
    width,
    height: y + EDGE,
    title: frame.title,
    description: seen.words.description,
    marks: [{ shape: "rect", look: "ground", x: 0, y: 0, width, height: y + EDGE }, ...marks],
  };
}

function placeKey(seen: SeenGraphic, inner: number, top: number, marks: Mark[]): number {
  if (seen.key.length === 0) return top;
  let x = EDGE;
  let y = top;
  for (const { picture, text } of seen.key) {
    const width = picture.width + 8 + textWidth(text, 13);
    if (x > EDGE && x + width > EDGE + inner) {
      x = EDGE;
      y += 24;
    }
    marks.push(...shifted(picture.marks, x, y + (18 - picture.height) / 2));
    marks.push({ shape: "text", x: x + picture.width + 8, y: y + 14, text, size: 13, tone: "muted" });
    x += width + 20;
  }
  return y + 34;
}

/** Marks moved by so many px. Throws where a path has a command that it cannot move. */
export function shifted(marks: readonly Mark[], dx: number, dy: number): Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.shape) {
      case "rect":
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
      case "text":
        return { ...mark, x: mark.x + dx, y: mark.y + dy };
      case "line":
        return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy };
      case "circle":
        return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
      case "path":
        return { ...mark, d: shiftPath(mark.d, dx, dy) };
      case "group":
        return {
          ...mark,
          marks: shifted(mark.marks, dx, dy),
          ...(mark.beads && { beads: mark.beads.map((bead) => ({ ...bead, x: bead.x + dx, y: bead.y + dy })) }),
          hit: { ...mark.hit, x: mark.hit.x + dx, y: mark.hit.y + dy },
        };
    }
  });
}

// By how much each number of a command is moved, over and over. Arcs have radii and flags among their numbers: none is drawn.
const MOVED: Readonly<Record<string, readonly ("x" | "y")[]>> = {
  M: ["x", "y"],
  L: ["x", "y"],
  C: ["x", "y", "x", "y", "x", "y"],
  Q: ["x", "y", "x", "y"],
  H: ["x"],
  V: ["y"],
  Z: [],
};
// Counted from where the pen is: moved with what stands before them.
const RELATIVE = /[mlhvcqaz]/;

function shiftPath(d: string, dx: number, dy: number): string {
  const parts = d.match(/[a-df-z](?:[^a-z]|e)*/gi) ?? [];
  if (parts.join("") !== d) throw new Error(`a path begins without a command: ${d}`);
  if (RELATIVE.test(d.charAt(0))) throw new Error(`a path begins nowhere: ${d}`);
  return parts.map((part) => shiftCommand(part, { x: dx, y: dy })).join("");
}

function shiftCommand(part: string, by: Readonly<Record<"x" | "y", number>>): string {
  const name = part.charAt(0);
  if (RELATIVE.test(name)) return part;
  const axes = MOVED[name];
  if (!axes) throw new Error(`a path's command that cannot be moved: ${part}`);
  const numbers = part
    .slice(1)
    .split(/[\s,]+/)
    .filter((each) => each !== "")
    .map(Number);
  const whole = axes.length ? numbers.length > 0 && numbers.length % axes.length === 0 : numbers.length === 0;
  if (!whole || !numbers.every(Number.isFinite)) throw new Error(`a path's command with odd numbers: ${part}`);
  return name + numbers.map((n, at) => Math.round((n + by[axes[at % axes.length] ?? "x"]) * 100) / 100).join(",");
}

/** The poster as an SVG file: own namespace, own inks, fonts by name, no script, no address to load. */
export function posterSvg(frame: Frame, seen: SeenGraphic, locale: Locale, options: PosterOptions): string {
  const picture = placePoster(frame, seen, options.width, locale.direction);
  const drawn = drawPicture(picture, { uid: frame.id, standalone: true, direction: locale.direction });
  const style = h("style", null, [fileInks(), seen.inks].filter(Boolean).join("\n"));
  const metadata = options.provenance ? h("metadata", null, options.provenance) : null;
  const tree = h(
    "svg",
    {
      ...drawn.attrs,
      lang: locale.tag,
      direction: locale.direction === "rtl" ? "rtl" : null,
      "font-family": POSTER_FONTS,
    },
    metadata,
    style,
    ...drawn.children,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(tree, true)}\n`;
}

/** The inks of marks for a picture file: always on light ground. */
export function fileInks(): string {
  return INKS.replace(/var\(--_(\w+)\)/g, (_, name: string) => LIGHT[name] ?? "#000")
    .replace(/^\.picture \{[^}]*\}$/m, "")
    .trim();
}
