import type { Attribution } from "@counterclaim/claims";
import { valueKey } from "./name-order.js";

/** The key of the column for statements that give no value. */
export const NO_VALUE = " none";

/** The key of the column in which a statement stands. */
export function columnKey(by: "assessor" | "value", attribution: Attribution): string {
  if (by === "assessor") return attribution.assessor;
  return attribution.value === null ? NO_VALUE : valueKey(attribution.value);
}
