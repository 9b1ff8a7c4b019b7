import type { AskedFault } from "@counterclaim/charts";
import { nearest, parseWhen } from "@counterclaim/claims";

// More of them would be a page; a list this long of keys is in the CSV files.
const MOST_NAMED = 12;

/** What is wrong with an option of a graphic, what it takes and how to mend it, in one line. */
export function optionFault({ option, kind, value, until, could }: AskedFault): string {
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
      return `${wrong}${given} stands nowhere in the data${meant(value, could) || named("; they have ", could)}; write a key or label as the CSV files have it, a label with spaces in double quotation marks, or take it out`;
    default:
      return `${wrong}it takes ${named("", could) || "nothing here"}, not ${given}${meant(value, could)}`;
  }
}

function meant(value: string, could: readonly string[]): string {
  const near = nearest(value, could);
  return near === null ? "" : `; did you mean ${near}?`;
}

function named(before: string, could: readonly string[]): string {
  if (could.length === 0) return "";
  const more = could.length > MOST_NAMED ? ` and ${String(could.length - MOST_NAMED)} more` : "";
  return `${before}${could.slice(0, MOST_NAMED).join(", ")}${more}`;
}

/** A month or year has a last day, but whether that is meant is for the editor to say. */
function dayHint(value: string): string {
  const reading = parseWhen(value);
  if (!reading.ok) return reading.hint ? `; ${reading.hint}` : "";
  const { latest } = reading.when;
  return latest === null ? "" : `; write one day, such as the last that it can mean, ${latest}`;
}
