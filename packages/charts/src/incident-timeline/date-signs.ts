import { isApproximate, isUncertain, type When } from "@counterclaim/claims";
import type { Reach } from "./moment.js";
import { reachOf } from "./reach.js";

/** What a date's mark must show, beside its place. */
export interface DateSigns {
  /** Marked uncertain: `?` or `%`. */
  readonly uncertain: boolean;
  /** Approximate at its begin, at its end. */
  readonly softBefore: boolean;
  readonly softAfter: boolean;
  /** Open at an end: on or before, on or after. */
  readonly open: boolean;
  /** Known at both ends, and they are not one day. */
  readonly span: boolean;
}

/** A date as a timeline needs it: the days it can mean, and what its mark must show. */
export interface ReadDate {
  readonly reach: Reach | null;
  readonly signs: DateSigns;
}

/** Of a date that needs none: most dates are one day, and share this. */
export const PLAIN_SIGNS: DateSigns = {
  uncertain: false,
  softBefore: false,
  softAfter: false,
  open: false,
  span: false,
};

const NONE: ReadDate = { reach: null, signs: PLAIN_SIGNS };

/** Reads dates; each text once, since thousands of events share the dates of a few years. */
export function makeDateReader(): (when: When | null) => ReadDate {
  const read = new Map<string, ReadDate>();
  return (when) => {
    if (when === null) return NONE;
    let known = read.get(when.text);
    if (!known) read.set(when.text, (known = readDate(when)));
    return known;
  };
}

function readDate(when: When): ReadDate {
  const reach = reachOf(when);
  const { before, after } = softEnds(when);
  const signs = {
    uncertain: isUncertain(when),
    softBefore: before,
    softAfter: after,
    open: when.earliest === null || when.latest === null,
    span: reach !== null && reach.from !== null && reach.to !== null && reach.from !== reach.to,
  };
  return { reach, signs: Object.values(signs).some(Boolean) ? signs : PLAIN_SIGNS };
}

/** Which ends of a date are approximate. */
export function softEnds(when: When | null): { readonly before: boolean; readonly after: boolean } {
  if (!when || !isApproximate(when)) return { before: false, after: false };
  const [begin = "", end] = when.text.split("/");
  if (end === undefined) return { before: true, after: true };
  return { before: /[~%]/.test(begin), after: /[~%]/.test(end) };
}
