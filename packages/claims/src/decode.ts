import { codePage, ENCODINGS, type Encoding } from "./code-page.js";
import { likelyEncoding } from "./likely-encoding.js";
import { makeIssue } from "./make-issue.js";
import type { Issue } from "./issue.js";
import { findUtf8Fault } from "./utf-8-fault.js";

/** Text of a file, or null with the reason. `lines` is how many lines the file has, as far as can be told. */
export interface Decoded {
  readonly text: string | null;
  readonly issues: readonly Issue[];
}

/** How UTF-8 is decoded, given bytes without a byte order mark; throws where it is not UTF-8. */
export type Utf8Decoder = (bytes: Uint8Array) => string;

/** UTF-8 and nothing else: one wrong byte throws. */
export const strictUtf8: Utf8Decoder = (bytes) =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** The characters of the 256 bytes of a one-byte encoding; null for UTF-8 and UTF-16. */
export type PageOf = (encoding: Encoding) => readonly string[] | null;

/** Other names of encodings, without the strokes between letters and figures. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  ...{ utf8bom: "utf-8", utf8sig: "utf-8", utf16: "utf-16le", ucs2: "utf-16le" },
  ...{ cp1251: "windows-1251", win1251: "windows-1251", cp1252: "windows-1252", win1252: "windows-1252" },
  ...{ cp1254: "windows-1254", win1254: "windows-1254", cp1256: "windows-1256", win1256: "windows-1256" },
  ...{ latin1: "iso-8859-1", latin5: "iso-8859-9", mac: "macintosh", macroman: "macintosh", xmacroman: "macintosh" },
};

/** The encoding of a name, whatever its case and strokes, or null. */
export function encodingOf(name: string): Encoding | null {
  const plain = name.toLowerCase().replace(/[\s_-]/g, "");
  const known = ENCODINGS.find((encoding) => encoding.replaceAll("-", "") === plain);
  return known ?? (Object.hasOwn(ALIASES, plain) ? (ALIASES[plain] ?? null) : null);
}

function markOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

const CHUNK = 8192;

function lineAt(text: string, end = text.length): number {
  return (text.slice(0, end).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

/** UTF-16 code units as text, or the line of the fault: half a unit at the end, or half a pair. */
function decodeUtf16(bytes: Uint8Array, little: boolean): string | number {
  const units: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2 * CHUNK) {
    const codes: number[] = [];
    for (let index = at; index < Math.min(at + 2 * CHUNK, bytes.length - 1); index += 2) {
      const first = bytes[index] ?? 0;
      const second = bytes[index + 1] ?? 0;
      codes.push(little ? first | (second << 8) : (first << 8) | second);
    }
    units.push(String.fromCharCode(...codes));
  }
  const text = units.join("");
  const lone = /\p{Cs}/u.exec(text);
  if (lone !== null) return lineAt(text, lone.index);
  return bytes.length % 2 === 1 ? lineAt(text) : text;
}

/** One-byte text, or the offset of a byte that the code page does not have. */
function decodeCodePage(bytes: Uint8Array, page: readonly string[]): string | number {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const part: string[] = [];
    for (let index = at; index < Math.min(at + CHUNK, bytes.length); index++) {
      const character = page[bytes[index] ?? 0] ?? "\ufffd";
      if (character === "\ufffd") return index;
      part.push(character);
    }
    parts.push(part.join(""));
  }
  return parts.join("");
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}

function byteIssue(file: string, line: number, message: string, hint: string): Decoded {
  return { text: null, issues: [makeIssue({ file, line }, { rule: "encoding-bytes", message, hint })] };
}

function decodeUtf8(file: string, bytes: Uint8Array, offset: number, decoder: Utf8Decoder): Decoded {
  try {
    return { text: decoder(bytes), issues: [] };
  } catch {
    const fault = findUtf8Fault(bytes) ?? { offset: 0, line: 1, byte: 0 };
    const likely = likelyEncoding(bytes);
    return byteIssue(
      file,
      fault.line,
      `not UTF-8: byte ${fault.offset + offset + 1} is ${hex(fault.byte)}, likely ${likely}`,
      `save the file as "CSV UTF-8", or give --encoding ${likely} after looking at the letters`,
    );
  }
}

/**
 * Text of a file's bytes. A byte order mark decides; else the encoding given; else strict UTF-8. Nothing is guessed:
 * bytes that do not fit are an issue with their line and the likely code page, and no text.
 */
export function decode(
  file: string,
  input: Uint8Array | string,
  encoding: string | null,
  decoder: Utf8Decoder,
  pageOf: PageOf = codePage,
): Decoded {
  if (typeof input === "string") return { text: input.replace(/^\ufeff/, ""), issues: [] };
  const named = encoding === null ? "utf-8" : encodingOf(encoding);
  if (named === null) {
    const hint = `give one of ${ENCODINGS.join(", ")}`;
    const message = `unknown encoding: "${encoding ?? ""}"`;
    return { text: null, issues: [makeIssue({ file }, { rule: "encoding-unknown", message, hint })] };
  }
  const mark = markOf(input);
  const used = mark?.encoding ?? named;
  const bytes = mark === null ? input : input.subarray(mark.length);
  const decoded = decodeAs(file, bytes, used, mark?.length ?? 0, decoder, pageOf);
  if (mark === null || encoding === null || mark.encoding === named) return decoded;
  const message = `read as ${mark.encoding}, which its byte order mark says, not as ${named}`;
  const clash = makeIssue(
    { file, line: 1 },
    {
      rule: "encoding-mark",
      message,
      hint: `take ${named} out of the file's entry in datapackage.json, or leave --encoding out if it was given`,
    },
  );
  return { text: decoded.text, issues: [...decoded.issues, clash] };
}

function decodeAs(
  file: string,
  bytes: Uint8Array,
  encoding: Encoding,
  offset: number,
  decoder: Utf8Decoder,
  pageOf: PageOf,
): Decoded {
  if (encoding === "utf-8") return decodeUtf8(file, bytes, offset, decoder);
  const page = pageOf(encoding);
  if (page === null) {
    const text = decodeUtf16(bytes, encoding === "utf-16le");
    if (typeof text === "string") return { text, issues: [] };
    return byteIssue(file, text, `not ${encoding}: a character is cut in half`, 'save the file as "CSV UTF-8"');
  }
  const text = decodeCodePage(bytes, page);
  if (typeof text === "string") return { text, issues: [] };
  const line = lineAt(String(decodeCodePage(bytes.subarray(0, text), page)));
  const message = `not ${encoding}: byte ${text + 1} is ${hex(bytes[text] ?? 0)}, which it does not have`;
  return byteIssue(file, line, message, 'save the file as "CSV UTF-8"');
}
