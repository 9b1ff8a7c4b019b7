import { resolve } from "node:path";
import { escapeForTerminal } from "@counterclaim/claims";
import { build, type BuildOptions } from "./build.js";
import { Complaint, reasonOf } from "./complaint.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { readInput } from "./read-input.js";
import { servePreview, type PreviewServer } from "./preview-server.js";
import type { PreviewState } from "./preview-page.js";
import { watchStory } from "./story-watch.js";

/** What `watch` takes. */
export interface WatchOptions extends BuildOptions {
  /** Default 4310; 0 for any free one. */
  readonly port?: number | undefined;
  /** For network drives: looks four times a second. Default false. */
  readonly poll?: boolean | undefined;
}

/** A running watch. */
export interface Watching {
  readonly url: string;
  close(): Promise<void>;
}

/** A file that a spreadsheet holds locked is tried again so often, so long apart in ms. */
const TRIES = 5;
const PAUSE = 120;

/**
 * Builds a story whenever one of its files is saved, and serves the result to this machine. A build that fails is told here
 * and in every open page, and the last good output stays. PNG files are left to `build`: they would not be there within a
 * second.
 */
export async function startWatch(story: string, options: WatchOptions, effects: Effects): Promise<Watching> {
  let state = await rebuilt(story, options, effects, { version: 0, fault: null, title: story, graphics: [] });
  const server: PreviewServer = await servePreview(resolve(options.out), options.port ?? 4310, state);
  let running: Promise<void> = Promise.resolve();
  const stop = await watchStory(story, { poll: options.poll === true }, () => {
    running = running.then(async () => {
      state = await rebuilt(story, options, effects, state);
      server.show(state);
    });
  });
  effects.log(`Watching ${escapeForTerminal(story)}: ${server.url}  (Ctrl+C ends; PNG files are made by build)`);
  return {
    url: server.url,
    close: async () => {
      stop();
      await running;
      await server.close();
    },
  };
}

/** Watches until the process is told to end. */
export async function watch(story: string, options: WatchOptions, effects: Effects): Promise<ExitCode> {
  const watching = await startWatch(story, options, effects);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  await watching.close();
  return EXIT.ok;
}

async function rebuilt(
  story: string,
  options: WatchOptions,
  effects: Effects,
  before: PreviewState,
): Promise<PreviewState> {
  const told: string[] = [];
  const inner: Effects = {
    ...effects,
    readFile: (path) => patiently(() => effects.readFile(path)),
    warn: (text) => {
      told.push(text);
    },
    log: () => undefined,
    // Drawn as pixels a story takes seconds, and a reporter waits for the picture in the page.
    drawPixels: null,
  };
  try {
    const code = await build(story, options, { ...inner, terminal: false });
    if (code !== EXIT.ok) return faulty(told.join("\n"), effects, before);
    const { meta } = (await readInput(story, { encoding: options.encoding }, inner)).dataset;
    effects.log(`built ${options.out}`);
    const graphics = meta.graphics.map(({ id, title }) => ({ id, title }));
    return { version: before.version + 1, fault: null, title: meta.title, graphics };
  } catch (error) {
    // Wrong usage at the start does not mend itself by saving a file.
    if (before.version === 0 && error instanceof Complaint && error.exitCode === EXIT.usage) throw error;
    return faulty(escapeLines([...told, reasonOf(error)].join("\n")), effects, before);
  }
}

function faulty(text: string, effects: Effects, before: PreviewState): PreviewState {
  effects.warn(`${text}\nThe last good output stays.`);
  return { ...before, fault: text };
}

function escapeLines(text: string): string {
  return text.split("\n").map(escapeForTerminal).join("\n");
}

async function patiently(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  for (let left = TRIES; ; left--) {
    try {
      return await read();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resume) => setTimeout(resume, PAUSE));
    }
  }
}
