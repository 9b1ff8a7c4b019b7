import { median } from "./statistics.mjs";

/** Median ms of one call, of 1,000 after 300 that warm up. */
export function medianTime(call) {
  const times = [];
  for (let at = -300; at < 1000; at += 1) {
    const start = performance.now();
    const made = call();
    const ms = performance.now() - start;
    if (at >= 0) times.push(ms);
    if (made.length === 0) throw new Error("nothing was drawn");
  }
  return median(times);
}
