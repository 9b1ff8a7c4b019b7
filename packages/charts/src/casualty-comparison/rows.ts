import type { Dataset, Source, Toll } from "@counterclaim/claims";
import { capitalise, type Locale } from "../locale/locale.js";
import { measureWord } from "../toll-words.js";
import type { People } from "./people.js";
import type { Panel, Row } from "./view.js";

/** Where a row comes from, for the table: publisher or host, and its address. */
export function citing(dataset: Dataset): (toll: Toll) => { source: string; url: string | null } {
  const byId = new Map<string, Source>(dataset.sources.map((source) => [source.id, source]));
  return (toll) => {
    const source = toll.source === null ? undefined : byId.get(toll.source);
    const url = source?.url ?? toll.sourceUrl;
    return { source: source?.publisher ?? hostOf(url) ?? toll.source ?? "", url };
  };
}

function hostOf(url: string | null): string | null {
  return /^https?:\/\/([^/?#:]+)/i.exec(url ?? "")?.[1] ?? null;
}

/** The rows of the table in the order of the picture: each figure, and each gap. */
export function rowsOf(dataset: Dataset, panels: readonly Panel[], people: People, locale: Locale): Row[] {
  const cite = citing(dataset);
  const cells = panels.flatMap(({ groups, about }) =>
    groups.flatMap(({ lines }) => lines.flatMap((line) => line.cells.map((cell) => ({ cell, about })))),
  );
  return cells.flatMap(({ cell, about }): Row[] => {
    if (!cell) return [];
    const counting = about ? { about } : {};
    const population = capitalise(locale, cell.population);
    if (cell.kind === "gap")
      return [
        {
          population,
          ...counting,
          measure: measureWord(locale, cell.measure),
          toll: null,
          elsewhere: cell.elsewhere,
          claimant: "",
          says: "",
          source: "",
          url: null,
        },
      ];
    const { toll, says } = cell;
    const measure = measureWord(locale, toll.measure);
    const { source, url } = cite(toll);
    return [{ population, ...counting, measure, toll, claimant: people.claimant(toll), says, source, url }];
  });
}
