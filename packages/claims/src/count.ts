import { explainCount } from "./count-hint.js";

/** A count that could be read (null for an empty cell), or why not and how to write it. */
export type CountReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Reads a whole number of people: one to nine ASCII digits after ASCII space is trimmed, and nothing else.
 * Empty is null, *no number*, never zero; `007` is 7. Everything else is refused with what it probably meant.
 */
export function parseCount(text: string): CountReading {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (trimmed === "") return { ok: true, value: null };
  if (/^\d{1,9}$/.test(trimmed)) return { ok: true, value: Number(trimmed) };
  return { ok: false, ...explainCount(trimmed) };
}
