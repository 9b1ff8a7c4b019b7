const MAX_LENGTH = 64;
const MAX_CHOICES = 5000;

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit + 1` for more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? limit + 1;
}

/**
 * The word of a list that was most likely meant, or null: equal but for case, space, hyphen and underscore, or else
 * at most a third of the letters away. Lists of more than 5,000 and words of more than 64 characters get no suggestion.
 */
export function nearest(word: string, list: readonly string[]): string | null {
  if (word.length > MAX_LENGTH || list.length > MAX_CHOICES) return null;
  const wanted = plain(word);
  let best: string | null = null;
  let least = Math.max(1, Math.min(4, Math.floor(wanted.length / 3)));
  for (const candidate of list) {
    const there = plain(candidate);
    if (there === wanted) return candidate;
    if (there.length > MAX_LENGTH) continue;
    const steps = distance(wanted, there, least);
    if (steps < least || (steps === least && best === null)) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
