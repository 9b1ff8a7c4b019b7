import type { Attribution } from "@counterclaim/claims";
import type { ValueKeys } from "./value-keys.js";

/** The key of the column for statements that give no value. */
export const NO_VALUE = " none";

/** The key of the column in which a statement stands. */
export function columnKey(by: "assessor" | "value", attribution: Attribution, keyOf: ValueKeys): string {
  if (by === "assessor") return attribution.assessor;
  return attribution.value === null ? NO_VALUE : keyOf(attribution.value);
}
