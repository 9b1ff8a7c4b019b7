import { arrangementFor, textOf, textWidth, wrapText, type SeenGraphic, type Tree } from "@counterclaim/charts";
import type { GraphicPlan } from "./graphic-plan.js";
import { tableHeight, textHeight } from "./table-height.js";

/** How high a frame of a certain width has to be, both in CSS px. */
export interface ReservedHeight {
  readonly width: number;
  readonly height: number;
}

/** Widths from which on a height is reserved: phones, where another arrangement begins, and steps while a picture grows. */
const WIDTHS = [320, 360, 400, 452, 520, 592, 640, 696, 752, 912, 980, 1050, 1120] as const;

// The page's padding on both sides, its type sizes and margins: what style.ts and page.ts set, in px at 16 px a rem.
const PADDING = 32;
const BODY_MAX = 720;
const FULL_MAX = 1088;
const SAFETY = 28;
const TALL = 740;
/** Beyond this a frame scrolls inside: no article keeps room for more. */
const MOST = 10_000;

/**
 * Heights for a frame around a graphic's page, so that nothing moves when it loads. Worked out from the texts, without a
 * browser: a little more than it needs rather than a line cut off.
 */
export function reservedHeights(plan: GraphicPlan): readonly ReservedHeight[] {
  return WIDTHS.map((width, index) => {
    // A picture is highest where its step ends, texts where it begins.
    const last = (WIDTHS[index + 1] ?? width + 1) - 1;
    const height = Math.max(heightAt(plan, width - PADDING), heightAt(plan, last - PADDING));
    return { width, height: Math.min(MOST, Math.ceil((height * 1.01 + PADDING + SAFETY) / 4) * 4) };
  });
}

function heightAt({ frame, seen }: GraphicPlan, inner: number): number {
  const lines = (text: string, size: number, weight: "normal" | "bold" = "normal", most = inner): number =>
    // Browsers differ from our widths by a few per cent, always counted against us.
    wrapText(text, Math.min(inner, most) * 0.96, size, weight).length;
  const heading = lines(frame.title, 19.2, "bold") * 24 + 5;
  const summary = lines(frame.summary, 15.2, "normal", 699) * 20.6 + 14 + (frame.asKnown ? 28 : 0);
  const controls = (frame.controls ?? []).reduce(
    (sum, name) => sum + (name === "history" ? (inner >= 560 ? 60 : 112) : 28),
    frame.controls?.length ? 14 : 0,
  );
  const notes = [...seen.words.notes, frame.note, frame.refused].filter((note) => note !== null);
  const noteLines = notes.reduce(
    (sum, note) => sum + lines(note, 13.6, "normal", 625) * 18.4 + 5,
    notes.length ? 13 : 0,
  );
  const foot = 28 + lines(frame.source, 13.6) * 18.4 + (inner < 420 ? 36 : 12);
  return heading + summary + controls + keyHeight(seen, inner) + bodyHeight(frame.id, seen, inner) + noteLines + foot;
}

function keyHeight(seen: SeenGraphic, inner: number): number {
  if (seen.key.length === 0) return 0;
  let rows = 1;
  let x = 0;
  for (const { picture, text } of seen.key) {
    const width = picture.width + 7 + textWidth(text, 13.6) * 1.04 + 16;
    if (x > 0 && x + width > inner) {
      rows += 1;
      x = 0;
    }
    x += width;
    rows += Math.max(0, Math.ceil(width / inner) - 1);
  }
  return rows * 24 + 14;
}

function bodyHeight(id: string, seen: SeenGraphic, inner: number): number {
  const arrangement = arrangementFor(inner);
  const shown = Math.min(inner, arrangement.name === "full" ? FULL_MAX : BODY_MAX);
  const body = seen.body({ arrangement, interactive: false, uid: `${id}-${arrangement.name}`, chosen: null });
  return body.reduce((sum, tree) => sum + treeHeight(tree, shown), 0);
}

const INLINE = new Set(["a", "b", "bdi", "br", "button", "em", "i", "q", "span", "strong", "time"]);

function treeHeight(tree: Tree, width: number): number {
  const box = tree.tag === "svg" ? (tree.attrs["viewBox"] ?? "").split(" ").map(Number) : [];
  const [, , w = 0, h = 0] = box;
  if (w > 0) return (h * width) / w;
  if (tree.tag === "table") return tableHeight(tree, width);
  // A long matrix scrolls inside its own room (style.ts of the matrix).
  const most = (tree.attrs["class"] ?? "").split(" ").includes("tall") ? TALL : Infinity;
  const blocks = tree.children.filter((child) => typeof child !== "string" && !isInline(child));
  if (blocks.length === 0) return textHeight(textOf(tree), width) + 8;
  return Math.min(
    most,
    blocks.reduce((sum, child) => sum + (typeof child === "string" ? 0 : treeHeight(child, width)), 9),
  );
}

function isInline(tree: Tree): boolean {
  return INLINE.has(tree.tag) || (tree.attrs["class"] ?? "").includes("swatch");
}
