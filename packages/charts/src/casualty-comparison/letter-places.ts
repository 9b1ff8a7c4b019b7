import type { Box, LineMark } from "../mark.js";

/** Height in px of a letter at a mark. */
export const TALL = 12;
// Where a letter may stand: at the sides, above, below and between them, first close by, then farther off.
const SIDES = [
  [1, 0],
  [-1, 0],
] as const;
const UPRIGHT = [
  [0, -1],
  [0, 1],
] as const;
const CORNERS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
// No farther without a line: a letter near the mark of somebody else would name the wrong claimant.
const AWAY = [3, 8];
/** No place beside a mark is farther off than so many px, the height of its letter included. */
export const REACH = 20;
const FAR = [14, 20, 27, 35, 44, 54, 66];
/** No place farther off has its letter or its leader beyond so many px from its mark. */
export const FARTHEST = 80;
const ROUND = 16;
// So many px apart marks are told from each other.
const SPOT = 3;

/**
 * Places beside a mark, the best first. An interval has its letter at an end: beside it, it would be taken for that of a
 * mark there.
 */
export function placesAround({ x, y, width, height }: Box, wide: number, interval: boolean): Box[] {
  const ways = interval ? [...UPRIGHT, ...CORNERS] : [...SIDES, ...UPRIGHT, ...CORNERS];
  return AWAY.flatMap((away) =>
    ways.map(([right, down]): Box => ({
      x: right > 0 ? x + width + away : right < 0 ? x - away - wide : x + (width - wide) / 2,
      y: down > 0 ? y + height + away - 2 : down < 0 ? y - away + 2 - TALL : y + (height - TALL) / 2,
      width: wide,
      height: TALL,
    })),
  );
}

/** Whether a letter is read for its mark: nearer to it than to others and to the figures beside the plot. Marks on one spot share it. */
export function isNearest(place: Box, own: Box, marks: readonly Box[], ends: readonly Box[]): boolean {
  const mine = apart(place, own);
  return (
    marks.every((mark) => onOneSpot(mark, own) || apart(place, mark) > mine) &&
    ends.every((end) => apart(place, end) > mine)
  );
}

/** Whether two marks lie upon each other, so that no place beside one is not beside the other. */
export function onOneSpot(a: Box, b: Box): boolean {
  const across = a.x + a.width / 2 - b.x - b.width / 2;
  const down = a.y + a.height / 2 - b.y - b.height / 2;
  return Math.abs(across) < SPOT && Math.abs(down) < SPOT;
}

/** A place farther off, with the line that leads from it to its mark. */
export interface FarPlace {
  readonly box: Box;
  readonly leader: LineMark;
}

/** Places farther off, the nearest first, whose leader runs clear of all boxes that it is not to cross. */
export function farPlaces(own: Box, wide: number, uncrossed: readonly Box[]): FarPlace[] {
  const [cx, cy] = [own.x + own.width / 2, own.y + own.height / 2];
  return FAR.flatMap((away) =>
    Array.from({ length: ROUND }, (_, index): FarPlace[] => {
      // Up first, then by turns to the right and to the left of it.
      const turn = ((index % 2 ? 1 : -1) * Math.ceil(index / 2) * 2 * Math.PI) / ROUND;
      const [right, down] = [Math.sin(turn), -Math.cos(turn)];
      const box: Box = { x: cx + right * away - wide / 2, y: cy + down * away - TALL / 2, width: wide, height: TALL };
      // From the letter's edge to the edge of the dot.
      const [from, to] = [away - TALL / 2 - 2, 4.5];
      if (from - to < 2) return [];
      const leader: LineMark = {
        shape: "line",
        look: "hatch",
        x1: cx + right * from,
        y1: cy + down * from,
        x2: cx + right * to,
        y2: cy + down * to,
      };
      return uncrossed.some((each) => runsThrough(leader, each)) ? [] : [{ box, leader }];
    }).flat(),
  );
}

function runsThrough({ x1, y1, x2, y2 }: LineMark, box: Box): boolean {
  const parts = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
  return Array.from({ length: parts + 1 }, (_, i) => i / parts).some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > box.x - 1 && x < box.x + box.width + 1 && y > box.y - 1 && y < box.y + box.height + 1;
  });
}

function apart(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}
