import { escapeForTerminal } from "./escape.js";
import type { Finding } from "./make-issue.js";

/** C0 and C1 controls but for tab and line breaks inside quotes, and the controls of writing direction. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/** UTF-8 once read as windows-1252 or windows-1251, as it looks in Latin, Cyrillic, Armenian and Arabic text. */
const MOJIBAKE =
  /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”˜¦]|[ÐÑÕÖØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][ÐÑÕÖØÙ]|(?:[РС][\u00a0-\u00bfЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґёєјЅѕї]){2}|вЂ[™њќ“”˜¦]|Г[Ў-ї]Г[Ў-ї]/u;

/** Whether a whole text is free of all that `textFault` looks for; one pass instead of one a cell. */
export function isCleanText(text: string): boolean {
  return !CONTROL.test(text) && !text.includes("\ufffd") && !MOJIBAKE.test(text);
}

/** What is wrong with the characters of a cell: controls and lost characters are refused, mojibake is warned of. */
export function textFault(cell: string): Finding | null {
  const control = CONTROL.exec(cell);
  if (control !== null) {
    const place = `character ${control.index + 1} is ${escapeForTerminal(control[0])}`;
    return {
      rule: "control-character",
      message: `control character in a cell: ${place}`,
      hint: "type the cell anew, or delete the invisible character",
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
