const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

const WORDS = new Map<string, number>([
  ...UNITS.split(" ").map((word, index) => [word, index + 1] as const),
  ...TENS.split(" ").map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The count that an English number word below a hundred means: "seven", "Twenty-five"; null for anything else. */
export function countOfWord(text: string): number | null {
  const [first = "", second, ...rest] = text.toLowerCase().trim().split(/[ -]+/);
  const tens = WORDS.get(first) ?? null;
  if (second === undefined || tens === null) return tens;
  const unit = WORDS.get(second);
  return rest.length === 0 && tens >= 20 && unit !== undefined && unit < 10 ? tens + unit : null;
}
