import type { Finding } from "./make-issue.js";

/** Beginnings of files that are not CSV, as bytes in Latin letters, with what they are. */
const BINARY: readonly (readonly [begin: string, kind: string])[] = [
  ["PK\u0003\u0004", "an Excel or LibreOffice workbook, or another zip file"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook (.xls)"],
  ["%PDF", "a PDF"],
  ["\u001f\u008b", "a gzip file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["\u0000\u0000\u00fe\u00ff", "UTF-32 text"],
  ["\u00ff\u00fe\u0000\u0000", "UTF-32 text"],
  ["+/v8", "UTF-7 text"],
  ["+/v9", "UTF-7 text"],
  ["{\\rtf", "an RTF document"],
];

/** Beginnings of text that is not CSV, after space. */
const TEXTS: readonly (readonly [pattern: RegExp, kind: string, hint: string])[] = [
  [
    /^<!doctype html|^<html|^<head|^<body/i,
    "a web page",
    "a login or error page may have been saved: download the CSV itself",
  ],
  [/^<\?xml|^<[a-z][\w:-]*[\s>]/i, "XML", 'open it in the spreadsheet and save it as "CSV UTF-8"'],
  [/^(?:\{\s*"|\[\s*[{["])/, "JSON", "export the table as CSV"],
];

function refuse(kind: string, hint: string): Finding {
  return { rule: "file-kind", message: `not a CSV file but ${kind}`, hint };
}

/** What a file is by its first bytes, where that is no text that could be CSV; null where it may be CSV. */
export function binaryKind(bytes: Uint8Array): Finding | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 8));
  const found = BINARY.find(([magic]) => begin.startsWith(magic));
  if (found === undefined) return null;
  const hint =
    'open it in the program that made it, and save it as "CSV UTF-8"; a new name alone does not change a file';
  return refuse(found[1], hint);
}

/** What a text is by its begin, where it is no CSV; null where it may be CSV. */
export function textKind(text: string): Finding | null {
  const begin = text.slice(0, 512).trimStart();
  const found = TEXTS.find(([pattern]) => pattern.test(begin));
  return found === undefined ? null : refuse(found[1], found[2]);
}
