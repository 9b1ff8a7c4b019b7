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
const FAR = [20, 27, 35, 44, 54, 66];
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

// Up first, then by turns to the right and to the left of it.
const TURNS = Array.from({ length: ROUND }, (_, index): readonly [right: number, down: number] => {
  const turn = ((index % 2 ? 1 : -1) * Math.ceil(index / 2) * 2 * Math.PI) / ROUND;
  return [Math.sin(turn), -Math.cos(turn)];
});

/** Places farther off, the nearest first, of those where the letter is free to stand. */
export function farPlaces(own: Box, wide: number, isFree: (box: Box) => boolean): FarPlace[] {
  const [cx, cy] = [own.x + own.width / 2, own.y + own.height / 2];
  const places: FarPlace[] = [];
  for (const away of FAR)
    for (const [right, down] of TURNS) {
      const box: Box = { x: cx + right * away - wide / 2, y: cy + down * away - TALL / 2, width: wide, height: TALL };
      if (isFree(box)) places.push({ box, leader: leaderOf(cx, cy, right, down, away) });
    }
  return places;
}

/** From the letter's edge to the edge of the dot. */
function leaderOf(cx: number, cy: number, right: number, down: number, away: number): LineMark {
  const [from, to] = [away - TALL / 2 - 2, 4.5];
  return {
    shape: "line",
    look: "hatch",
    x1: cx + right * from,
    y1: cy + down * from,
    x2: cx + right * to,
    y2: cy + down * to,
  };
}

/** Whether a leader runs through a box, or past it by less than a px. */
export function runsThrough({ x1, y1, x2, y2 }: LineMark, box: Box): boolean {
  const [left, right, top, bottom] = [box.x - 1, box.x + box.width + 1, box.y - 1, box.y + box.height + 1];
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  const parts = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
  for (let part = 0; part <= parts; part += 1) {
    const [x, y] = [x1 + ((x2 - x1) * part) / parts, y1 + ((y2 - y1) * part) / parts];
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

function apart(a: Box, b: Box): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}
