import type { Dataset } from "@counterclaim/claims";
import { sha256 } from "./digest.js";
import type { FolderFiles } from "./effects.js";
import type { GraphicPlan } from "./graphic-plan.js";
import { GENERATOR } from "./version.js";

/** What something was made of: enough to make it again and to compare. No time and no place of the build. */
export interface Provenance {
  readonly generator: string;
  readonly story: { readonly name: string; readonly title: string; readonly version: string | null };
  /** SHA-256 of every file that was read, in hexadecimal, by name. */
  readonly sources: Readonly<Record<string, string>>;
  /** Of the whole story: `in` is `shown` and `refused` together. */
  readonly records: Dataset["records"];
}

/** Provenance of everything that is made from a story. */
export function provenanceOf(dataset: Dataset, files: FolderFiles): Provenance {
  const { name, title, version } = dataset.meta;
  const names = [...files.keys()].sort();
  return {
    generator: GENERATOR,
    story: { name, title, version },
    sources: Object.fromEntries(names.map((file) => [file, sha256(files.get(file) ?? "")])),
    records: dataset.records,
  };
}

/** Provenance in one line, for the metadata of pages and pictures. */
export function provenanceLine(provenance: Provenance, plan: GraphicPlan): string {
  const { records, story, sources } = provenance;
  return [
    provenance.generator,
    `story ${story.name}${story.version === null ? "" : ` ${story.version}`}`,
    `graphic ${plan.spec.id}`,
    plan.seen.asOf === null ? "as of: all that is known" : `as of ${plan.seen.asOf}`,
    `records in ${String(records.in)}, shown ${String(records.shown)}, refused ${String(records.refused)}`,
    ...Object.entries(sources).map(([file, hash]) => `${file} sha256-${hash}`),
  ].join("; ");
}
