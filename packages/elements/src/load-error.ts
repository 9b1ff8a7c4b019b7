import type { Issue } from "@counterclaim/claims";
import type { ElementKey } from "./element-catalogs.js";

/** Why there are no data to draw: a message by its key, so that each element says it in its own language. */
export class LoadError extends Error {
  readonly key: ElementKey;
  readonly slots: Readonly<Record<string, string | number>>;
  /** What the reader of the CSV found, where it got that far. */
  readonly issues: readonly Issue[];

  constructor(key: ElementKey, slots: Readonly<Record<string, string | number>> = {}, issues: readonly Issue[] = []) {
    super(key);
    this.key = key;
    this.slots = slots;
    this.issues = issues;
  }
}
