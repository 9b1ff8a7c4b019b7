import { codePage, type Encoding } from "./code-page.js";

/** Code pages in the order in which a draw is decided, with the letters that each is used to write. */
const CANDIDATES: readonly (readonly [encoding: Encoding, letters: RegExp])[] = [
  ["windows-1251", /[А-яЁёІіЇїЄєҐґ]/],
  ["koi8-r", /[А-яЁё]/],
  ["windows-1256", /[\u0621-\u064aپچژگک]/],
  ["windows-1254", /[ĞİŞğışÇÖÜçöüâîû]/],
  ["windows-1252", /[À-ÿŒœŠšŽžŸ‘’“”–—]/],
  ["macintosh", /[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöúùûüß’“”–—]/],
];
const SAMPLE = 4096;

function highBytes(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 0; at < bytes.length && found.length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) found.push(byte);
  }
  return found;
}

/** Case as Russian writes it: small letters are many, so a page that reads mostly capitals is the wrong one. */
function score(page: readonly string[], letters: RegExp, bytes: readonly number[]): number {
  let points = 0;
  for (const byte of bytes) {
    const character = page[byte] ?? "";
    if (letters.test(character)) points += character === character.toLowerCase() ? 1 : 0.6;
    else points -= 0.5;
  }
  return points;
}

/** The code page that bytes which are not UTF-8 were most likely written in. A guess for a hint, never for reading. */
export function likelyEncoding(bytes: Uint8Array): Encoding {
  const sample = highBytes(bytes);
  let best: Encoding = "windows-1252";
  let most = -Infinity;
  for (const [encoding, letters] of CANDIDATES) {
    const points = score(codePage(encoding) ?? [], letters, sample);
    if (points > most) {
      best = encoding;
      most = points;
    }
  }
  return best;
}
