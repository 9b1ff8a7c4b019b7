// @boundaries-ignore examples are goldens and pages alike
import type { Example } from "../../../tests/example.js";

/** One example as its file registers it. */
export interface Registered {
  /** Name of the function, unique in its file only. */
  readonly name: string;
  readonly make: () => Example;
}

/** Examples in the order of their files; stands in for tests/example.ts where Vite resolves `example`. */
export const examples: Registered[] = [];

/** Registers an example under its function's name. */
export function example(make: () => Example): void {
  examples.push({ name: make.name, make });
}
