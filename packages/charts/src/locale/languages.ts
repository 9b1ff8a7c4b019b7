/**
 * What a language's numbers, lists and quotations are made of; its dates are in date-forms.ts. Own tables and not `Intl`: Chromium has no data for Armenian
 * and Azerbaijani and silently writes English, so page and build would disagree.
 */
export interface Language {
  readonly direction: "ltr" | "rtl";
  /** Between groups of three digits. */
  readonly group: string;
  /** Least number of digits that is grouped. */
  readonly groupFrom: number;
  /** Between the items of a list, and before the last. */
  readonly comma: string;
  readonly and: string;
  readonly openQuote: string;
  readonly closeQuote: string;
}

/** By language tag. A language is added here, in date-forms.ts and in each room's catalogs. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    direction: "ltr",
    group: ",",
    groupFrom: 4,
    comma: ", ",
    and: " and ",
    openQuote: "“",
    closeQuote: "”",
  },
};

/** A quotation in the language's marks. */
export function quote(language: Language, words: string): string {
  return language.openQuote + words + language.closeQuote;
}

/**
 * The passages that a cell of words holds: " / " parts two of one source, between which its other words are left out.
 * They are never quoted as one.
 */
export function passagesOf(words: string): string[] {
  const passages = words.split(/\s\/\s/u).filter((passage) => passage.trim() !== "");
  return passages.length ? passages : [words];
}

/** Words of a source in quotation marks, passage by passage: “appear to” … “likely”. */
export function quotePassages(language: Language, words: string): string {
  return passagesOf(words)
    .map((passage) => quote(language, passage))
    .join(" … ");
}
