import type { Reader } from "./load-reader.js";

/** Stands for `load-reader.ts` in scripts that carry no reader: always rejects. */
export function loadReader(): Promise<Reader> {
  return Promise.reject(new Error("no reader"));
}
