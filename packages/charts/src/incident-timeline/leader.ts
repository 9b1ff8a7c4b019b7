import { round } from "../round.js";
import { overlaps, type Box, type Mark } from "../mark.js";

/** A thin line from an event to a statement: a run of points, each straight above, below or beside the next. */
export type Leader = readonly (readonly [x: number, y: number])[];

/**
 * The way from an event's mark down to a statement's: straight where one stands below the other, else across in the
 * channel at height `channel`, which no mark and no label uses. Null where the statement does not stand below.
 */
export function routeLeader(event: Box, statement: Box, channel: number): Leader | null {
  const top = event.y + event.height + 1;
  const bottom = statement.y - 1;
  if (bottom <= top) return null;
  const left = Math.max(event.x, statement.x);
  const right = Math.min(event.x + event.width, statement.x + statement.width);
  if (right - left >= 2) {
    const x = Math.min(left + 7, (left + right) / 2);
    return [
      [x, top],
      [x, bottom],
    ];
  }
  if (channel <= top || channel >= bottom) return null;
  const from = event.x + event.width / 2;
  const to = statement.x + Math.min(7, statement.width / 2);
  return [
    [from, top],
    [from, channel],
    [to, channel],
    [to, bottom],
  ];
}

/** The room that each stretch of a leader takes: what a label must not stand on. */
export function leaderBoxes(leader: Leader): Box[] {
  return leader.slice(1).map(([x, y], index) => {
    const [x0, y0] = leader[index] ?? [x, y];
    return { x: Math.min(x, x0) - 2, y: Math.min(y, y0), width: Math.abs(x - x0) + 4, height: Math.abs(y - y0) };
  });
}

/** True where a leader runs through one of the boxes. */
export function crosses(leader: Leader, boxes: readonly Box[]): boolean {
  return leaderBoxes(leader).some((stretch) => boxes.some((box) => overlaps(stretch, box)));
}

/** A leader as a dotted line. */
export function drawLeader(leader: Leader): Mark {
  const d = leader.map(([x, y], index) => `${index ? "L" : "M"}${String(round(x))},${String(round(y))}`).join("");
  return { shape: "path", look: "leader", d };
}
