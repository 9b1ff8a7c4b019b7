import type { Locale, Tree } from "@counterclaim/charts";
import type { LoadKey } from "./load-catalogs.js";

/** Why there are no data to draw: a message by its key, so that each element says it in its own language. */
export class LoadError extends Error {
  readonly key: LoadKey;
  readonly slots: Readonly<Record<string, string | number>>;
  /** What the reader of the CSV found, where it got that far. */
  readonly issues: (locale: Locale) => Tree | null;

  constructor(
    key: LoadKey,
    slots: Readonly<Record<string, string | number>> = {},
    issues: (locale: Locale) => Tree | null = () => null,
  ) {
    super(key);
    this.key = key;
    this.slots = slots;
    this.issues = issues;
  }
}

/** Any error as one that can be said. By its shape: it may come from a part of the kit that has a class of its own. */
export function asLoadError(error: unknown): LoadError {
  return error instanceof Error && "key" in error && "slots" in error ? (error as LoadError) : new LoadError("failed");
}
