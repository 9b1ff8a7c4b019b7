import { reportDays, type Dataset, type Day } from "@counterclaim/claims";
import { sha256 } from "./digest.js";
import type { FolderFiles } from "./effects.js";
import { newerWords } from "./embed-catalogs.js";
import type { GraphicPlan } from "./graphic-plan.js";
import { GENERATOR } from "./version.js";

/** Holds every copy that was frozen. No graphic may have this id. */
export const FROZEN = "frozen";

/** Folder of a frozen copy inside the output folder: `frozen/<id>-<hash>`, the hash being that of the live page. */
export function frozenFolder(id: string, page: string): string {
  return `${FROZEN}/${id}-${sha256(page).slice(0, 12)}`;
}

/** What a frozen page compares itself with. */
export interface FrozenMark {
  /** Hash of the records that it shows. */
  readonly data: string;
  /** Address of `latest.json` as seen from the frozen page. */
  readonly latest: string;
}

/** The mark of a graphic's frozen page. */
export function frozenMark(plan: GraphicPlan, embedded: Dataset): FrozenMark {
  return { data: dataHash(embedded), latest: `../../${plan.spec.id}/latest.json` };
}

/**
 * `latest.json`: by which frozen pages of the same site see that newer figures exist. The day is the one that the graphic
 * shows, else the newest on which one of its records was made public; null where no record says.
 */
export function latestJson(plan: GraphicPlan, embedded: Dataset): object {
  const day: Day | null = plan.seen.asOf ?? reportDays(embedded).at(-1) ?? null;
  return {
    generator: GENERATOR,
    graphic: plan.spec.id,
    data: dataHash(embedded),
    day,
    page: "index.html",
    newer: newerWords(plan.locale, day),
  };
}

function dataHash({ tolls, incidents, attributions }: Dataset): string {
  return sha256(JSON.stringify([tolls, incidents, attributions]));
}

/** The frozen copies that are there, as they are: none is ever changed or taken away. */
export function frozenCopies(kept: FolderFiles, ours: ReadonlySet<string>): Map<string, Uint8Array> {
  return new Map([...kept].filter(([path]) => path.startsWith(`${FROZEN}/`) && ours.has(path)));
}
