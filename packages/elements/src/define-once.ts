import { supportsAdoptingStyleSheets } from "lit";

/**
 * Gives an element its name. A page may hold two copies of the kit: the first one keeps the name. A browser of before 2023
 * keeps what was printed.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (supportsAdoptingStyleSheets && !customElements.get(name)) customElements.define(name, element);
}
