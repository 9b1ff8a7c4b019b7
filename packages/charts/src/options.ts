import { dayNumber, dayOf, readOptionList, type Day, type GraphicSpec, type Known } from "@counterclaim/claims";

/** A graphic's settings as attributes give them: kebab-case names, text values. What is missing or wrong takes its default. */
export type Options = Readonly<Record<string, string>>;

/**
 * The ids and labels of a list attribute, in the order given; empty where it is not set. Parted by commas or semicolons, else
 * by spaces; a label in double quotation marks stands as it is. `known` keeps the words of a label together that nothing
 * else does: see `readOptionList`. Default nothing is known.
 */
export function readList(options: Options, name: string, known?: Known): string[] {
  return readOptionList(options[name] ?? "", known);
}

/** The words of a list of a fixed vocabulary, each once, in the order given, those that are none among them. */
export function readWords(options: Options, name: string): string[] {
  return [...new Set(readList(options, name).flatMap((item) => item.split(/\s+/)))];
}

/** One of the allowed words; the first is the default and stands for anything else. */
export function readOneOf<Word extends string>(
  options: Options,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = options[name]?.trim();
  return words.find((word) => word === given) ?? words[0];
}

/** A day given as `YYYY-MM-DD`, one of the calendar; null where it is not one. */
export function readDay(options: Options, name: string): Day | null {
  const given = (options[name] ?? "").trim();
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(given) && dayOf(dayNumber(given)) === given
    ? given
    : null;
}

/** A span of days by `since` and `until`, both counted; null is no bound. One whose first day is after its last bounds nothing. */
export function readSpan(options: Options): { readonly since: Day | null; readonly until: Day | null } {
  const since = readDay(options, "since");
  const until = readDay(options, "until");
  return since !== null && until !== null && since > until ? { since: null, until: null } : { since, until };
}

/** The options of a graphic that a story lists, its marker dates written as the attribute `markers` takes them. */
export function specOptions(spec: GraphicSpec): Options {
  if (spec.markers.length === 0) return spec.options;
  const markers = spec.markers.map(({ day, label }) => `${day} ${label.replace(/;/g, ",")}`).join("; ");
  return { markers, ...spec.options };
}
