import { parseWhen, precisionOf, type Day } from "@counterclaim/claims";
import { Complaint } from "./complaint.js";
import { EXIT } from "./exit-code.js";

/** A day given on the command line; null where none is. @throws Complaint where it is not one day. */
export function requireDay(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const reading = parseWhen(text);
  if (reading.ok && /^\d{4}-\d\d-\d\d$/.test(text) && precisionOf(reading.when) === "day") return text;
  const hint = reading.ok ? "" : ` (${reading.hint})`;
  throw new Complaint(`--as-of takes a day such as 2020-10-06, not ${JSON.stringify(text)}${hint}`, EXIT.usage);
}
