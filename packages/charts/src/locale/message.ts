/**
 * What a translator writes: a text with `{slots}`, or one text for each plural category of the language
 * (CLDR plural rules, by `Intl.PluralRules`), chosen by the slot `n`.
 * A language lists every category its rules have, and never writes the number itself into a form:
 * in Armenian 0 is in the category "one".
 */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** All messages of one room in one language. */
export type Catalog<Key extends string = string> = Readonly<Record<Key, Message>>;

/** The catalogs of one room by language tag. English is always there and stands in for what is missing. */
export type Catalogs<Key extends string = string> = Readonly<{ en: Catalog<Key> } & Record<string, Catalog<Key>>>;

/** Values for slots. Numbers are formatted by the language; `n` also chooses the plural form. */
export type Slots = Readonly<Record<string, string | number>>;
