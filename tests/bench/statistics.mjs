/** Middle value; the mean of the two middle ones for an even number. NaN for none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Value below which that share of the values lies (nearest rank, share from 0 to 1). */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** Exponent of growth between two sizes: 1 is linear; `n log n` from 500 to 50,000 is 1.12. */
export function growth(small, large, smallSize, largeSize) {
  return Math.log(large / small) / Math.log(largeSize / smallSize);
}

/** Runs divided by their partners of the same round, so that what slows a whole round slows both. */
export function ratios(values, limits) {
  return values.map((value, index) => value / limits[index]);
}
