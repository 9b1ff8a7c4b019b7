import { tickStep } from "d3-array";

/** Maps a number of a domain to px. A domain of one value maps to the start of the range. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A straight scale; nothing is clamped. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const factor = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return Object.assign((value: number) => r0 + (value - d0) * factor, { domain, range });
}

/** Round values from 0 to at least `max`, about `count` steps; [0, 1] where `max` is 0. Whole numbers only: people. */
export function countTicks(max: number, count = 4): number[] {
  if (max <= 0) return [0, 1];
  const step = Math.max(1, Math.round(tickStep(0, max, count)));
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
}
