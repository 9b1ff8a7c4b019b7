import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "@counterclaim/claims";
import { affectedGraphics } from "./affected-graphics.js";
import { buildStory, readGraphics, readStoryFolder } from "./build-story.js";
import type { StoryState } from "./story-state.js";

/** The output of one story in a temporary folder; what is there is always the last good one. */
export interface StoryOutput {
  readonly state: StoryState;
  /** The state once the first build is through; begins it where nobody has. */
  first(): Promise<StoryState>;
  /**
   * Builds again, first the graphics whose records changed. What is wrong with the files is in `state.faults`, and the last
   * good output stays. `tell` is called after each step.
   */
  rebuild(tell?: (state: StoryState) => void): Promise<StoryState>;
  /** Removes what was written. */
  close(): Promise<void>;
}

/** So many graphics are built ahead of the others. */
const AHEAD = 2;
/** Between them the open pages get what they ask for, since a build leaves no time for anything else. In ms. */
const AIR = 250;

/** The output of a story. `pixels` draws PNG files as well. Builds come one after the other: a file saved while one runs is read by the next. */
export function storyOutput(story: string, { pixels }: { readonly pixels: boolean }): StoryOutput {
  let state: StoryState = { output: null, meta: null, graphics: [], faults: [], changed: [] };
  let dataset: Dataset | null = null;
  let folder: Promise<string> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let first: Promise<StoryState> | null = null;

  const step = async (read: Dataset, output: string, graphic?: string): Promise<void> => {
    const before = await hashes(output);
    const faults = await buildStory(story, output, { pixels, graphic });
    if (faults.length) {
      // Where a file was saved since it was read, its own faults say more than the build's.
      const now = await readStoryFolder(story);
      state = { ...state, faults: now.dataset ? [...state.faults, ...faults] : now.faults, changed: [] };
      return;
    }
    const { meta } = read;
    const graphics = await readGraphics(output, meta.graphics);
    const after = await hashes(output);
    const changed = graphics.map(({ id }) => id).filter((id) => before.get(id) !== after.get(id));
    state = { output, meta, graphics, faults: state.faults, changed };
  };

  const build = async (tell: (state: StoryState) => void): Promise<StoryState> => {
    const output = join(await (folder ??= mkdtemp(join(tmpdir(), "counterclaim-gallery-"))), "story");
    const { dataset: read, faults } = await readStoryFolder(story);
    state = { ...state, faults, changed: [] };
    if (read) {
      const ids = (each: Dataset): string => each.meta.graphics.map(({ id }) => id).join(" ");
      const ahead = dataset && ids(dataset) === ids(read) ? affectedGraphics(state.graphics, dataset, read) : [];
      for (const id of ahead.slice(0, AHEAD)) {
        await step(read, output, id);
        tell(state);
        await rest(AIR);
      }
      await step(read, output);
      dataset = read;
    }
    tell(state);
    return state;
  };

  const rebuild = (tell: (state: StoryState) => void = () => undefined): Promise<StoryState> => {
    const next = last.then(
      () => build(tell),
      () => build(tell),
    );
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

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
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
