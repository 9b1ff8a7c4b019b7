import { escapeForTerminal } from "./escape.js";
import type { Finding } from "./make-issue.js";

/** C0 and C1 controls but for tab and line breaks inside quotes, and the controls of writing direction. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/** What the bytes 80 to BF look like in windows-1252 where they are no letters. */
const MARKS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** What the bytes 80 to BF look like in windows-1251. */
const CYRILLIC_MARKS = "\u00a0-\u00bfЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґёєјЅѕї";

/**
 * Text of one encoding once read as another, as it looks. UTF-8 as windows-1252, -1251, -1256, koi8-r and macintosh, in
 * Latin, Cyrillic, Armenian and Arabic text; windows-1251 as windows-1252, and koi8-r as windows-1251.
 */
const MOJIBAKE = new RegExp(
  [
    `[ÃÂ][${MARKS}]`,
    `[ÄÅ][\u00a1\u00b0\u00b1\u00b3\u00be\u00ba\u00bc‚„‡ŸžšœŒ›]`,
    "É™|Æ\u008f|Æ’",
    `â€[\u0080-\u00bf™œ“”˜¦]`,
    `[ÐÑÕÖØÙÚÛ×Ô][${MARKS}][ÐÑÕÖØÙÚÛ×Ô]`,
    `(?:[РС][${CYRILLIC_MARKS}]){2}`,
    "вЂ[™њќ“”˜¦]|Г[Ў-ї]Г[Ў-ї]|Й™",
    "(?:Х[ЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕї]|Ц[ЂЃ‚ѓ„…†‡€]){2}",
    "(?:[طظ][€‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—™›œ¢£¤¥¦§¨©«¬®¯°±²³´µ¶·¸¹»¼½¾]){2}",
    "(?:[пя][─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥⌡°²·÷═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬©]){2}",
    "√[©®´∂≠±∏π∫º°¢£§•¶ßäâàåçéèêëíì]|‚Ä[ìîôúù¶]",
    "(?:^|\\P{L})[À-ÿ]{5,}(?!\\p{L})",
    "(?:^|\\P{L})[а-яё][А-ЯЁ]{3,}(?!\\p{L})",
  ].join("|"),
  "u",
);

/** What is wrong with the characters of a cell: controls and lost characters are refused, mojibake is warned of. */
export function textFault(cell: string): Finding | null {
  const control = CONTROL.exec(cell);
  if (control !== null) {
    const place = `character ${control.index + 1} is ${escapeForTerminal(control[0])}`;
    return {
      rule: "control-character",
      message: `control character in a cell: ${place}`,
      hint: /[\u0080-\u009f]/.test(control[0])
        ? "the file may be windows-1252: give --encoding windows-1252, or type the cell anew"
        : "type the cell anew, or delete the invisible character",
    };
  }
  const lost = cell.indexOf("\ufffd");
  if (lost !== -1) {
    return {
      rule: "replacement-character",
      message: `lost character in a cell: character ${lost + 1} is U+FFFD`,
      hint: 'go back to the file it came from and save it as "CSV UTF-8"',
    };
  }
  const garbled = MOJIBAKE.exec(cell);
  if (garbled === null) return null;
  return {
    rule: "mojibake",
    message: `garbled letters, UTF-8 read as another code page: "${garbled[0]}"`,
    hint: 'go back to the file it came from and save it as "CSV UTF-8"',
  };
}
