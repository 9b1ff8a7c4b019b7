import {
  ATTRIBUTION_MATRIX_STYLE,
  CASUALTY_COMPARISON_STYLE,
  figureStyle,
  INCIDENT_TIMELINE_STYLE,
  posterSvg,
  serialize,
  type GraphicType,
} from "@counterclaim/charts";
import type { Dataset } from "@counterclaim/claims";
import { addressChoices } from "./address-choices.js";
import { json, utf8 } from "./bytes.js";
import { dataFiles } from "./data-files.js";
import { integrityOf, sha256 } from "./digest.js";
import type { FolderFiles } from "./effects.js";
import { embedText, snippetsOf } from "./embed-text.js";
import type { ElementScripts, EmbedScript } from "./element-scripts.js";
import { frameStyle } from "./frame-snippet.js";
import { frozenFolder, frozenMark, latestJson } from "./frozen.js";
import { oembedJson } from "./oembed.js";
import type { DrawPixels } from "./draw-pixels.js";
import { embeddedData } from "./embedded-data.js";
import type { GraphicPlan } from "./graphic-plan.js";
import { BASE_PLACEHOLDER } from "./base-url.js";
import { pageHtml, type PageParts } from "./page.js";
import { pixelFiles } from "./pixel-files.js";
import { printedFigure, staysAsPrinted } from "./printed-figure.js";
import { provenanceLine, type Provenance } from "./provenance.js";
import { readmeText } from "./readme-text.js";
import { reservedHeights, type ReservedHeight } from "./reserved-heights.js";
import type { EmbedParts, PosterSize } from "./snippet.js";

const STYLES: Readonly<Record<GraphicType, string>> = {
  "casualty-comparison": CASUALTY_COMPARISON_STYLE,
  "incident-timeline": INCIDENT_TIMELINE_STYLE,
  "attribution-matrix": ATTRIBUTION_MATRIX_STYLE,
};

/** Width of the picture files, wide and narrow, in px. */
export const POSTER = { wide: 680, narrow: 360 } as const;

/** What a graphic's folder is made with. */
export interface RenderTools {
  readonly scripts: ElementScripts;
  readonly small: Readonly<Record<EmbedScript, string>>;
  readonly drawPixels: DrawPixels | null;
  /** The folder as the last build left it; empty for none. */
  readonly kept: FolderFiles;
  /** Address of the output folder; null where nobody said. */
  readonly base: string | null;
  /** Whether a frozen copy is there, or is to be made, by its folder. */
  readonly isFrozen: (folder: string) => boolean;
}

/** What is written of one graphic, each file by its name. */
export interface RenderedGraphic {
  readonly live: FolderFiles;
  /** The copy that no later build changes: its folder inside the output folder, and its files, made when asked for. */
  readonly frozen: { readonly folder: string; readonly files: () => FolderFiles };
}

/** Every file of one graphic's folder, and of its frozen copy. */
export async function renderGraphic(
  dataset: Dataset,
  plan: GraphicPlan,
  made: Provenance,
  { scripts, small, drawPixels, kept, base, isFrozen }: RenderTools,
): Promise<RenderedGraphic> {
  const { frame, seen, locale, type, spec } = plan;
  const provenance = provenanceLine(made, plan);
  const embedded = embeddedData(dataset, plan);
  const heights = reservedHeights(plan);
  const style = STYLES[type];
  const oembed = base === null ? null : `${base}/${spec.id}/oembed.json`;
  const parts: PageParts = {
    ...{ frame, seen, locale, dataset: embedded, style, provenance, oembed },
    figure: printedFigure(plan, frame, embedded),
    choices: addressChoices(plan),
    script: staysAsPrinted(plan, embedded) ? scripts.alone : scripts.whole,
    small: [small.guest],
    frozen: null,
  };
  const page = pageHtml(parts);
  const files = new Map<string, Uint8Array>([["index.html", utf8(page)]]);
  const svg = posterSvg(frame, seen, locale, { width: POSTER.wide, provenance });
  files.set("graphic.svg", utf8(svg));
  const narrow = posterSvg(frame, seen, locale, { width: POSTER.narrow, provenance });
  files.set("graphic-narrow.svg", utf8(narrow));
  const pixels = await pixelFiles(plan, { svg, width: POSTER.wide }, kept, drawPixels);
  for (const [name, bytes] of pixels.files) files.set(name, bytes);
  for (const [name, text] of dataFiles(type, seen.claims, embedded)) files.set(name, utf8(text));
  files.set("dataset.json", utf8(`${JSON.stringify(embedded)}\n`));
  files.set(`${type}.js`, utf8(scripts.entry));
  for (const [name, part] of scripts.parts) files.set(name, utf8(part));
  const sheet = figureStyle(style);
  files.set(`${type}.css`, utf8(sheet));
  files.set("host.js", utf8(small.host));
  files.set("frame.css", utf8(`${frameStyle(spec.id, heights)}\n`));
  const folder = frozenFolder(spec.id, page);
  const embed: EmbedParts = {
    plan,
    heights,
    integrity: { script: integrityOf(scripts.entry), style: integrityOf(sheet), host: integrityOf(small.host) },
    figure: serialize(printedFigure(plan, { ...frame, dataHref: null, embedHref: null }, embedded)),
    base: base ?? BASE_PLACEHOLDER,
    frozen: folder,
    isFrozen: isFrozen(folder),
    posters: { wide: sizeOf(svg), narrow: sizeOf(narrow) },
    pixels: new Set(pixels.files.keys()),
  };
  files.set("oembed.json", json(oembedJson(embed, dataset.meta)));
  files.set("latest.json", json(latestJson(plan, embedded)));
  const snippets = snippetsOf(embed);
  files.set("embed.txt", utf8(embedText(embed, snippets)));
  for (const { file, text } of snippets) files.set(file, utf8(`${text}\n`));
  files.set("README.txt", utf8(readmeText(plan, made, [...files.keys(), "manifest.json"])));
  files.set("manifest.json", json({ ...manifestOf(plan, made, heights, files), drawnFrom: pixels.drawnFrom }));
  const frozen = (): FolderFiles => {
    const alone = { ...frame, embedHref: null };
    const frozenPage = pageHtml({
      ...parts,
      frame: alone,
      figure: printedFigure(plan, alone, embedded),
      oembed: null,
      small: [small.guest, small.newer],
      frozen: frozenMark(plan, embedded),
    });
    const copied = [...files].filter(([name]) => STAYS.test(name));
    const inside = new Map<string, Uint8Array>([["index.html", utf8(frozenPage)], ...copied]);
    return inside.set("manifest.json", json(manifestOf(plan, made, heights, inside)));
  };
  return { live: files, frozen: { folder, files: frozen } };
}

function sizeOf(svg: string): PosterSize {
  const [, width = 0, height = 0] = /<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return { width, height };
}

/** What a frozen copy takes along: what its page links to, what its snippet names, and what the figures can be checked with. */
const STAYS = /^(?:graphic\.svg|data[\w-]*\.csv|dataset\.json|host\.js|frame\.css)$/;

function manifestOf(
  { spec, type, seen }: GraphicPlan,
  made: Provenance,
  heights: readonly ReservedHeight[],
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
