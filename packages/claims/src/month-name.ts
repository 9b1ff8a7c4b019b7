/** Beginnings of month names, January first: English, Russian, Azerbaijani, Turkish, Armenian, Arabic, French and German. */
const BEGINNINGS: readonly string[] = [
  "jan yan янв oca հուն janv jän ينا كانون_الثاني",
  "feb fev фев şub փետ fév فبر شباط",
  "mar мар mart մար mär مار آذار",
  "apr apr апр nis ապր avr أبر ابر نيسان",
  "may май мая mayıs մայ mai ماي أيار",
  "jun iyn июн haz հնս juin يوني حزيران",
  "jul iyl июл tem հուլ juil يولي تموز",
  "aug avq авг ağu օգո aoû أغس اغس آب",
  "sep sen сен eyl սեպ سبت أيلول",
  "oct okt окт eki հոկ أكت اكت تشرين_الأول",
  "nov noy ноя kas նոյ نوف تشرين_الثاني",
  "dec dek дек ara դեկ déc dez ديس كانون_الأول",
];

/** The month, from 1, whose name a word begins like; null for any other word. Used for suggestions only. */
export function monthOfWord(word: string): number | null {
  const lower = word.toLowerCase().replaceAll(" ", "_");
  if (lower.startsWith("հունիս")) return 6;
  // "People" begins like March.
  if (lower.startsWith("մարդ")) return null;
  const index = BEGINNINGS.findIndex((line) => line.split(" ").some((beginning) => lower.startsWith(beginning)));
  return index === -1 ? null : index + 1;
}
