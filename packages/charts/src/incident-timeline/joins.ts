import type { Box, Mark } from "../mark.js";
import { crosses, detoursTo, drawLeader, leaderBoxes, routesTo, type Leader } from "./leader.js";
import type { Stage } from "./stage.js";

// More lines than these are a web that nobody can follow; the list joins all.
const MOST = 40;

/**
 * Joins each event on the axis to its statements there by a line that crosses no label and no other moment's mark, and
 * runs in no other event's line. Where there is no such way no line is drawn.
 */
export function joinMoments(stage: Stage): Mark[] {
  const marks: Mark[] = [];
  const lines: { readonly claim: string; readonly boxes: readonly Box[] }[] = [];
  const events = new Map(stage.drawn.map(({ box, moment }) => [moment.claim, box]));
  for (const { box, moment } of stage.drawn) {
    for (const claim of moment.about) {
      const event = events.get(claim);
      if (!event || lines.length >= MOST) continue;
      const others = stage.drawn.filter((each) => each.moment !== moment && each.moment.claim !== claim);
      const closed = [
        ...stage.labels,
        ...others.map(({ tails }) => tails),
        ...lines.filter((line) => line.claim !== claim).flatMap(({ boxes }) => boxes),
      ];
      const free = (leader: Leader): boolean => !crosses(leader, closed);
      const route = routesTo(event, box, stage.setting.width).find(free) ?? detoursTo(event, box).find(free);
      if (!route) continue;
      lines.push({ claim, boxes: leaderBoxes(route) });
      marks.push(drawLeader(route));
    }
  }
  return marks;
}
