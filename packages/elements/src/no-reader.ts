import type { Dataset } from "@counterclaim/claims";
import { LoadError } from "./load-error.js";

/** Stands for the reader in scripts that carry none. @throws LoadError `noReader`, always. */
export function readCsvAsDataset(): Dataset {
  throw new LoadError("noReader");
}

/** Stands for the reader in scripts that carry none. @throws LoadError `noReader`, always. */
export function readStory(): Dataset {
  throw new LoadError("noReader");
}
