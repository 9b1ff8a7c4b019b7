import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildStory } from "./build-story.js";
import type { StoryState } from "./story-state.js";

/** The output of one story in a temporary folder; what is there is always the last good one. */
export interface StoryOutput {
  readonly state: StoryState;
  /** The state once the first build is through; begins it where nobody has. */
  first(): Promise<StoryState>;
  /** Builds again. What is wrong with the files is in `state.faults`, and the last good output stays. */
  rebuild(): Promise<StoryState>;
  /** Removes what was written. */
  close(): Promise<void>;
}

/** The output of a story. `pixels` draws PNG files as well. Builds come one after the other: a file saved while one runs is read by the next. */
export function storyOutput(story: string, options: { readonly pixels: boolean }): StoryOutput {
  let state: StoryState = { output: null, meta: null, graphics: [], faults: [], changed: [] };
  let folder: Promise<string> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let first: Promise<StoryState> | null = null;

  const build = async (): Promise<StoryState> => {
    const output = join(await (folder ??= mkdtemp(join(tmpdir(), "counterclaim-gallery-"))), "story");
    const before = await hashes(output);
    const { good, faults } = await buildStory(story, output, options);
    const after = await hashes(output);
    const changed = (good?.graphics ?? state.graphics)
      .map(({ id }) => id)
      .filter((id) => before.get(id) !== after.get(id));
    state = { ...state, ...(good && { ...good, output }), faults, changed };
    return state;
  };

  const rebuild = (): Promise<StoryState> => {
    const next = last.then(build, build);
    first ??= next;
    last = next;
    return next;
  };

  return {
    get state() {
      return state;
    },
    rebuild,
    first: async () => {
      await (first ?? rebuild());
      return state;
    },
    close: async () => {
      await last.catch(() => undefined);
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

/** Hash of the page of each graphic, by the graphic's id; empty where nothing was built yet. */
async function hashes(output: string): Promise<Map<string, string>> {
  const text = await readFile(join(output, "index.json"), "utf8").catch(() => null);
  if (text === null) return new Map();
  const { files } = JSON.parse(text) as { readonly files: Readonly<Record<string, string>> };
  return new Map(
    Object.entries(files).flatMap(([path, hash]) => {
      const id = /^([^/]+)\/index\.html$/.exec(path)?.[1];
      return id === undefined ? [] : [[id, hash]];
    }),
  );
}
