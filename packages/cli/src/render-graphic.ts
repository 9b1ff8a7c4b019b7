import {
  ATTRIBUTION_MATRIX_STYLE,
  CASUALTY_COMPARISON_STYLE,
  FRAME,
  INKS,
  INCIDENT_TIMELINE_STYLE,
  TOKENS,
  figureTree,
  posterSvg,
  serialize,
  type GraphicType,
} from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";
import { json, utf8 } from "./bytes.js";
import { dataFiles } from "./data-files.js";
import { integrityOf, sha256 } from "./digest.js";
import type { FolderFiles } from "./effects.js";
import { embedText } from "./embed-text.js";
import type { DrawPixels } from "./draw-pixels.js";
import { embeddedData } from "./embedded-data.js";
import type { GraphicPlan } from "./graphic-plan.js";
import { pageHtml } from "./page.js";
import { pixelFiles } from "./pixel-files.js";
import { provenanceLine, type Provenance } from "./provenance.js";
import { readmeText } from "./readme-text.js";
import { reservedHeights } from "./reserved-heights.js";

const STYLES: Readonly<Record<GraphicType, string>> = {
  "casualty-comparison": CASUALTY_COMPARISON_STYLE,
  "incident-timeline": INCIDENT_TIMELINE_STYLE,
  "attribution-matrix": ATTRIBUTION_MATRIX_STYLE,
};

/** Width of the picture files, wide and narrow, in px. */
const POSTER = { wide: 680, narrow: 360 } as const;

/** What a graphic's folder is made with. */
export interface RenderTools {
  /** The element as one script without imports. */
  readonly script: string;
  readonly drawPixels: DrawPixels | null;
  /** The folder as the last build left it; empty for none. */
  readonly kept: FolderFiles;
}

/** Every file of one graphic's folder by its name. */
export async function renderGraphic(
  dataset: Dataset,
  plan: GraphicPlan,
  made: Provenance,
  { script, drawPixels, kept }: RenderTools,
): Promise<FolderFiles> {
  const { frame, seen, locale, type } = plan;
  const provenance = provenanceLine(made, plan);
  const embedded = embeddedData(dataset, plan);
  const heights = reservedHeights(plan);
  const files = new Map<string, Uint8Array>();
  const style = STYLES[type];
  const page = pageHtml({ frame, seen, locale, dataset: embedded, script, style, provenance });
  files.set("index.html", utf8(page));
  for (const [name, width] of [
    ["graphic.svg", POSTER.wide],
    ["graphic-narrow.svg", POSTER.narrow],
  ] as const)
    files.set(name, utf8(posterSvg(frame, seen, locale, { width, provenance })));
  const pixels = await pixelFiles(plan, kept, drawPixels);
  for (const [name, bytes] of pixels.files) files.set(name, bytes);
  for (const [name, text] of dataFiles(type, seen.claims, embedded)) files.set(name, utf8(text));
  files.set("dataset.json", utf8(`${JSON.stringify(embedded)}\n`));
  files.set(`${type}.js`, utf8(script));
  const figure = serialize(figureTree({ ...frame, dataHref: null, embedHref: null }, seen, locale));
  const sheet = `${TOKENS}${INKS}${FRAME}${style}\n`.trimStart();
  files.set("figure.css", utf8(sheet));
  const integrity = { script: integrityOf(script), style: integrityOf(sheet) };
  files.set("embed.txt", utf8(embedText({ plan, heights, integrity, figure, hash: sha256(page).slice(0, 12) })));
  files.set("README.txt", utf8(readmeText(plan, made, [...files.keys(), "manifest.json"])));
  files.set("manifest.json", json({ ...manifestOf(plan, made, heights, files), drawnFrom: pixels.drawnFrom }));
  return files;
}

function manifestOf(
  { spec, type, seen }: GraphicPlan,
  made: Provenance,
  heights: ReturnType<typeof reservedHeights>,
  files: FolderFiles,
): object {
  return {
    ...made,
    graphic: { id: spec.id, type, title: spec.title, summary: spec.summary, sentence: seen.words.sentence },
    asOf: seen.asOf,
    claims: seen.claims.length,
    heights,
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
    ),
  };
}
