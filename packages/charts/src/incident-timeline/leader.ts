import { round } from "../round.js";
import { overlaps, type Box, type Mark } from "../mark.js";

/** A thin line from an event to a statement: a run of points, each straight above, below or beside the next. */
export type Leader = readonly (readonly [x: number, y: number])[];

const APART = 7;

/**
 * The ways from an event's mark down to a statement's, shortest first: one way down, straight from the event's lower edge
 * or beside it, straight to the statement's upper edge or in at its side. None where the statement does not stand below,
 * or comes so close that no line is needed. `aside` is how far beside the two marks a way may go, in px.
 */
export function routesTo(event: Box, statement: Box, width: number, aside: number = 8 * APART): Leader[] {
  const bottom = statement.y - 1;
  const [eventLeft, eventRight] = [event.x, event.x + event.width];
  const [left, right] = [statement.x, statement.x + statement.width];
  const eventMiddle = event.y + event.height / 2;
  const middle = statement.y + statement.height / 2;
  if (bottom <= event.y + event.height) return [];
  const routes: { readonly leader: Leader; readonly length: number }[] = [];
  const from = Math.max(3, Math.min(eventLeft, left) - aside);
  const to = Math.min(width - 3, Math.max(eventRight, right) + aside);
  for (const x of columns(from, to, [eventLeft, eventRight, left, right])) {
    const begin: Leader =
      x > eventLeft + 1 && x < eventRight - 1
        ? [[x, event.y + event.height + 1]]
        : [
            [x <= eventLeft + 1 ? eventLeft - 1 : eventRight + 1, eventMiddle],
            [x, eventMiddle],
          ];
    const end: Leader =
      x > left + 1 && x < right - 1
        ? [[x, bottom]]
        : [
            [x, middle],
            [x <= left + 1 ? left - 1 : right + 1, middle],
          ];
    const leader = [...begin, ...end];
    // A turn costs as much as some way: the straight line is taken where there is one.
    routes.push({ leader, length: lengthOf(leader) + 40 * (leader.length - 2) });
  }
  return routes.sort((a, b) => a.length - b.length).map(({ leader }) => leader);
}

/**
 * Longer ways for where no short one is free: down from the event, across at some height between the two, and down to the
 * statement.
 */
export function detoursTo(event: Box, statement: Box): Leader[] {
  const top = event.y + event.height + 1;
  const bottom = statement.y - 1;
  const from = event.x + event.width / 2;
  const inset = Math.min(APART, statement.width / 2);
  const routes: Leader[] = [];
  for (let y = top + 3; y < bottom - 2; y += Math.max(4, (bottom - top) / 24))
    for (const to of [statement.x + inset, statement.x + statement.width - inset])
      routes.push([
        [from, top],
        [from, y],
        [to, y],
        [to, bottom],
      ]);
  return routes;
}

// Where a line may go down: in steps over the whole stretch, and a little inside or outside each edge.
function columns(from: number, to: number, edges: readonly number[]): number[] {
  const found = edges.flatMap((edge) => [edge - APART, edge + APART]);
  for (let x = from; x <= to; x += APART) found.push(x);
  return found.filter((x) => x >= from && x <= to);
}

function lengthOf(leader: Leader): number {
  return leader.slice(1).reduce((sum, [x, y], index) => {
    const [x0, y0] = leader[index] ?? [x, y];
    return sum + Math.abs(x - x0) + Math.abs(y - y0);
  }, 0);
}

/** The room that each stretch of a leader takes: what a label must not stand on. */
export function leaderBoxes(leader: Leader): Box[] {
  return leader.slice(1).map(([x, y], index) => {
    const [x0, y0] = leader[index] ?? [x, y];
    return { x: Math.min(x, x0) - 2, y: Math.min(y, y0), width: Math.abs(x - x0) + 4, height: Math.abs(y - y0) };
  });
}

/** True where one of the stretches of a leader, given as `leaderBoxes`, runs through one of the boxes. */
export function crosses(stretches: readonly Box[], boxes: readonly Box[]): boolean {
  return stretches.some((stretch) => boxes.some((box) => overlaps(stretch, box)));
}

// Px that two lines must go on beyond their crossing: at a corner nobody could tell which turns.
const BEYOND = 5;

/** A stretch of a leader with the height that a level one has not: two that lie on each other would not meet without it. */
export function thickened(box: Box): Box {
  return { ...box, y: box.y - 2, height: box.height + 4 };
}

function across(a: Box, b: Box): boolean {
  return (
    a.x + BEYOND <= b.x &&
    a.x + a.width - BEYOND >= b.x + b.width &&
    b.y + BEYOND <= a.y &&
    b.y + b.height - BEYOND >= a.y + a.height
  );
}

/** True where stretches of a leader meet none of other leaders', or cross them at right angles; all are `thickened`. */
export function crossesSquarely(stretches: readonly Box[], others: readonly Box[]): boolean {
  return stretches.every((stretch) =>
    others.every((other) => !overlaps(stretch, other) || across(stretch, other) || across(other, stretch)),
  );
}

/** A leader as a dotted line. */
export function drawLeader(leader: Leader): Mark {
  const d = leader.map(([x, y], index) => `${index ? "L" : "M"}${String(round(x))},${String(round(y))}`).join("");
  return { shape: "path", look: "leader", d };
}
