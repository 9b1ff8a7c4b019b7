/** What a language's dates are made of: apart from its other words, since what draws nothing prints no date. */
export interface DateForms {
  /** Month names as they stand inside a date, January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Month names alone, where they differ. */
  readonly aloneMonths: readonly string[];
  /** Patterns with {d}, {m}, {y}. */
  readonly dayMonthYear: string;
  readonly dayMonth: string;
  readonly monthYear: string;
  /** Two days of one month: {a}, {b} with {m}. */
  readonly daysMonth: string;
}

const EN_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const EN: DateForms = {
  months: EN_MONTHS,
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  aloneMonths: EN_MONTHS,
  dayMonthYear: "{d} {m} {y}",
  dayMonth: "{d} {m}",
  monthYear: "{m} {y}",
  daysMonth: "{a}–{b} {m}",
};

/** By language tag: an entry for each language of languages.ts. */
export const DATE_FORMS: Readonly<Record<string, DateForms>> = { en: EN };

/** The forms of a locale's dates. */
export function dateFormsOf({ tag }: { readonly tag: string }): DateForms {
  return DATE_FORMS[tag] ?? EN;
}
