import { readFile } from "node:fs/promises";

const FILE = new URL("../../../packages/elements/custom-elements.json", import.meta.url);

/** One custom element as custom-elements.json describes it: name and meaning of each thing a page can use. */
export interface ElementEntry {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly (readonly [name: string, meaning: string])[];
  readonly events: readonly (readonly [name: string, meaning: string])[];
  readonly parts: readonly (readonly [name: string, meaning: string])[];
}

interface Item {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
}
interface Manifest {
  readonly modules?: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** The elements of the manifest that the elements package is built with; empty where it was not built yet. */
export async function readElements(): Promise<ElementEntry[]> {
  const text = await readFile(FILE, "utf8").catch(() => null);
  if (text === null) return [];
  const manifest = JSON.parse(text) as Manifest;
  return (manifest.modules ?? [])
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, description = "", attributes = [], events = [], cssParts = [] }) =>
      // A custom element has a hyphen in its name, and so have its events: the rest is what the analyser took for one.
      tagName?.includes("-")
        ? [
            {
              tag: tagName,
              description,
              attributes: pairs(attributes),
              events: pairs(events).filter(([name]) => name.includes("-")),
              parts: pairs(cssParts),
            },
          ]
        : [],
    );
}

function pairs(items: readonly Item[]): (readonly [string, string])[] {
  return items.flatMap(({ name, description = "" }) => (name ? [[name, description] as const] : []));
}
