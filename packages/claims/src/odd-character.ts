/** A character that a cell may not hold: C0 and C1 controls, controls of direction, U+FFFD, halves of pairs. */
export const ODD = 1;
/** A letter with which text of one encoding that was read as another begins: `Ã`, `Ð`, `Р`. */
export const LEAD = 2;
/** A character that follows such a letter: the bytes 80 to BF as another encoding shows them. */
export const MARK = 4;
/** Accented Latin or Cyrillic capital letters: many in a row may be one code page read as another. */
export const ROW = 8;

const LEADS = "ÃÂÄÅÉÆâÐÑÕÖØÙÚÛ×ÔРСвГЙХЦطظпя√‚";
const MARKS =
  "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕї№¤¦§©«¬®°±¶·»─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥⌡²÷═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬´∂≠∏π∫º¢£•ßäâàåçéèêëíìÄîôúù";

function build(): Uint8Array {
  const kinds = new Uint8Array(65_536);
  const add = (from: number, to: number, kind: number): void => {
    for (let code = from; code <= to; code++) kinds[code] = (kinds[code] ?? 0) | kind;
  };
  add(0x00, 0x1f, ODD);
  add(0x7f, 0x9f, ODD);
  // A tab or line break inside quotes is text.
  for (const code of [0x09, 0x0a, 0x0d]) kinds[code] = 0;
  for (const code of [0x061c, 0x200e, 0x200f, 0xfffd]) kinds[code] = ODD;
  add(0x202a, 0x202e, ODD);
  add(0x2066, 0x2069, ODD);
  add(0xd800, 0xdfff, ODD);
  add(0xfff9, 0xfffb, ODD);
  add(0x80, 0xbf, MARK);
  add(0xc0, 0xff, ROW);
  add(0x0410, 0x042f, ROW);
  for (const letter of LEADS) add(letter.charCodeAt(0), letter.charCodeAt(0), LEAD);
  for (const mark of MARKS) add(mark.charCodeAt(0), mark.charCodeAt(0), MARK);
  return kinds;
}

let kinds: Uint8Array | null = null;

/**
 * What each UTF-16 code unit may be a sign of, as bits: a cell that holds none of them, or a lead without a mark, needs no
 * closer look. It errs to the side of looking: pairs of surrogates are marked too.
 */
export function oddKinds(): Uint8Array {
  return (kinds ??= build());
}
