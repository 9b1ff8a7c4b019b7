import { writeOptionList, type Dataset } from "@counterclaim/claims";
import { readDay, readList, readWords, type Options } from "./options.js";
import { COMMON_TAKES, type Takes, type TakesByOption } from "./takes.js";

/** What is wrong with the value of an option. Nothing here is guessed at: what was meant is for the editor to say. */
export interface AskedFault {
  /** Name of the option. */
  readonly option: string;
  /**
   * `day`: no day. `word`: none of the words, so that the default is used. `words`: none of the words of a list, passed over;
   * `all`: so, and no word is left, so that all are shown. `key`: stands nowhere in the data. `turned`: `since`, with `until` as
   * `until`, is after it. `flag`: neither on nor off. `marker`: does not begin with a day.
   */
  readonly kind: "day" | "word" | "words" | "all" | "key" | "turned" | "flag" | "marker";
  /** What was given, as it was. */
  readonly value: string;
  /** All that the option held: a label with spaces and a slip in it comes apart into words that stand nowhere. */
  readonly text: string;
  /** For `turned` the other day; else empty. */
  readonly until: string;
  /** What the option could have held; empty for days. */
  readonly could: readonly string[];
}

/** Options that can be read in one way only, and what was wrong with them. */
export interface Settled {
  /** As given, but lists have their labels in quotation marks, and what cannot be read is left out: its default is used. */
  readonly options: Options;
  /** In the order of the options as they are documented, those of every graphic first. */
  readonly faults: readonly AskedFault[];
}

/**
 * Settles options against a dataset: the whole one, not as of a day, since a key that is known only later is still no slip.
 * A label with spaces that stands in the data is kept together. A key that stands nowhere is kept: nothing fits it.
 * An option that no graphic takes is left alone.
 */
export function settleOptions(takes: TakesByOption, dataset: Dataset, options: Options): Settled {
  const settled: Record<string, string> = { ...options };
  const faults: AskedFault[] = [];
  for (const [option, its] of Object.entries({ ...COMMON_TAKES, ...takes })) {
    const given = options[option];
    if (given === undefined || (given.trim() === "" && its.kind !== "flag")) continue;
    const { value, wrong } = settle(its, option, given, dataset);
    for (const fault of wrong) faults.push({ until: "", could: [], ...fault, option, text: given.trim() });
    if (value === null) Reflect.deleteProperty(settled, option);
    else settled[option] = value;
  }
  const { since, until } = settled;
  if (since !== undefined && until !== undefined && isTurned(since, until)) {
    const [first, last] = [since.trim(), until.trim()];
    faults.push({ option: "since", kind: "turned", value: first, text: first, until: last, could: [] });
    Reflect.deleteProperty(settled, "since");
    Reflect.deleteProperty(settled, "until");
  }
  return { options: settled, faults };
}

type Wrong = Pick<AskedFault, "kind" | "value"> & Partial<AskedFault>;

/** The value to use, null for the default, and what is wrong. */
interface Outcome {
  readonly value: string | null;
  readonly wrong: readonly Wrong[];
}

function settle(takes: Takes, option: string, given: string, dataset: Dataset): Outcome {
  const value = given.trim();
  switch (takes.kind) {
    case "day":
      return readDay({ [option]: value }, option) === null
        ? { value: null, wrong: [{ kind: "day", value }] }
        : { value: given, wrong: [] };
    case "word":
      return oneOf(takes.words, value);
    case "name":
      return oneOf(takes.names(dataset), value);
    case "flag":
      // As in HTML, standing there is asking.
      return { value: given, wrong: ["", "true", option].includes(value) ? [] : [{ kind: "flag", value }] };
    case "markers": {
      const wrong = given.split(";").filter((part) => part.trim() !== "" && !takes.reads(part));
      return { value: given, wrong: wrong.map((part) => ({ kind: "marker", value: part.trim() })) };
    }
    case "words": {
      const items = readWords({ given }, "given");
      const kept = items.filter((word) => takes.words.includes(word));
      const kind = kept.length ? "words" : "all";
      const wrong = items.filter((word) => !takes.words.includes(word));
      return {
        value: kept.length ? writeOptionList(kept) : null,
        wrong: wrong.map((word) => ({ kind, value: word, could: takes.words })),
      };
    }
    case "keys": {
      const known = keysIn(dataset, takes);
      const items = [...new Set(readList({ given }, "given", (key) => known.has(key)))];
      const wrong = items.filter((key) => !known.has(key));
      return {
        value: writeOptionList(items),
        wrong: wrong.map((key) => ({ kind: "key", value: key, could: [...known] })),
      };
    }
  }
}

function oneOf(words: readonly string[], value: string): Outcome {
  return words.includes(value)
    ? { value, wrong: [] }
    : { value: null, wrong: [{ kind: "word", value, could: words.filter(Boolean) }] };
}

function isTurned(since: string, until: string): boolean {
  const days = [readDay({ since }, "since"), readDay({ until }, "until")];
  return days[0] != null && days[1] != null && days[0] > days[1];
}

// Asked for with every step of a reader's zoom.
const found = new WeakMap<Dataset, Map<Takes, ReadonlySet<string>>>();

function keysIn(dataset: Dataset, takes: Extract<Takes, { kind: "keys" }>): ReadonlySet<string> {
  let sets = found.get(dataset);
  if (!sets) found.set(dataset, (sets = new Map<Takes, ReadonlySet<string>>()));
  let keys = sets.get(takes);
  if (!keys) sets.set(takes, (keys = new Set([...takes.keys(dataset)].filter((key) => key !== null))));
  return keys;
}
