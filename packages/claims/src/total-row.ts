/** Words that stand before a sum in the tables of the region and its reporters. */
const TOTALS = new Set([
  ...["total", "totals", "grand total", "sub total", "subtotal", "sum", "total killed", "total wounded"],
  ...["итого", "всего", "итог", "сумма", "разом", "усього"],
  ...["cəmi", "cemi", "ümumi", "yekun", "toplam", "genel toplam"],
  ...["ընդամենը", "գումարը"],
  ...["المجموع", "الإجمالي", "مجموع", "إجمالي", "المجموع الكلي", "مجموع کل"],
  ...["სულ", "ჯამი"],
  ...["insgesamt", "gesamt", "summe", "totale", "au total", "celkem", "razem", "łącznie"],
]);

/** Whether a label is a word for a sum: "Total", "Итого:", "Cəmi". */
export function isTotalLabel(label: string): boolean {
  if (label === "" || label.length > 40 || /\d/.test(label)) return false;
  const plain = label
    .normalize("NFC")
    .toLowerCase()
    .replace(/i\u0307/g, "i")
    .replace(/[\s:.*()—–-]+/g, " ")
    .trim();
  return TOTALS.has(plain);
}
