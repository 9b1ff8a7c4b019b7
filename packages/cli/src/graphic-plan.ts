import {
  asKnown,
  frameOf,
  localeFor,
  refusedWords,
  sourceLine,
  specOptions,
  type Frame,
  type GraphicType,
  type Locale,
  type SeenGraphic,
} from "@counterclaim/charts";
import type { Dataset, Day, GraphicSpec } from "@counterclaim/claims";
import { FROZEN } from "./frozen.js";
import { GRAPHICS, isGraphicType } from "./graphics.js";
import { idleOptions } from "./idle-options.js";
import { missingSource } from "./missing-source.js";
import { rememberBodies } from "./remembered-bodies.js";
import { optionFault } from "./option-faults.js";
import { isSlug } from "./slug.js";

/** One graphic of a story, ready to be written. */
export interface GraphicPlan {
  readonly spec: GraphicSpec;
  readonly type: GraphicType;
  /** Attributes of the element: the story's, with the day asked for. */
  readonly options: Readonly<Record<string, string>>;
  readonly frame: Frame;
  readonly seen: SeenGraphic;
  readonly locale: Locale;
  /** What its editor should know and its readers need not: one line each. */
  readonly notes: readonly string[];
}

/** What stands for the graphic where it cannot be seen: its sentence, and how many records are not shown. */
export function alternativeText({ seen, frame }: GraphicPlan): string {
  return [seen.words.sentence, frame.refused].filter((words) => words !== null).join(" ");
}

/** A plan, or what is missing from it: one line a fault. */
export type Planned = { readonly plan: GraphicPlan } | { readonly faults: readonly string[] };

/** Plans one graphic. `asOf` overrides the story's own day. */
export function planGraphic(dataset: Dataset, spec: GraphicSpec, asOf: Day | null): Planned {
  const fault = (words: string): { faults: string[] } => ({ faults: [`graphic ${spec.id}: ${words}`] });
  if (!isSlug(spec.id)) return fault("its id cannot be a folder's name: use lower case letters, digits and hyphens");
  if (spec.id === FROZEN) return fault("its id is the name of the folder for frozen copies: choose another");
  if (!isGraphicType(spec.type)) return fault(`unknown type: ${spec.type}`);
  const options = { ...specOptions(spec), ...(asOf === null ? {} : { "as-of": asOf }) };
  const locale = localeFor(dataset.meta.language);
  const seen = rememberBodies(GRAPHICS[spec.type].see(dataset, options, locale));
  const frame = frameOf(spec, sourceLine(dataset, seen.claims, locale), {
    headingLevel: 2,
    dataHref: "data.csv",
    embedHref: "embed.txt",
    refused: refusedWords(locale, dataset.records),
    asKnown: asKnown(locale, seen.asOf, specOptions(spec)["as-of"]),
  });
  const faults = [
    frame.title.trim() === "" ? "no title: write one into datapackage.json" : null,
    frame.summary.trim() === "" ? "no summary: write what is counted, since when, into datapackage.json" : null,
    frame.source.trim() === "" ? missingSource(dataset, seen) : null,
    seen.words.description.trim() === "" ? "no description for those who do not see it" : null,
    seen.words.sentence.trim() === "" ? "no alternative text for its picture" : null,
    ...unknownOptions(spec.type, options),
    ...seen.faults.map(optionFault),
  ].filter((each) => each !== null);
  if (faults.length) return { faults: faults.map((words) => `graphic ${spec.id}: ${words}`) };
  const notes = idleOptions(dataset, spec.type, options, seen).map((words) => `graphic ${spec.id}: ${words}`);
  return { plan: { spec, type: spec.type, options, frame, seen, locale, notes } };
}

function unknownOptions(type: GraphicType, options: Readonly<Record<string, string>>): string[] {
  const known = GRAPHICS[type].options;
  return Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => `unknown option: ${name}; ${type} has ${known.join(", ")}`);
}

/**
 * What `check` tells of a story's graphics: which of them show no record at all, and which of their options change nothing.
 * Whatever else build refuses is for build to tell.
 */
export function graphicNotes(dataset: Dataset): string[] {
  const locale = localeFor(dataset.meta.language);
  return dataset.meta.graphics.flatMap((spec) => {
    if (!isGraphicType(spec.type)) return [];
    const options = specOptions(spec);
    const seen = GRAPHICS[spec.type].see(dataset, options, locale);
    const empty = seen.claims.length === 0 ? [missingSource(dataset, seen)] : [];
    return [...empty, ...idleOptions(dataset, spec.type, options, seen)].map((words) => `graphic ${spec.id}: ${words}`);
  });
}
