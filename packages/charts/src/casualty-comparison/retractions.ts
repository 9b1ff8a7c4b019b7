import type { Toll } from "@counterclaim/claims";
import { sameFigure } from "./latest.js";

// A row that is drawn again must be the same row, or nothing of it is kept.
const retracted = new WeakMap<Toll, Toll>();

/**
 * Rows that take a figure back and only say it again, as retracted, whatever their own status says: the figure that is taken
 * back is no claim any more. One that gives another number, or none, stands as it is, and so does one that takes a withdrawal back.
 * @param all rows of the story, among them those that are replaced.
 */
export function asRetracted(all: readonly Toll[], tolls: readonly Toll[]): readonly Toll[] {
  if (!tolls.some(({ change }) => change === "retraction")) return tolls;
  const byId = new Map(all.map((toll) => [toll.id, toll]));
  const fromOf = ({ change, replaces }: Toll): Toll | undefined =>
    change === "retraction" && replaces !== null ? byId.get(replaces) : undefined;
  // Walked and not called: rows of a story with faults may replace each other in a circle.
  const takesBack = (toll: Toll): boolean => {
    const seen = new Set([toll]);
    for (let from = fromOf(toll); from && !seen.has(from); from = fromOf(from)) seen.add(from);
    return seen.size % 2 === 0;
  };
  return tolls.map((toll) => {
    const from = fromOf(toll);
    const says = from !== undefined && toll.figure === null && sameFigure(from, toll);
    if (!says || toll.status === "retracted" || !takesBack(toll)) return toll;
    const made = retracted.get(toll) ?? { ...toll, status: "retracted" };
    retracted.set(toll, made);
    return made;
  });
}
