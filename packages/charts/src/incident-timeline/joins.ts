import type { Box, Mark } from "../mark.js";
import { crosses, drawLeader, leaderBoxes, routesTo } from "./leader.js";
import type { Stage } from "./stage.js";

const MOST = 40;

/** The thin lines of a picture, and how many statements and events they could not join. */
export interface Joins {
  readonly marks: readonly Mark[];
  readonly left: number;
}

/**
 * Joins each event on the axis to its statements there by a line that crosses no label and no other moment's mark, and
 * runs in no other event's line. What cannot be joined so is counted: the list joins all.
 */
export function joinMoments(stage: Stage): Joins {
  const marks: Mark[] = [];
  const lines: { readonly claim: string; readonly boxes: readonly Box[] }[] = [];
  const events = new Map(stage.drawn.map(({ box, moment }) => [moment.claim, box]));
  let left = 0;
  for (const { box, moment } of stage.drawn) {
    for (const claim of moment.about) {
      const event = events.get(claim);
      if (!event) continue;
      const others = stage.drawn.filter((each) => each.moment !== moment && each.moment.claim !== claim);
      const closed = [
        ...stage.labels,
        ...others.map((each) => each.box),
        ...lines.filter((line) => line.claim !== claim).flatMap(({ boxes }) => boxes),
      ];
      const route =
        lines.length < MOST ? routesTo(event, box, stage.setting.width).find((each) => !crosses(each, closed)) : null;
      if (!route) left += 1;
      else {
        lines.push({ claim, boxes: leaderBoxes(route) });
        marks.push(drawLeader(route));
      }
    }
  }
  return { marks, left };
}
