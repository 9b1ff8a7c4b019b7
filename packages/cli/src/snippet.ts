import { arrangementFor, tableTree, type Tree } from "@counterclaim/charts";
import type { GraphicPlan } from "./graphic-plan.js";
import { plainTree } from "./plain-tree.js";
import type { ReservedHeight } from "./reserved-heights.js";

/** One text to paste, in a file of its own and as a section of embed.txt. */
export interface Snippet {
  /** `embed/iframe-live.txt` */
  readonly file: string;
  /** "Frame, with data updates (live)" */
  readonly title: string;
  /** What it does and what it needs, in one line. */
  readonly words: string;
  readonly text: string;
}

/** Size of a picture file in px. */
export interface PosterSize {
  readonly width: number;
  readonly height: number;
}

/** What the snippets are made of. */
export interface EmbedParts {
  readonly plan: GraphicPlan;
  readonly heights: readonly ReservedHeight[];
  /** `integrity` of the element's script, of the figure's style sheet and of the script for hosts. */
  readonly integrity: { readonly script: string; readonly style: string; readonly host: string };
  /** The printed figure. */
  readonly figure: string;
  /** Address of the output folder, or a placeholder. */
  readonly base: string;
  /** Folder of the copy that never changes, inside the output folder. */
  readonly frozen: string;
  /** Whether that copy is there. */
  readonly isFrozen: boolean;
  /** Size of `graphic.svg` and of `graphic-narrow.svg` in px. */
  readonly posters: Readonly<Record<"wide" | "narrow", PosterSize>>;
  /** Names of the pictures that were drawn as pixels. */
  readonly pixels: ReadonlySet<string>;
}

/** The graphic's table or list with all its words and nothing but what every content system keeps. */
export function plainFigures({ seen, spec }: GraphicPlan): readonly (Tree | string)[] {
  if (seen.table) return plainTree(tableTree(seen.table));
  if (seen.list) return plainTree(seen.list);
  const drawing = { arrangement: arrangementFor(640), interactive: false, uid: spec.id, chosen: null };
  return seen.body(drawing).flatMap(plainTree);
}
