import { resolve } from "node:path";
import { escapeForTerminal, type Dataset } from "@counterclaim/claims";
import { affected } from "./affected.js";
import { planAll, publishPlans, readForBuild, type BuildOptions } from "./build.js";
import { Complaint, reasonOf } from "./complaint.js";
import { requireDay } from "./day-argument.js";
import type { Effects, FolderFiles } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { GraphicPlan } from "./graphic-plan.js";
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

/** So long the others wait in all until the pages that are open have fetched what was made for them, in ms. */
const PATIENCE = 600;

/**
 * Builds a story whenever one of its files is saved, and serves the result to this machine. A page that is open is made first
 * and told as soon as it is made, before the folder is written; then the graphics that show what was changed, then the others.
 * A build that fails is told here and in every open page, and the last good output stays. PNG files are left to `build`: they
 * would not be there within a second.
 */
export async function startWatch(story: string, options: WatchOptions, effects: Effects): Promise<Watching> {
  const first = { version: 0, versions: {}, fault: null, title: story, graphics: [] };
  const builder: Builder = { story, options, effects, last: null };
  let state = await rebuilt(builder, first, null);
  const server: PreviewServer = await servePreview(resolve(options.out), options.port ?? 4310, state);
  let running: Promise<void> = Promise.resolve();
  const stop = await watchStory(story, { poll: options.poll === true }, () => {
    running = running.then(async () => {
      state = await rebuilt(builder, state, server);
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

interface Builder {
  readonly story: string;
  readonly options: WatchOptions;
  readonly effects: Effects;
  /** What was built last; null before the first build that went through. */
  last: { readonly dataset: Dataset; readonly plans: readonly GraphicPlan[] } | null;
}

/** Builds once. The server, once there is one, is shown each graphic as soon as it is made. */
async function rebuilt(builder: Builder, before: PreviewState, server: PreviewServer | null): Promise<PreviewState> {
  const { story, options, effects } = builder;
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
    terminal: false,
  };
  try {
    const input = await readForBuild(story, options, inner);
    if (input === null) return faulty(told.join("\n"), effects, before);
    const { dataset } = input;
    const plans = planAll(dataset, options.graphic, requireDay(options.asOf));
    const { last } = builder;
    const changed = last === null ? [] : affected(last.plans, plans, last.dataset, dataset);
    const after = built(before, dataset, plans);
    const fresh = new Map<string, FolderFiles>();
    let { versions } = before;
    const open = server?.open() ?? new Set();
    let patience = PATIENCE;
    await publishPlans(input, firstThings(plans, changed, open), options, inner, async (plan, files) => {
      const { id } = plan.spec;
      fresh.set(id, files);
      versions = { ...versions, [id]: after.version };
      server?.show({ ...after, versions, version: before.version }, fresh);
      if (!open.has(id) || patience <= 0) return;
      const told = performance.now();
      await server?.fetched(id, patience);
      patience -= performance.now() - told;
    });
    builder.last = { dataset, plans };
    effects.log(`built ${escapeForTerminal(options.out)}`);
    return after;
  } catch (error) {
    // Wrong usage at the start does not mend itself by saving a file.
    if (before.version === 0 && error instanceof Complaint && error.exitCode === EXIT.usage) throw error;
    return faulty(escapeLines([...told, reasonOf(error)].join("\n")), effects, before);
  }
}

/** The plans in the order in which somebody waits for them: what is open and changed, what is open, what changed, the others. */
function firstThings(
  plans: readonly GraphicPlan[],
  changed: readonly GraphicPlan[],
  open: ReadonlySet<string>,
): readonly GraphicPlan[] {
  const isOpen = ({ spec }: GraphicPlan): boolean => open.has(spec.id);
  return [...new Set([...changed.filter(isOpen), ...plans.filter(isOpen), ...changed, ...plans])];
}

function built({ version, versions }: PreviewState, { meta }: Dataset, plans: readonly GraphicPlan[]): PreviewState {
  const next = version + 1;
  return {
    version: next,
    versions: { ...versions, ...Object.fromEntries(plans.map(({ spec }) => [spec.id, next])) },
    fault: null,
    title: meta.title,
    graphics: meta.graphics.map(({ id, title }) => ({ id, title })),
  };
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
