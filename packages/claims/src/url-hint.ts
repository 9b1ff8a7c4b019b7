import { quoteCell } from "./escape.js";

type Form = readonly [pattern: RegExp, kind: string, hint: (match: readonly string[]) => string];

const ONE = "write one public address that begins with https://";
const HOST = String.raw`[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+`;

/** Refused ways of writing an address, the first that matches explains it. */
const FORMS: readonly Form[] = [
  [/^#/, "spreadsheet error instead of an address", () => "mend the cell in the spreadsheet"],
  [/^=hyperlink\("([^"]+)"/i, "formula instead of an address", ([, address = ""]) => `write ${address}`],
  [/^[=@]/, "formula instead of an address", () => ONE],
  [
    /^(?:n\/?a|none|null|nan|unknown|-+|–|—|\?+|tbc|tbd)$/i,
    "word instead of an address",
    () => "leave the cell empty, or write the address",
  ],
  [
    /https?:\/\/.*[\s,;|]+(?:and )?https?:\/\//isu,
    "more than one address",
    () => "write one address a row; the others go into note, or into rows of sources.csv",
  ],
  [
    /^[<(["'«“]+(https?:\/\/[^\s<>()[\]"'»”]+)[>)\]"'»”]+$/i,
    "address in brackets or quotation marks",
    ([, address = ""]) => `write ${address}`,
  ],
  [/^\[.*\]\((https?:\/\/[^\s)]+)\)$/i, "address as a Markdown link", ([, address = ""]) => `write ${address}`],
  [
    /^hxxp(s?):\/\/(.+)$/i,
    "address made harmless on purpose",
    ([, s = "", rest = ""]) => `write http${s}://${rest.replaceAll("[.]", ".")}, if it is safe to link`,
  ],
  [
    /^(?:javascript|data|vbscript|blob|file|ftp|ws|wss|mailto|tel|about|intent|view-source):/i,
    "address that is not of the web",
    () => ONE,
  ],
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, "mail address instead of a web address", () => ONE],
  [/^https?:\/\/[^/?#]*@/i, "address with a user name", () => "write the address without what stands before @"],
  [/\\/, "address with a backslash", () => "write it with / and nothing else"],
  [
    /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/,
    "address with an invisible character",
    () => "copy the address anew from the browser",
  ],
  [
    /^(?!https?:\/\/)[a-z][a-z:/]{2,8}\/\//i,
    "address with a misspelt beginning",
    () => "write https:// or http:// before the name",
  ],
  [/^https?:\/?[^/]/i, "address with a misspelt beginning", () => "write https:// or http:// before the name"],
  [/^\/\/(\S+)$/, "address without https:", ([text = ""]) => `write https:${text}`],
  [/\s/, "address with a space in it", () => "write %20 for a space inside, and nothing around the address"],
  [/[<>"`]/, "address with a character that none has", () => "copy the address anew from the browser"],
  [
    /^https?:\/\/(?:\[|[\d.]+(?:[:/?#]|$)|0x)/i,
    "address by number that is not public",
    () => "write the public name of the site",
  ],
  [
    /^https?:\/\/[^./?#]+(?:[/?#]|$)/i,
    "address without a public name",
    () => "write the name with its dots, as the browser shows it",
  ],
  [
    /^https?:\/\//i,
    "address that does not lead to a public site",
    () => "open it in a browser, and copy the address from there",
  ],
  [new RegExp(`^${HOST}(?:[/?#]\\S*)?$`, "u"), "address without https://", ([text = ""]) => `write https://${text}`],
];

/** How much of a text is looked at, in characters. */
const LONGEST = 400;

/** Why a text is not an address that may be linked, with the rewriting where there is one. */
export function explainUrl(text: string): { readonly message: string; readonly hint: string } {
  const begin = text.slice(0, LONGEST);
  for (const [pattern, kind, hint] of FORMS) {
    const match = pattern.exec(begin);
    if (match !== null) return { message: `${kind}: ${quoteCell(text)}`, hint: hint(match) };
  }
  return { message: `invalid address: ${quoteCell(text)}`, hint: ONE };
}
