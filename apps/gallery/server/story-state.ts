import type { StoryMeta } from "@counterclaim/claims";
import type { Snippet } from "./snippets.js";

/** Something that stands between a story's files and its graphics, for the person who edits them. */
export interface Fault {
  readonly level: "error" | "warning";
  /** `tolls.csv:14:6 value`; empty where no place in a file is meant. */
  readonly place: string;
  readonly message: string;
  /** How to mend it; empty where nobody can say. */
  readonly hint: string;
  /** All of it in one line, for a terminal. */
  readonly text: string;
}

/** One graphic as it stands in the output folder. */
export interface BuiltGraphic {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly summary: string;
  /** How high its page is at some widths of a frame, narrowest first; both in px. */
  readonly heights: readonly { readonly width: number; readonly height: number }[];
  /** File names in the graphic's folder, sorted. */
  readonly files: readonly string[];
  /** Sections of embed.txt. */
  readonly snippets: readonly Snippet[];
  /** Header and records of data.csv, as text. */
  readonly rows: readonly (readonly string[])[];
}

/** What the gallery shows: the last good output, and what is wrong with the files now. */
export interface StoryState {
  /** Folder of the last good output; null until there is one. */
  readonly output: string | null;
  /** Of the last good output; null until there is one. */
  readonly meta: StoryMeta | null;
  readonly graphics: readonly BuiltGraphic[];
  /** Empty where the last build went through. */
  readonly faults: readonly Fault[];
  /** Ids of the graphics that the last build changed; none where it did not go through. */
  readonly changed: readonly string[];
}
