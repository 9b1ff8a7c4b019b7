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

/** Three letters as one number, ASCII ones in lower case; other letters keep their case. */
function three(text: string, at: number): number {
  let code = 0;
  for (let index = at; index < at + 3; index++) {
    const letter = text.charCodeAt(index);
    code = code * 65_536 + (letter >= 65 && letter <= 90 ? letter | 32 : letter);
  }
  return code;
}

const HEADS = new Set([...TOTALS, ...PHRASES].map((word) => three(word, 0)));
const TAILS = new Set([...TOTALS, ...PHRASES].map((word) => three(word, word.length - 3)));

function isAsciiLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/**
 * Whether a label cannot hold a word for a sum at its begin or end. Most labels are told by three letters at each end;
 * those that do not begin and end with three of ASCII are looked at closely.
 */
function isPlainlyNone(label: string): boolean {
  const { length } = label;
  if (length === 0 || length > 60) return true;
  if (length < 3) return false;
  for (const at of [0, 1, 2, length - 3, length - 2, length - 1]) {
    if (!isAsciiLetter(label.charCodeAt(at))) return false;
  }
  return !HEADS.has(three(label, 0)) && !TAILS.has(three(label, length - 3));
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
