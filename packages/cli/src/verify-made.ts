import type { Dataset } from "@counterclaim/claims";
import type { Effects, FolderFiles } from "./effects.js";
import { samePicture } from "./draw-pixels.js";
import { planGraphic, type GraphicPlan } from "./graphic-plan.js";
import { pixelFiles } from "./pixel-files.js";
import type { Provenance } from "./provenance.js";
import { POSTER, renderGraphic, type RenderedGraphic } from "./render-graphic.js";
import { GENERATOR } from "./version.js";

/** A graphic's folder or a frozen copy, as it stands in an output folder. */
export interface Room {
  /** Path inside the output folder. */
  readonly path: string;
  /** Its files by their name in it. */
  readonly files: FolderFiles;
  readonly isFrozen: boolean;
  /** Whether a frozen copy is there, by its folder. */
  hasCopy(folder: string): boolean;
}

/**
 * Makes everything in a folder again from its own `dataset.json`, pictures too, and compares: what a hash cannot tell where
 * whoever changed a file changed its hash with it. One line a difference.
 * Only what this very version made can be made again; of another version's folder it returns null.
 */
export async function compareMade(room: Room, effects: Effects): Promise<string[] | null> {
  const made = jsonIn(room, "manifest.json") as Provenance | null;
  if (made !== null && made.generator !== GENERATOR) return null;
  try {
    const plan = planIn(room);
    const rendered = await renderAgain(room, plan, made, effects);
    const faults = room.isFrozen ? [] : await comparePictures(room, plan, rendered.live, effects);
    for (const [name, bytes] of room.isFrozen ? rendered.frozen.files() : rendered.live) {
      const there = room.files.get(name);
      if (!there || Buffer.compare(there, bytes) === 0) continue;
      faults.push(`${differs(room, name)}${lineOf(there, bytes)}`);
    }
    return faults;
  } catch {
    // Whatever these files are, they were written by somebody else: what does not fit throws.
    return [`${room.path}: cannot be made again from its dataset.json and manifest.json`];
  }
}

function planIn(room: Room): GraphicPlan {
  const dataset = jsonIn(room, "dataset.json") as Dataset;
  const [spec] = dataset.meta.graphics;
  const planned = spec && planGraphic(dataset, spec, null);
  if (!planned || !("plan" in planned)) throw new Error("no graphic");
  return planned.plan;
}

async function renderAgain(
  room: Room,
  plan: GraphicPlan,
  made: Provenance | null,
  effects: Effects,
): Promise<RenderedGraphic> {
  if (made === null) throw new Error("no manifest");
  return renderGraphic(jsonIn(room, "dataset.json") as Dataset, plan, made, {
    scripts: await effects.elementScripts(plan.type),
    small: {
      guest: await effects.embedScript("guest"),
      host: await effects.embedScript("host"),
      newer: await effects.embedScript("newer"),
    },
    // Pictures of the same figures are taken over here, and drawn again below.
    drawPixels: hasPictures(room) ? effects.drawPixels : null,
    kept: room.files,
    base: baseIn(room, plan),
    isFrozen: (folder) => room.hasCopy(folder),
  });
}

/** Draws every picture again; one that was taken over may have been painted over. */
async function comparePictures(
  room: Room,
  plan: GraphicPlan,
  live: FolderFiles,
  { drawPixels }: Effects,
): Promise<string[]> {
  const svg = new TextDecoder().decode(live.get("graphic.svg"));
  const none: FolderFiles = new Map<string, Uint8Array>();
  if (!hasPictures(room)) return [];
  const { files } = await pixelFiles(plan, { svg, width: POSTER.wide }, none, drawPixels);
  const faults: string[] = [];
  for (const [name, bytes] of files) {
    const there = room.files.get(name);
    if (!there || Buffer.compare(there, bytes) === 0 || (await samePicture(there, bytes))) continue;
    faults.push(differs(room, name));
  }
  return faults;
}

function hasPictures({ files }: Room): boolean {
  return [...files.keys()].some((name) => name.endsWith(".png"));
}

function differs(room: Room, name: string): string {
  return `${room.path}/${name}: not what ${room.path}/dataset.json gives`;
}

/** The address that the folder was built for, as its page names it; null where it names none. */
function baseIn({ files }: Room, { spec }: GraphicPlan): string | null {
  const page = new TextDecoder().decode(files.get("index.html"));
  const end = `/${spec.id}/oembed.json"`;
  const link = /<link rel="alternate" type="application\/json\+oembed" href="[^"]*"/.exec(page)?.[0] ?? "";
  return link.endsWith(end) ? link.slice(link.indexOf('href="') + 6, -end.length) : null;
}

/** The first line in which two texts differ. */
function lineOf(there: Uint8Array, made: Uint8Array): string {
  const lines = new TextDecoder().decode(made).split("\n");
  const at = new TextDecoder()
    .decode(there)
    .split("\n")
    .findIndex((line, index) => line !== lines[index]);
  return at < 0 ? "" : `, from line ${String(at + 1)} on`;
}

function jsonIn({ files }: Room, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.get(name)));
  } catch {
    return null;
  }
}
