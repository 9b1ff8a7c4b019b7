import type { Box, Mark } from "../mark.js";
import {
  crosses,
  crossesSquarely,
  detoursTo,
  drawLeader,
  leaderBoxes,
  routesTo,
  thickened,
  type Leader,
} from "./leader.js";
import type { Moment } from "./moment.js";
import type { Stage } from "./stage.js";

// More lines than these are a web that nobody can follow; the list joins all.
const MOST = 40;
// Each round sets every label again: those that lose their line in the last one all tell what they are about.
const ROUNDS = 3;
// Px above and below a mark.
const CLEAR = 4;

// A line that runs along the edge of a mark would seem to begin or end there.
function clearOf({ y, height, ...box }: Box): Box {
  return { ...box, y: y - CLEAR, height: height + 2 * CLEAR };
}

/** Lines of a picture, and the statements on its axis that are not joined to the event they are about. */
export interface Joined {
  readonly marks: readonly Mark[];
  readonly unjoined: readonly Moment[];
}

/**
 * Joins each event on the axis to its statements there by a line that crosses no label and no other moment's mark, and
 * runs in no other event's line: it crosses one, squarely, only where no way is free of them. No line is drawn where there is
 * no such way, where the event is not on the axis or not labelled, where the statement does not stand below it, or beyond
 * forty lines.
 */
export function joinMoments(stage: Stage): Joined {
  const marks: Mark[] = [];
  const unjoined: Moment[] = [];
  const lines: { readonly claim: string; readonly boxes: readonly Box[] }[] = [];
  const events = new Map<string, Stage["drawn"][number]>();
  // An event and a record of what was said may have one id.
  for (const each of stage.drawn) if (each.moment.clock === "event") events.set(each.moment.claim, each);
  const around = stage.drawn.map(({ moment, tails }) => ({ moment, box: clearOf(tails) }));
  const join = (moment: Moment, box: Box, claim: string): boolean => {
    const event = events.get(claim);
    if (!event || lines.length >= MOST) return false;
    // No way leaves the heights between the two.
    const between = ({ y, height }: Box): boolean => y < box.y + box.height && y + height > event.box.y;
    const closed = stage.labels.filter(between);
    for (const each of around)
      if (each.moment !== moment && each.moment !== event.moment && between(each.box)) closed.push(each.box);
    const foreign = lines.filter((line) => line.claim !== claim).flatMap(({ boxes }) => boxes);
    const route = freeWay(event.box, box, stage.setting.width, closed, foreign);
    if (!route) return false;
    lines.push({ claim, boxes: leaderBoxes(route).map(thickened) });
    marks.push(drawLeader(route));
    return true;
  };
  for (const { box, moment } of stage.drawn) {
    if (moment.about !== null && !join(moment, box, moment.about)) unjoined.push(moment);
  }
  return { marks, unjoined };
}

// The first way that crosses nothing closed and meets no foreign line; else the first that crosses those squarely.
function freeWay(
  event: Box,
  statement: Box,
  width: number,
  closed: readonly Box[],
  foreign: readonly Box[],
): Leader | null {
  let squarely: Leader | null = null;
  const ways = [
    () => routesTo(event, statement, width),
    () => detoursTo(event, statement),
    () => routesTo(event, statement, width, width),
  ];
  for (const made of ways) {
    for (const leader of made()) {
      const stretches = leaderBoxes(leader);
      if (crosses(stretches, closed)) continue;
      const thick = stretches.map(thickened);
      if (!crosses(thick, foreign)) return leader;
      if (!squarely && crossesSquarely(thick, foreign)) squarely = leader;
    }
  }
  return squarely;
}

// So often a picture is set again to spare labels that need not tell.
const SPARED = 5;

// A label told because another one, smaller then, stood in the way of its line: where it has one now, it need not.
function quieter<P extends { readonly unjoined: readonly Moment[] }>(
  picture: P,
  telling: ReadonlySet<Moment>,
  set: (telling: ReadonlySet<Moment>) => P,
): P {
  let best = picture;
  let told = telling;
  const isJoined = (moment: Moment): boolean => !best.unjoined.includes(moment);
  const spare = (moments: readonly Moment[]): boolean => {
    const fewer = new Set([...told].filter((moment) => !moments.includes(moment)));
    const next = set(fewer);
    if (!next.unjoined.every((moment) => fewer.has(moment))) return false;
    best = next;
    told = fewer;
    return true;
  };
  const joined = [...told].filter(isJoined);
  if (joined.length === 0 || spare(joined)) return best;
  for (const moment of joined.slice(0, SPARED)) if (told.has(moment) && isJoined(moment)) spare([moment]);
  return best;
}

/**
 * Sets a picture so that every statement is joined to its event or tells in its label what it is about: `set` sets it with
 * some statements telling, and gives those that are not joined. A label that tells is larger, and may cost another its line.
 */
export function setTelling<P extends { readonly unjoined: readonly Moment[] }>(
  statements: readonly Moment[],
  set: (telling: ReadonlySet<Moment>) => P,
): P {
  let telling: ReadonlySet<Moment> = new Set();
  for (let round = 0; round < ROUNDS; round += 1) {
    const picture = set(telling);
    if (picture.unjoined.every((moment) => telling.has(moment))) return quieter(picture, telling, set);
    telling = new Set([...telling, ...picture.unjoined]);
  }
  return set(new Set(statements));
}
