import { readFileSync } from "node:fs";
import { textFault } from "../../packages/claims/src/text-fault.js";

const ESCAPE = /\\u\{([0-9a-f]+)\}/g;

/** The hostile strings of `strings.txt`, with its `\u{…}` written out. */
export function hostileStrings(): string[] {
  return readFileSync(new URL("strings.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.replace(ESCAPE, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))));
}

// Signs that mean something to a parser, and one that means nothing and is as wide where texts are wrapped.
const TAME: readonly (readonly [signs: string, tame: string])[] = [
  ["<>&=`\\#$+?^~", "§"],
  ['"“”', "°"],
  ["'|:;(){}[]!’‘", "·"],
  ["%@", "…"],
];
const TWINS = new Map(TAME.flatMap(([signs, tame]) => Array.from(signs, (sign) => [sign, tame] as const)));

/**
 * The harmless twin of a string: as long, as wide, with its spaces where they were, so that it is wrapped and placed as
 * the string is.
 */
export function tame(text: string): string {
  return Array.from(text, (sign) => TWINS.get(sign) ?? sign).join("");
}

/** The strings in batches in which no two have the same twin: else two records would become one. */
export function batchesOf(texts: readonly string[], size: number): string[][] {
  const batches: { readonly twins: Set<string>; readonly texts: string[] }[] = [];
  for (const text of texts) {
    const twin = tame(text).trim().toLowerCase();
    let batch = batches.find((each) => each.texts.length < size && !each.twins.has(twin));
    if (!batch) batches.push((batch = { twins: new Set(), texts: [] }));
    batch.twins.add(twin);
    batch.texts.push(text);
  }
  return batches.map((batch) => batch.texts);
}

/** Whether the reader takes a string into a cell: without what moves, hides or ends other text. */
export function publishable(text: string): boolean {
  const fault = textFault(text);
  return fault === null || fault.rule === "mojibake";
}
