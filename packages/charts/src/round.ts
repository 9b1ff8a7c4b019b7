/** Two decimals at most, and no negative zero: short files and stable goldens. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
