import { labelsOf } from "@counterclaim/charts";
import type { Dataset, Measure, Toll } from "@counterclaim/claims";

/** One population and measure of which the story has figures. */
export interface Question {
  readonly population: string;
  readonly measure: Measure;
  readonly title: string;
  /** Rows, with and without a number. */
  readonly rows: number;
}

/** One claimant's figure. Bounds are null where none is given; nothing stands in for them. */
export interface ClaimedFigure {
  readonly id: string;
  readonly claimant: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What was counted of whom, most rows first. Only cumulative counts: other bases are never put beside them. */
export function questionsOf(dataset: Dataset): Question[] {
  const labels = labelsOf(dataset);
  const found = new Map<string, Question>();
  for (const toll of dataset.tolls.filter(isCumulative)) {
    const { population, measure } = toll;
    const key = `${population} ${measure}`;
    const title = `${labels.of("population", population)}: ${measure.replaceAll("-", " ")}`;
    found.set(key, { population, measure, title, rows: (found.get(key)?.rows ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows || a.title.localeCompare(b.title, "en"));
}

/** The figures of one question, in file order; rows without any number are only counted. */
export function figuresOf(
  dataset: Dataset,
  { population, measure }: Question,
): { figures: ClaimedFigure[]; without: number } {
  const labels = labelsOf(dataset);
  const tolls = dataset.tolls.filter(
    (toll) => isCumulative(toll) && toll.population === population && toll.measure === measure,
  );
  const numbered = tolls.filter(({ figure }) => figure === null);
  return {
    figures: numbered.map(({ id, claimant, value, low, high }) => ({
      id,
      claimant: claimant === null ? "claimant not stated" : labels.of("actor", claimant),
      value,
      low,
      high,
    })),
    without: tolls.length - numbered.length,
  };
}

function isCumulative({ basis }: Toll): boolean {
  return basis === "cumulative";
}
