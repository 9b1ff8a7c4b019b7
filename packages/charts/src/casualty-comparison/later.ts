import { dayNumber, isApproximate, isUncertain, type Toll } from "@counterclaim/claims";
import { countDay, isOpenEnded } from "./latest.js";

/**
 * Whether a figure is known to follow another one: it replaces it, its first possible day comes after the other's last one, or
 * both count the same days and it was made public later. Not where a date is only bounded, or a month that holds the other's day.
 * A date that is about or uncertain may be off by as long as it is: a day, a month, a year.
 */
export function surelyFollows(toll: Toll, older: Toll): boolean {
  if (toll.replaces === older.id) return true;
  const [first, last] = [firstDay(toll), lastDay(older)];
  if (first !== null && last !== null && last < first) return true;
  const [published, before] = [toll.reportedOn?.earliest ?? null, older.reportedOn?.latest ?? null];
  return toll.asOf.text === older.asOf.text && published !== null && before !== null && before < published;
}

/** Whether the day that a count refers to is about or uncertain. */
export function isVague({ asOf }: Toll): boolean {
  return isApproximate(asOf) || isUncertain(asOf);
}

function firstDay(toll: Toll): number | null {
  const { earliest } = toll.asOf;
  return earliest === null ? null : dayNumber(earliest) - slackOf(toll);
}

/** Null where a count can refer to any later day. */
function lastDay(toll: Toll): number | null {
  if (isOpenEnded(toll)) return null;
  const day = dayNumber(countDay(toll)) + slackOf(toll);
  const published = toll.reportedOn?.latest ?? null;
  return published === null ? day : Math.min(day, dayNumber(published));
}

/** By how many days a date may be off; 0 where it is stated without a doubt. */
function slackOf(toll: Toll): number {
  const { earliest, latest } = toll.asOf;
  if (!isVague(toll)) return 0;
  return earliest === null || latest === null ? 1 : dayNumber(latest) - dayNumber(earliest) + 1;
}
