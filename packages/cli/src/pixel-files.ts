import { placePoster } from "@counterclaim/charts";
import { CARDS, cardSvg } from "./card.js";
import { sha256 } from "./digest.js";
import type { DrawPixels } from "./draw-pixels.js";
import type { FolderFiles } from "./effects.js";
import type { GraphicPlan } from "./graphic-plan.js";

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
 * @param poster the SVG file of that width in px; what it says of its making changes no picture and is left out
 */
export async function pixelFiles(
  plan: GraphicPlan,
  { svg, width }: { readonly svg: string; readonly width: number },
  kept: FolderFiles,
  draw: DrawPixels | null,
): Promise<PixelFiles> {
  if (draw === null) return { files: new Map(), drawnFrom: {} };
  const { height } = placePoster(plan.frame, plan.seen, width);
  const poster = svg.replace(/<metadata>[^<]*<\/metadata>\n?/, "");
  const wanted: [name: string, svg: string, scale: number][] = [
    ...[1, 2]
      .filter((scale) => height * scale <= HIGHEST)
      .map((scale): [string, string, number] => [scale === 1 ? "graphic.png" : "graphic-2x.png", poster, scale]),
    ...Object.entries(CARDS).map(([name, size]): [string, string, number] => [name, cardSvg(plan, size), 1]),
  ];
  const before = drawnBefore(kept);
  const drawn = await Promise.all(
    wanted.map(async ([name, svg, scale]) => {
      const hash = sha256(svg);
      return [name, hash, before.get(`${name} ${hash}`) ?? (await draw(svg, scale))] as const;
    }),
  );
  return {
    files: new Map(drawn.map(([name, , bytes]) => [name, bytes])),
    drawnFrom: Object.fromEntries(drawn.map(([name, hash]) => [name, hash])),
  };
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
