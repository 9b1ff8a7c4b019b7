import { quoteCell } from "./escape.js";
import type { Finding } from "./make-issue.js";

/** Error values of Excel, LibreOffice and Google Sheets, in English, Russian, German, French, Spanish and Turkish. */
const ERROR_VALUE =
  /^#(?:N\/?A|N\/A!|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|ERROR!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!|NV|BEZUG!|WERT!|ZAHL!|VALEUR!|NOM\?|NOMBRE!|¡REF!|¡VALOR!|¡DIV\/0!|¿NOMBRE\?|YOK|BAŞV!|DEĞER!|SAYI\/0!|AD\?|SAYI!)$|^#{3,}$|^(?:Err|Ошибка):\d{3}$/i;

/** Question marks alone, three at least: what is left of Armenian or Azerbaijani after "CSV (Comma delimited)". */
const ALL_LOST = /^(?=(?:[^?]*\?){3})[?\s.,;:!()"'/-]+$/u;
/** Question marks inside a word, or four in a row. */
const PART_LOST = /\p{L}\?\p{L}|\?{4}/u;

/** Text that a spreadsheet lost: error values and letters turned into question marks. Null for any other text. */
export function lostText(text: string): Finding | null {
  if (!text.includes("?") && !text.includes("#") && !text.startsWith("Err:") && !text.startsWith("Ошибка:"))
    return null;
  if (ERROR_VALUE.test(text.trim())) {
    const hint = "mend the cell in the spreadsheet and export the file anew";
    return { rule: "spreadsheet-error", message: `spreadsheet error instead of text: ${quoteCell(text)}`, hint };
  }
  const again = 'the letters cannot be got back: save the spreadsheet anew as "CSV UTF-8"';
  if (ALL_LOST.test(text)) {
    return { rule: "letters-lost", message: `question marks instead of letters: ${quoteCell(text)}`, hint: again };
  }
  if (!PART_LOST.test(text) || /[=&]|:\/\/|www\./.test(text)) return null;
  const message = `question mark where a letter may have been: ${quoteCell(text)}`;
  return { rule: "letters-doubtful", message, hint: `if so, ${again}` };
}
