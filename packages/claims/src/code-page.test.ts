import { expect, test } from "vitest";
// @boundaries-ignore cases that the command's tests read too
import { CODE_PAGES } from "../../../tests/fixtures/cells/code-pages.js";
import { codePage, ENCODINGS, type Encoding } from "./code-page.js";
import { decode, encodingOf, strictUtf8, type PageOf } from "./decode.js";

/** What one byte is under an encoding: its character, or null where the file is refused. */
function charactersOf(encoding: string, pageOf: PageOf): (string | null)[] {
  return Array.from(
    { length: 256 },
    (_, byte) => decode("a.csv", Uint8Array.of(byte), encoding, strictUtf8, pageOf).text,
  );
}

function expected(table: string): (string | null)[] {
  const upper = table.trim().split(/\s+/);
  return Array.from({ length: 256 }, (_, byte) => {
    if (byte < 128) return String.fromCharCode(byte);
    const code = upper[byte - 128] ?? "";
    return code === "----" ? null : String.fromCharCode(parseInt(code, 16));
  });
}

test("every code page has its table", () => {
  expect(Object.keys(CODE_PAGES).toSorted()).toEqual(ENCODINGS.filter((name) => !name.startsWith("utf")).toSorted());
});

test.each(Object.entries(CODE_PAGES))(
  "each of the 256 bytes of %s is the character of its table",
  (encoding, table) => {
    expect(charactersOf(encoding, codePage)).toEqual(expected(table));
  },
);

/** Node 20.18.3, 22.13 and 24.0: `TextDecoder("windows-1252")` turned 80 to 9F into C1 controls (nodejs/node 56542). */
function nodesTextDecoder(encoding: Encoding): readonly string[] | null {
  const page = codePage(encoding);
  return encoding !== "windows-1252" || page === null
    ? page
    : page.map((character, byte) => (byte < 0x80 || byte > 0x9f ? character : String.fromCharCode(byte)));
}

test("the decoder of some Node releases is noticed", () => {
  expect(charactersOf("windows-1252", nodesTextDecoder)).not.toEqual(expected(CODE_PAGES["windows-1252"] ?? ""));
});

test.each([
  ["CP1251", "windows-1251"],
  ["win-1251", "windows-1251"],
  ["windows1256", "windows-1256"],
  ["cp-1252", "windows-1252"],
  ["ISO_8859-9", "iso-8859-9"],
  ["latin-1", "iso-8859-1"],
  ["iso8859-1", "iso-8859-1"],
  ["koi8r", "koi8-r"],
  ["mac-roman", "macintosh"],
  ["mac", "macintosh"],
  ["UTF16", "utf-16le"],
  ["utf-16-be", "utf-16be"],
  ["UTF-8-BOM", "utf-8"],
  ["utf-8-sig", "utf-8"],
  ["windows-1250", null],
  ["utf-7", null],
  ["", null],
])("the name %j means %s", (name, encoding) => {
  expect(encodingOf(name)).toBe(encoding);
});
