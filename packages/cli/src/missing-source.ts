import type { Dataset } from "@counterclaim/claims";
import type { SeenGraphic } from "@counterclaim/charts";

/** Whether a story has nothing that a graphic could show: neither figures nor incidents nor statements. */
export function isEmptyStory({ tolls, incidents, attributions }: Dataset): boolean {
  return tolls.length + incidents.length + attributions.length === 0;
}

/** Why a graphic has no line of sources, and what to do: most often none of its records is shown, and so none of their sources. */
export function missingSource(dataset: Dataset, { claims, asOf }: Pick<SeenGraphic, "claims" | "asOf">): string {
  if (claims.length > 0) return "no source: give its records sources, or write source into datapackage.json";
  if (isEmptyStory(dataset))
    return dataset.records.refused > 0
      ? "no record is shown: those of the story are refused; mend them"
      : "no record is shown: the files of the story have none; write the first ones";
  return asOf === null
    ? "no record is shown: the story has none for it, or its options leave none; mend the options in datapackage.json, or write records"
    : `no record is shown: none for it is known as of ${asOf}, or its options leave none; choose a later day, or mend the options in datapackage.json`;
}
