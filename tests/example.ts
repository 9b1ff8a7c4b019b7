import type { Dataset } from "@counterclaim/claims";
import type { GraphicType } from "@counterclaim/charts";

/** What an example shows: a dataset seen through one graphic with an editor's words. */
export interface Example {
  readonly type: GraphicType;
  readonly title: string;
  readonly summary: string;
  readonly dataset: Dataset;
  /** The element's attributes, kebab-case. */
  readonly options: Readonly<Record<string, string>>;
}

/** Examples by name, in the order of their file: each is a golden under tests/output and a page of the gallery. */
export const examples: Map<string, () => Example> = new Map<string, () => Example>();

/** Registers an example under its function's name, which is also the name of its golden. */
export function example(make: () => Example): void {
  if (examples.has(make.name)) throw new Error(`duplicate example: ${make.name}`);
  examples.set(make.name, make);
}
