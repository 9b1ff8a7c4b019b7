import type { AskedFault } from "@counterclaim/charts";
import { nearest, parseWhen, writeOptionList } from "@counterclaim/claims";

// More of them would be a page; a list this long of keys is in the CSV files.
const MOST_NAMED = 12;

/** What is wrong with an option of a graphic, what it takes and how to mend it, in one line. */
export function optionFault({ option, kind, value, text, until, could }: AskedFault): string {
  const given = JSON.stringify(value);
  const wrong = `invalid option ${option}: `;
  switch (kind) {
    case "day":
      return `${wrong}it takes a day such as 2020-10-06, not ${given}${dayHint(value)}`;
    case "turned":
      return `${wrong}since ${value} is after until ${until}; swap them or change one`;
    case "flag":
      return `${wrong}it is on by standing there, with true or nothing, not ${given}; take it out to turn it off`;
    case "marker":
      return `${wrong}a marker is a day and a label, such as 2020-10-06 article, not ${given}; semicolons part them`;
    case "key":
      return `${wrong}${given} stands nowhere in the data${meant(value, could) || meant(text, could) || has(could)}`;
    default:
      return `${wrong}it takes ${named(could) || "nothing here"}, not ${given}${meant(value, could)}`;
  }
}

function meant(value: string, could: readonly string[]): string {
  const near = nearest(value, could);
  if (near === null) return "";
  return `; did you mean ${writeOptionList([near])}?`;
}

function has(could: readonly string[]): string {
  const known = could.length ? `, which has ${named(could)}` : "";
  return `${known}; write a key or label as the CSV files have it, or take it out`;
}

function named(could: readonly string[]): string {
  const more = could.length > MOST_NAMED ? ` and ${String(could.length - MOST_NAMED)} more` : "";
  return could.slice(0, MOST_NAMED).join(", ") + more;
}

/** A month or year has a last day, but whether that is meant is for the editor to say. */
function dayHint(value: string): string {
  const reading = parseWhen(value);
  if (!reading.ok) return reading.hint ? `; ${reading.hint}` : "";
  const { latest } = reading.when;
  return latest === null ? "" : `; write one day, such as the last that it can mean, ${latest}`;
}
