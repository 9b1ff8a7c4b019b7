import type { Toll } from "@counterclaim/claims";
import { sameFigure } from "./latest.js";

// A row that is drawn again must be the same row, or nothing of it is kept.
const retracted = new WeakMap<Toll, Toll>();

/**
 * Rows that take a figure back and only say it again, as retracted, whatever their own status says: the figure that is taken
 * back is no claim any more. One that gives another number, or none, stands as it is.
 * @param all rows of the story, among them those that are replaced.
 */
export function withTakenBack(all: readonly Toll[], tolls: readonly Toll[]): readonly Toll[] {
  if (!tolls.some(({ change }) => change === "retraction")) return tolls;
  const byId = new Map(all.map((toll) => [toll.id, toll]));
  return tolls.map((toll) => {
    const from = toll.change === "retraction" && toll.replaces !== null ? byId.get(toll.replaces) : undefined;
    if (!from || toll.figure !== null || toll.status === "retracted" || !sameFigure(from, toll)) return toll;
    const made = retracted.get(toll) ?? { ...toll, status: "retracted" };
    retracted.set(toll, made);
    return made;
  });
}
