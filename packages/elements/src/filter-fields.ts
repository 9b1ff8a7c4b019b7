import type { Dataset, StoryRecord } from "@counterclaim/claims";
import { capitalise, labelsOf, say, type Labels, type Locale } from "@counterclaim/charts";
import { ELEMENT_CATALOGS, type ElementKey } from "./element-catalogs.js";

/** One thing that readers can choose by: an option of the graphic and how its values are read from records. */
export interface FilterBy {
  /** Name of the option. */
  readonly name: string;
  /** Its word: "Place". */
  readonly title: ElementKey;
  /** The value of a record as the option takes it; null where it has none. */
  value(record: StoryRecord): string | null;
  /** The words of a value; `record` is the first that has it. */
  words(value: string, record: StoryRecord, spoken: Spoken): string;
}

/** What values are put into words with. */
export interface Spoken {
  readonly dataset: Dataset;
  readonly labels: Labels;
  readonly locale: Locale;
}

/** A group of check boxes. */
export interface FilterField {
  readonly name: string;
  readonly title: string;
  /** Values with their words, in the order of the records; at least two. */
  readonly values: readonly (readonly [value: string, words: string])[];
}

/**
 * What readers can choose by in a graphic: the values of the records that it shows when nothing is chosen.
 * A field with one value is no choice.
 */
export function filterFields(
  filters: readonly FilterBy[],
  claims: readonly string[],
  dataset: Dataset,
  locale: Locale,
  names: string,
): FilterField[] {
  const shown = new Set(claims);
  const records: readonly StoryRecord[] = [...dataset.tolls, ...dataset.incidents, ...dataset.attributions];
  const inView = records.filter(({ id }) => shown.has(id));
  const spoken: Spoken = { dataset, labels: labelsOf(dataset, names), locale };
  return filters.flatMap((by): FilterField[] => {
    const values = new Map<string, string>();
    for (const record of inView) {
      const value = by.value(record);
      if (value !== null && !values.has(value)) values.set(value, capitalise(locale, by.words(value, record, spoken)));
    }
    if (values.size < 2) return [];
    return [{ name: by.name, title: say(locale, ELEMENT_CATALOGS, by.title), values: [...values] }];
  });
}
