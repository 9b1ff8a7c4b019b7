/**
 * Random numbers that are the same in every run: a linear congruential generator modulo 2^32 (multiplier and increment of
 * Numerical Recipes, 3rd edition, 7.1.7), of which the upper bits are used.
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  return {
    /** Whole number from 0 up to and without `below`. */
    below: (below) => Math.floor(next() * below),
    /** One of a list. */
    pick: (list) => list[Math.floor(next() * list.length)],
    /** True in that share of cases. */
    chance: (share) => next() < share,
  };
}
