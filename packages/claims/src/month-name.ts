/** Beginnings of month names, January first: English, Russian, Azerbaijani, Armenian, French and German. */
const BEGINNINGS: readonly string[] = [
  "jan yan янв հուն janv jän",
  "feb fev фев փետ fév",
  "mar мар մար mär",
  "apr апр ապր avr",
  "may май мая մայ mai",
  "jun iyn июн հնս juin",
  "jul iyl июл հուլ juil",
  "aug avq авг օգո aoû",
  "sep sen сен սեպ",
  "oct okt окт հոկ",
  "nov noy ноя նոյ",
  "dec dek дек դեկ déc dez",
];

/** The month, from 1, whose name a word begins like; null for any other word. Used for suggestions only. */
export function monthOfWord(word: string): number | null {
  const lower = word.toLowerCase();
  if (lower.startsWith("հունիս")) return 6;
  const index = BEGINNINGS.findIndex((line) => line.split(" ").some((beginning) => lower.startsWith(beginning)));
  return index === -1 ? null : index + 1;
}
