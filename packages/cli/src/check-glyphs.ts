import type { Dataset } from "@counterclaim/claims";
import { fine, type Finding } from "./finding.js";
import type { Covers } from "./font-coverage.js";

// What is never drawn as a picture of its own: spaces, line ends, marks of direction and of joining.
const UNDRAWN = /[\p{Z}\p{Cc}\p{Cf}\u034f\ufe00-\ufe0f]/u;

/** Every text of a story that a picture may hold, with where it stands. */
export function* printedTexts(dataset: Dataset): Generator<readonly [place: string, text: string]> {
  const { meta } = dataset;
  yield ["datapackage.json", meta.title];
  for (const graphic of meta.graphics)
    for (const text of [graphic.title, graphic.summary, graphic.source, graphic.note])
      if (text !== null) yield [`graphic ${graphic.id}`, text];
  for (const records of [dataset.names, dataset.sources, dataset.tolls, dataset.incidents, dataset.attributions])
    for (const record of records)
      for (const text of textsIn(record)) yield [`${record.file}:${String(record.line)}`, text];
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** Whether the fonts of the kit have a picture for every character of a story. Each that is missing is told once, with its first place. */
export function checkGlyphs(dataset: Dataset, fonts: readonly Covers[]): Finding[] {
  const known = new Set<string>();
  const missing: Finding[] = [];
  for (const [place, text] of printedTexts(dataset))
    for (const char of text) {
      if (known.has(char)) continue;
      known.add(char);
      const code = char.codePointAt(0) ?? 0;
      if (UNDRAWN.test(char) || fonts.some((covers) => covers(code))) continue;
      missing.push({
        level: "warning",
        about: "fonts",
        message: `no picture for ${JSON.stringify(char)} (U+${code.toString(16).toUpperCase().padStart(4, "0")}), first in ${place}`,
        hint: "write it in another way, or leave PNG files of this story out: pages and SVG files take the reader's fonts",
      });
    }
  return missing.length ? missing : [fine("fonts", `every one of ${String(known.size)} characters has a picture`)];
}
