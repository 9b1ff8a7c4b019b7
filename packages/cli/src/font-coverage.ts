/** Tells whether a font has a picture for a character. */
export type Covers = (codePoint: number) => boolean;

/**
 * What a TrueType font covers, from its `cmap` table (OpenType 1.9.1, "cmap"): subtable formats 4 and 12, of which every
 * Unicode font has one.
 * @throws RangeError where the bytes are no such font
 */
export function fontCoverage(bytes: Uint8Array): Covers {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = tableAt(view, "cmap");
  const spans: [first: number, last: number][] = [];
  const count = view.getUint16(start + 2);
  for (let at = 0; at < count; at++) {
    const subtable = start + view.getUint32(start + 8 + at * 8);
    const format = view.getUint16(subtable);
    if (format === 4) spans.push(...segments(view, subtable));
    else if (format === 12) spans.push(...groups(view, subtable));
  }
  if (spans.length === 0) throw new RangeError("no cmap that is known");
  return (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function tableAt(view: DataView, name: string): number {
  const tables = view.getUint16(4);
  for (let at = 0; at < tables; at++) {
    const record = 12 + at * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new RangeError(`no table ${name}`);
}

// A segment may have single holes, told by a glyph of 0.
function* segments(view: DataView, at: number): Generator<[number, number]> {
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + doubled + segment);
    const delta = view.getUint16(at + 16 + doubled * 2 + segment);
    const place = at + 16 + doubled * 3 + segment;
    const offset = view.getUint16(place);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const found = offset === 0 ? code : view.getUint16(place + offset + (code - first) * 2);
      if (found !== 0 && ((found + delta) & 0xffff) !== 0) yield [code, code];
    }
  }
}

function* groups(view: DataView, at: number): Generator<[number, number]> {
  const count = view.getUint32(at + 12);
  for (let group = 0; group < count; group++) {
    const record = at + 16 + group * 12;
    yield [view.getUint32(record), view.getUint32(record + 4)];
  }
}
