import type { GraphicSpec } from "@counterclaim/claims";

/** A graphic's settings as attributes give them: kebab-case names, text values. What is missing or wrong takes its default. */
export type Options = Readonly<Record<string, string>>;

/** The ids of a list attribute, in the order given; empty where it is not set. Separated by spaces or commas. */
export function readList(options: Options, name: string): string[] {
  return (options[name] ?? "").split(/[\s,]+/).filter(Boolean);
}

/** One of the allowed words; the first is the default and stands for anything else. */
export function readOneOf<Word extends string>(
  options: Options,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = options[name];
  return words.find((word) => word === given) ?? words[0];
}

/** A day given as `YYYY-MM-DD`; null where it is not one. */
export function readDay(options: Options, name: string): string | null {
  const given = (options[name] ?? "").trim();
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(given) ? given : null;
}

/** The options of a graphic that a story lists, its marker dates written as the attribute `markers` takes them. */
export function specOptions(spec: GraphicSpec): Options {
  if (spec.markers.length === 0) return spec.options;
  const markers = spec.markers.map(({ day, label }) => `${day} ${label.replace(/;/g, ",")}`).join("; ");
  return { markers, ...spec.options };
}
