import { placePoster, posterSvg } from "@counterclaim/charts";
import { CARDS, cardSvg } from "./card.js";
import { sha256 } from "./digest.js";
import type { DrawPixels } from "./draw-pixels.js";
import type { FolderFiles } from "./effects.js";
import type { GraphicPlan } from "./graphic-plan.js";

/** Width of the poster that is drawn as pixels, in px. */
const WIDTH = 680;
/** A poster higher than this is not drawn as pixels: nobody can place it, and the cards and the SVG stand for it. */
const HIGHEST = 6000;

/** Pictures as pixels, and what each was drawn from. */
export interface PixelFiles {
  readonly files: FolderFiles;
  /** SHA-256 of the SVG behind each file. */
  readonly drawnFrom: Readonly<Record<string, string>>;
}

/**
 * The poster at one and two px a px, where it is not too high, and the cards. A picture of the last build that was drawn from the very same SVG is
 * taken over: drawing is what takes longest. None without `draw`.
 */
export async function pixelFiles(plan: GraphicPlan, kept: FolderFiles, draw: DrawPixels | null): Promise<PixelFiles> {
  if (draw === null) return { files: new Map(), drawnFrom: {} };
  const { height } = placePoster(plan.frame, plan.seen, WIDTH);
  const poster = posterSvg(plan.frame, plan.seen, plan.locale, { width: WIDTH });
  const wanted: [name: string, svg: string, scale: number][] = [
    ...[1, 2]
      .filter((scale) => height * scale <= HIGHEST)
      .map((scale): [string, string, number] => [scale === 1 ? "graphic.png" : "graphic-2x.png", poster, scale]),
    ...Object.entries(CARDS).map(([name, size]): [string, string, number] => [name, cardSvg(plan, size), 1]),
  ];
  const before = drawnBefore(kept);
  const files = new Map<string, Uint8Array>();
  const drawnFrom: Record<string, string> = {};
  for (const [name, svg, scale] of wanted) {
    const hash = sha256(svg);
    files.set(name, before.get(`${name} ${hash}`) ?? (await draw(svg, scale)));
    drawnFrom[name] = hash;
  }
  return { files, drawnFrom };
}

/** Pictures of the last build whose bytes are still those of its manifest, by their name and what they were drawn from. */
function drawnBefore(kept: FolderFiles): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  const manifest = manifestIn(kept);
  for (const [name, hash] of Object.entries(manifest.drawnFrom ?? {})) {
    const bytes = kept.get(name);
    if (bytes && manifest.files?.[name]?.sha256 === sha256(bytes)) found.set(`${name} ${hash}`, bytes);
  }
  return found;
}

interface Manifest {
  readonly drawnFrom?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, { readonly sha256?: string }>>;
}

function manifestIn(kept: FolderFiles): Manifest {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(kept.get("manifest.json")));
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}
