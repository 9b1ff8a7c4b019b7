import type { Catalogs, Message, Slots } from "./message.js";
import { LANGUAGES, type Language } from "./languages.js";

/** How one language writes: chosen for each element from the nearest `lang`. */
export interface Locale {
  /** BCP 47 tag of the language that is really written, `en` where the wanted one has no catalog. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  readonly language: Language;
}

/** The locale for a `lang` attribute: `en-GB` gives `en`; an unknown or empty one gives English. */
export function localeFor(lang: string | null | undefined): Locale {
  const base = (lang ?? "").toLowerCase().split("-")[0] ?? "";
  const tag = Object.hasOwn(LANGUAGES, base) ? base : "en";
  const language = LANGUAGES[tag] ?? LANGUAGES["en"];
  if (!language) throw new Error("missing language: en");
  return { tag, direction: language.direction, language };
}

/** A whole number with the language's grouping: 1,592 in English. Digits are always European. */
export function formatNumber(locale: Locale, value: number): string {
  const digits = String(Math.abs(Math.trunc(value)));
  const { group, groupFrom } = locale.language;
  const grouped = digits.length < groupFrom ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, group);
  return value < 0 ? `−${grouped}` : grouped;
}

/** "A, B and C" by the language's pattern. An empty list gives an empty text. */
export function formatList(locale: Locale, items: readonly string[]): string {
  const { comma, and } = locale.language;
  if (items.length < 2) return items[0] ?? "";
  return items.slice(0, -1).join(comma) + and + (items.at(-1) ?? "");
}

/** The first letter made a capital, by the language's own rule (`i` is `İ` in Azerbaijani). */
export function capitalise(locale: Locale, text: string): string {
  const code = text.codePointAt(0);
  if (code === undefined) return "";
  const first = String.fromCodePoint(code);
  return first.toLocaleUpperCase(locale.tag) + text.slice(first.length);
}

/** Says a message of a room's catalog in the locale, with its slots filled and its plural form chosen. */
export function say<Key extends string>(locale: Locale, catalogs: Catalogs<Key>, key: Key, slots: Slots = {}): string {
  const message: Message = catalogs[locale.tag]?.[key] ?? catalogs.en[key];
  const pieces = piecesOf(typeof message === "string" ? message : formFor(locale, message, slots["n"]));
  let said = pieces[0] ?? "";
  // Text and names of slots in turn.
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? "";
    const value = slots[name];
    said += value === undefined ? `{${name}}` : typeof value === "number" ? formatNumber(locale, value) : value;
    said += pieces[at + 1] ?? "";
  }
  return said;
}

const cut = new Map<string, readonly string[]>();

/** A message cut at its slots, once: a large graphic says the same few a thousand times. */
function piecesOf(message: string): readonly string[] {
  let pieces = cut.get(message);
  if (!pieces) cut.set(message, (pieces = message.split(/\{(\w+)\}/)));
  return pieces;
}

const rules = new Map<string, Intl.PluralRules>();

function formFor(locale: Locale, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>, n: unknown): string {
  let rule = rules.get(locale.tag);
  if (!rule) rules.set(locale.tag, (rule = new Intl.PluralRules(locale.tag)));
  const category = rule.select(typeof n === "number" ? n : 0);
  return forms[category] ?? forms.other ?? Object.values(forms)[0] ?? "";
}
