import { overlaps, type Box, type LineMark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { clearest, grown, isFree, spotsBeside, type LetterGround } from "./letter-ground.js";
import { farPlaces, FARTHEST, isNearest, onOneSpot, placesAround, REACH, runsThrough } from "./letter-places.js";
import type { Report } from "./view.js";

/** Size in px of a letter at a mark. */
export const SIZE = 13.75;

/** A letter and the report at whose mark it is to stand. */
export interface Wanted {
  readonly letter: string;
  readonly report: Report;
}

/** A letter at its place. */
export interface SetLetter extends Wanted {
  readonly box: Box;
  /** The line that leads to its mark; null beside it. */
  readonly leader: LineMark | null;
}

/** A way to set a letter clear of what is taken; null where there is no room for it that way. */
export type Way = (wanted: Wanted, ground: LetterGround, taken: readonly Box[]) => SetLetter | null;

/** Beside its mark, and nearer to it than to any other. */
export const beside: Way = (wanted, ground, taken) => {
  const { letter, report } = wanted;
  const own = ground.marks.get(report.toll);
  if (!own) return null;
  const wide = textWidth(letter, SIZE);
  // Farther off than the letter reaches nothing stands in its way, nor is anything nearer to it than its own mark.
  const around = grown(own, wide + 2 * REACH);
  const others = spotsBeside(report, around, ground);
  const near = taken.filter((each) => overlaps(each, around));
  const fit = placesAround(own, wide, report.level === null).filter(
    (place) => isFree(place, ground, near) && isNearest(place, own, others, ground.room.ends),
  );
  const box = clearest(fit, (place) => place, ground);
  return box ? { ...wanted, box, leader: null } : null;
};

/** Farther off, with a leader that runs clear of everything. */
export const ledClear: Way = (wanted, ground, taken) => {
  const own = ground.marks.get(wanted.report.toll);
  if (!own) return null;
  const touching = spotsBeside(wanted.report, own, ground).filter((each) => !onOneSpot(each, own));
  return led(wanted, own, ground, taken, [...apartFrom(own, taken), ...touching]);
};

/** Farther off, with a leader across what touches its mark: better amid a cluster than no letter. */
export const ledAcross: Way = (wanted, ground, taken) => {
  const own = ground.marks.get(wanted.report.toll);
  return own ? led(wanted, own, ground, taken, apartFrom(own, taken)) : null;
};

function led(
  wanted: Wanted,
  own: Box,
  ground: LetterGround,
  taken: readonly Box[],
  uncrossed: readonly Box[],
): SetLetter | null {
  const wide = textWidth(wanted.letter, SIZE);
  const around = grown(own, wide + FARTHEST);
  const near = taken.filter((each) => overlaps(each, around));
  const within = uncrossed.filter((each) => overlaps(each, around));
  const free = farPlaces(own, wide, (box) => isFree(box, ground, near));
  const fit = free.filter(({ leader }) => !within.some((each) => runsThrough(leader, each)));
  const place = clearest(fit, ({ box }) => box, ground);
  return place ? { ...wanted, ...place } : null;
}

function apartFrom(own: Box, taken: readonly Box[]): Box[] {
  return taken.filter((each) => !overlaps(each, own));
}
