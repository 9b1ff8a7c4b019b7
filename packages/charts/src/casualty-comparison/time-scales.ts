// A panel whose highest figure is below this part of the highest of all gets a scale of its own, and the note says so.
const CRUSHED = 0.1;

/** The top of each panel's scale: one for all, but for those that it would press flat. In the order of the highest figures given. */
export function scaleTops(highest: readonly number[]): number[] {
  return highest.map((top) => scaleFor(top, highest));
}

/** The highest of those that are not pressed flat beside `top`, nor `top` beside them. */
function scaleFor(top: number, highest: readonly number[]): number {
  const most = Math.max(0, ...highest);
  if (top >= most * CRUSHED) return most;
  return scaleFor(
    top,
    highest.filter((each) => each < most * CRUSHED),
  );
}
