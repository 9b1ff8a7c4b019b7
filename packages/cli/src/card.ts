import {
  drawPicture,
  fileInks,
  h,
  isolateLine,
  POSTER_FONTS,
  readingDirection,
  serialize,
  wrapText,
  type Picture,
  type Tree,
} from "@counterclaim/charts";
import type { GraphicPlan } from "./graphic-plan.js";

/** Size of a card in px. */
export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Cards that social networks take, by the name of their file. */
export const CARDS: Readonly<Record<string, CardSize>> = {
  "card-1200x630.png": { width: 1200, height: 630 },
  "card-1080x1080.png": { width: 1080, height: 1080 },
};

const EDGE = 48;
/** Widths at which the picture is tried, and how far it may be scaled: its figures stay readable on a phone. */
const WIDTHS = [480, 560, 640, 760, 900, 1100];
const LEAST = 0.95;
const MOST = 2;

/**
 * A graphic as a card: title, picture with figures and claimants, source, burned in, since a card travels alone. Where
 * the picture would be too small to read, its sentence stands in its place; where that is too long, the summary alone.
 */
export function cardSvg({ frame, seen, locale }: GraphicPlan, { width, height }: CardSize): string {
  const inner = width - 2 * EDGE;
  const rtl = locale.direction === "rtl";
  const children: Tree[] = [];
  let y = EDGE - 8;
  const write = (
    text: string,
    size: number,
    leading: number,
    look: "tone-strong" | "tone-muted",
    bold = false,
  ): void => {
    const turned = !rtl && readingDirection(text) === "rtl";
    const x = rtl || turned ? width - EDGE : EDGE;
    const place = { x, "text-anchor": turned ? "end" : null };
    for (const line of wrapText(text, inner, size, bold ? "bold" : "normal")) {
      y += leading;
      const attrs = { class: `${look}${bold ? " bold" : ""}`, ...place, y, "font-size": size };
      children.push(h("text", attrs, isolateLine(line, text)));
    }
  };
  write(frame.title, 38, 46, "tone-strong", true);
  y += 4;
  // It says since when and as of when: a card without it would say more than is known.
  write(frame.summary, 22, 30, "tone-muted");
  y += 22;
  const foot = [frame.refused, frame.source].filter((text) => text !== null);
  const footLines = foot.reduce((sum, text) => sum + wrapText(text, inner, 20).length, 0);
  const bottom = height - EDGE - footLines * 27 - 12;
  const fit = fitting((at) => seen.picture(at), inner, bottom - y);
  if (fit) {
    const drawn = drawPicture(fit.picture, { uid: frame.id, direction: locale.direction });
    const x = rtl ? width - EDGE - fit.picture.width * fit.scale : EDGE;
    children.push({
      ...drawn,
      attrs: {
        ...drawn.attrs,
        x: String(x),
        y: String(y),
        width: String(fit.picture.width * fit.scale),
        height: String(fit.picture.height * fit.scale),
      },
    });
  } else {
    const size = [40, 34, 28, 22].find(
      (px) => wrapText(seen.words.sentence, inner, px).length * px * 1.4 <= bottom - y,
    );
    if (size !== undefined) write(seen.words.sentence, size, size * 1.4, "tone-strong");
  }
  y = bottom;
  for (const text of foot) write(text, 20, 27, "tone-muted");
  const tree = h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "picture",
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      lang: locale.tag,
      direction: rtl ? "rtl" : null,
      "font-family": POSTER_FONTS,
    },
    h("style", null, fileInks()),
    h("rect", { class: "look-ground", x: 0, y: 0, width, height }),
    children,
  );
  return serialize(tree, true);
}

function fitting(
  pictureAt: (width: number) => Picture,
  width: number,
  height: number,
): { readonly picture: Picture; readonly scale: number } | null {
  let best: ReturnType<typeof fitting> = null;
  for (const at of WIDTHS) {
    const picture = pictureAt(at);
    const scale = Math.min(MOST, width / picture.width, height / picture.height);
    if (scale >= LEAST && (best === null || scale > best.scale)) best = { picture, scale };
  }
  return best;
}
