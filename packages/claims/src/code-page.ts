/**
 * What the bytes 0x80 to 0xFF mean, 128 characters a code page, U+FFFD where a byte means nothing.
 * Own tables, since `TextDecoder("windows-1252")` is wrong in several Node releases (nodejs/node 56542, 60888).
 * Source: the Unicode Consortium's mapping tables (unicode.org/Public/MAPPINGS).
 */
const UPPER_HALVES: Readonly<Record<string, string>> = {
  "windows-1251":
    "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\ufffd™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
  "windows-1252":
    "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  "windows-1254":
    "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffd\ufffd\ufffd\ufffd‘’“”•–—˜™š›œ\ufffd\ufffdŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ",
  "windows-1256":
    "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯°±²³´µ¶·¸¹؛»¼½¾؟ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîïًٌٍَôُِ÷ّùْûü\u200e\u200fے",
  "koi8-r":
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
  macintosh:
    "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
};

/** Encodings that `--encoding` takes beside UTF-8, by their WHATWG names. `iso-8859-1` is the true one. */
export const ENCODINGS = [
  "utf-8",
  "windows-1251",
  "windows-1252",
  "windows-1254",
  "windows-1256",
  "iso-8859-1",
  "iso-8859-9",
  "koi8-r",
  "macintosh",
  "utf-16le",
  "utf-16be",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** ISO 8859-9 is ISO 8859-1 with six Turkish letters. */
const LATIN_5: Readonly<Record<number, string>> = {
  0xd0: "Ğ",
  0xdd: "İ",
  0xde: "Ş",
  0xf0: "ğ",
  0xfd: "ı",
  0xfe: "ş",
};

/** The character of each of the 256 bytes under a one-byte encoding; null for UTF-8 and UTF-16. */
export function codePage(encoding: Encoding): readonly string[] | null {
  if (encoding.startsWith("utf-")) return null;
  const upper = UPPER_HALVES[encoding];
  const characters: string[] = [];
  for (let byte = 0; byte < 256; byte++) {
    const latin = String.fromCharCode(byte);
    if (byte < 128) characters.push(latin);
    else if (upper !== undefined) characters.push(upper.charAt(byte - 128));
    else characters.push(encoding === "iso-8859-9" ? (LATIN_5[byte] ?? latin) : latin);
  }
  return characters;
}
