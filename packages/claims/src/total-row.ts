/** Columns in which a word for a sum makes a total row. */
export const TOTAL_COLUMNS: ReadonlySet<string> = new Set([
  ...["id", "population", "claimant", "incident", "place", "title", "assessor", "publisher", "name"],
]);

/** Words that alone name a sum, in the languages of the region, its neighbours and the agencies. */
const TOTALS = new Set(
  [
    "total totals totaal totale totalt totali subtotal subtotals sum summe summa suma sumar insgesamt gesamt gesamtsumme zusammen overall",
    "итого всего итог сумма загалом разом усього всього усяго разам вкупно укупно ukupno общо барлығы жами jami жалпы",
    "cəmi cemi ümumi umumi yekun yekunu toplam toplamı giştî tevahî",
    "ընդամենը ընդհանուր գումարը գումար հանրագումար հանրագումարը",
    "المجموع الإجمالي الاجمالي مجموع إجمالي اجمالي جمع کل مجموعه",
    "სულ ჯამი ჯამში",
    "celkem celkom spolu razem ogółem łącznie összesen yhteensä kokku kopā gjithsej σύνολο συνολο jumlah",
    "סהכ סה״כ 合计 合計 总计 總計 小计 小計 共计 总数 총계 합계 कुल योग รวม σ ∑",
  ].flatMap((line) => line.split(" ")),
);

/** Sums of several words. */
const PHRASES = new Set([
  ...[
    "grand total",
    "sub total",
    "sum total",
    "au total",
    "total général",
    "total general",
    "total geral",
    "iš viso",
    "i alt",
  ],
  ...[
    "المجموع الكلي",
    "المجموع العام",
    "الاجمالي العام",
    "الإجمالي العام",
    "مجموع کل",
    "جمع کل",
    "genel toplam",
    "ümumi cəmi",
    "tổng cộng",
    "סך הכל",
    "קטן הכל",
  ],
]);

/** Words beside one for a sum that leave it a sum: "Total killed", "Всего погибших", "Total as of 6 October". */
const BESIDE = new Set(
  [
    "killed dead deaths wounded injured missing captured displaced casualties civilians civilian military soldiers people persons",
    "victims fatalities losses toll count number of the for all both sides confirmed reported so far to date as at on in by and or",
    "grand overall combined total sum final running cumulative subtotal row line",
    "убито убитых погибших погибло погибшие ранено раненых раненые пострадавших жертв человек потерь потери по за на всем всего",
    "ölən ölənlər yaralı yaralılar itki nəfər həlak öldü yaralandı",
    "զոհ զոհեր զոհված վիրավոր վիրավորներ",
    "القتلى الجرحى قتلى جرحى العام الكلي",
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec",
  ].flatMap((line) => line.split(" ")),
);

/** Up to three letters as one number, ASCII ones in lower case; other letters keep their case. */
function three(text: string, from: number, to: number): number {
  let code = 0;
  for (let index = from; index < to; index++) {
    const letter = text.charCodeAt(index);
    code = code * 65_536 + (letter >= 65 && letter <= 90 ? letter | 32 : letter);
  }
  return code;
}

/** Words by their first three letters, shorter ones whole. */
function heads(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => three(word, 0, Math.min(3, word.length))));
}

/** Words by their last three letters, shorter ones whole. */
function tails(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => three(word, Math.max(0, word.length - 3), word.length)));
}

const HEADS = heads([...TOTALS]);
const TAILS = tails([...TOTALS]);
const PHRASE_HEADS = heads([...PHRASES].map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
const PHRASE_TAILS = tails([...PHRASES].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));

function isAsciiLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

/**
 * Whether a label cannot hold a word for a sum at its begin or end. Most labels are told by three letters at each end, or
 * by fewer of a shorter word; where other letters or signs than those of ASCII may belong to them, it is looked at closely.
 */
function isPlainlyNone(label: string): boolean {
  const { length } = label;
  if (length === 0 || length > 60) return true;
  let from = 0;
  while (from < length && !isAsciiLetter(label.charCodeAt(from))) from++;
  if (from === length) return isAscii(label);
  let to = from + 1;
  while (to < length && to < from + 3 && isAsciiLetter(label.charCodeAt(to))) to++;
  let end = length;
  while (!isAsciiLetter(label.charCodeAt(end - 1))) end--;
  let begin = end - 1;
  while (begin > 0 && begin > end - 3 && isAsciiLetter(label.charCodeAt(begin - 1))) begin--;
  const head = three(label, from, to);
  const tail = three(label, begin, end);
  if (HEADS.has(head) || TAILS.has(tail) || (PHRASE_HEADS.has(head) && PHRASE_TAILS.has(tail))) return false;
  return (from === 0 && to === 3 && end === length && begin === end - 3) || isAscii(label);
}

function wordsOf(label: string): string[] {
  return label
    .normalize("NFC")
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/[\u0640\u200b-\u200f\u2060\ufeff]/g, "")
    .split(/[\s:.*()[\]—–\-=/_,;!#՝،†‡§'"«»“”]+/u)
    .filter((word) => word !== "");
}

/** What a label is: a sum, perhaps one, or none. Labels repeat, so that the last thousands are remembered. */
function kindOf(label: string): "total" | "perhaps" | "none" {
  if (isPlainlyNone(label)) return "none";
  let kind = memory.get(label);
  if (kind !== undefined) return kind;
  const words = wordsOf(label);
  const first = TOTALS.has(words[0] ?? "");
  const last = TOTALS.has(words.at(-1) ?? "");
  const rest = (word: string): boolean => TOTALS.has(word) || BESIDE.has(word) || (first && /^\d+$/.test(word));
  if (PHRASES.has(words.join(" ")) || ((first || last) && words.every(rest))) kind = "total";
  else kind = first || last ? "perhaps" : "none";
  if (memory.size >= MEMORY) memory.clear();
  memory.set(label, kind);
  return kind;
}

const MEMORY = 4096;
const memory = new Map<string, "total" | "perhaps" | "none">();

/** Whether a label is a word for a sum, or one with words that leave it a sum: "Total", "Итого:", "Total killed". */
export function isTotalLabel(label: string): boolean {
  return kindOf(label) === "total";
}

/** Whether a label begins or ends with a word for a sum and says something else too: "Итого по Баку". */
export function mayBeTotal(label: string): boolean {
  return kindOf(label) === "perhaps";
}
