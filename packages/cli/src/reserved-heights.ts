import { arrangementFor, textWidth, wrapText, type SeenGraphic, type Tree } from "@counterclaim/charts";
import { textOf } from "@counterclaim/charts";
import type { GraphicPlan } from "./graphic-plan.js";

/** How high a frame of a certain width has to be, both in CSS px. */
export interface ReservedHeight {
  readonly width: number;
  readonly height: number;
}

/** Widths for which a height is reserved: a phone, the steps of the arrangements, an article, a wide page. */
const WIDTHS = [320, 360, 400, 460, 520, 600, 680, 760] as const;

// The page's padding on both sides, its type sizes and margins: what style.ts and page.ts set, in px at 16 px a rem.
const PADDING = 32;
const BODY_MAX = 720;
const SAFETY = 12;

/**
 * Heights for a frame around a graphic's page, so that nothing moves when it loads. Worked out from the texts, without a
 * browser: a little more than it needs rather than a line cut off.
 */
export function reservedHeights(plan: GraphicPlan): readonly ReservedHeight[] {
  return WIDTHS.map((width) => ({
    width,
    height: Math.ceil((heightAt(plan, width - PADDING) + PADDING + SAFETY) / 4) * 4,
  }));
}

function heightAt({ frame, seen }: GraphicPlan, inner: number): number {
  const lines = (text: string, size: number, weight: "normal" | "bold" = "normal", most = inner): number =>
    // Browsers differ from our widths by a few per cent, always counted against us.
    wrapText(text, Math.min(inner, most) * 0.96, size, weight).length;
  const heading = lines(frame.title, 19.2, "bold") * 24 + 5;
  const summary = lines(frame.summary, 15.2, "normal", 699) * 20.6 + 14;
  const controls = frame.controls === true ? 64 : 0;
  const notes = [...seen.words.notes, frame.note, frame.refused].filter((note) => note !== null);
  const noteLines = notes.reduce(
    (sum, note) => sum + lines(note, 13.6, "normal", 625) * 18.4 + 5,
    notes.length ? 13 : 0,
  );
  const foot = 28 + lines(frame.source, 13.6) * 18.4 + (inner < 420 ? 36 : 12);
  return heading + summary + controls + keyHeight(seen, inner) + bodyHeight(seen, inner) + noteLines + foot;
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

function bodyHeight(seen: SeenGraphic, inner: number): number {
  const arrangement = arrangementFor(inner);
  const shown = Math.min(inner, BODY_MAX);
  const body = seen.body({ arrangement, interactive: false, uid: "measure", chosen: null });
  return body.reduce((sum, tree) => sum + treeHeight(tree, shown), 0);
}

function treeHeight(tree: Tree, width: number): number {
  const box = tree.tag === "svg" ? (tree.attrs["viewBox"] ?? "").split(" ").map(Number) : [];
  const [, , w = 0, h = 0] = box;
  if (w > 0) return (h * width) / w;
  if (tree.tag === "table") return tableHeight(tree, width);
  const inside = tree.children.filter((child) => typeof child !== "string");
  if (inside.length === 0 || tree.children.length > inside.length)
    return wrapText(textOf(tree), width * 0.94, 14).length * 20 + 8;
  return inside.reduce((sum, child) => sum + treeHeight(child, width), 8);
}

function tableHeight(table: Tree, width: number): number {
  let height = 0;
  const visit = (tree: Tree): void => {
    const children = tree.children.filter((child) => typeof child !== "string");
    if (tree.tag !== "tr") {
      children.forEach(visit);
      if (tree.tag === "caption") height += wrapText(textOf(tree), width * 0.94, 13.6).length * 20 + 8;
      return;
    }
    const cell = width / Math.max(1, children.length) - 12;
    height += 16 + 20 * Math.max(1, ...children.map((child) => wrapText(textOf(child), Math.max(40, cell), 14).length));
  };
  visit(table);
  return height;
}
