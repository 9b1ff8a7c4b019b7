import { watch as watchFolder, type FSWatcher } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** How a folder is watched. */
export interface StoryWatchOptions {
  /** Looks every so often in place of waiting for the system's word: for network drives, which give none. */
  readonly poll: boolean;
}

/** Rest after the system's word, and between two looks that must agree before a save counts as finished, in ms. */
const REST = 40;
const POLL = 250;
/** A look also without the system's word: it can be lost where the folder itself is put in place anew. */
const SLOW_POLL = 1500;
/** So long a save may take before what is there is read anyway, in ms. */
const PATIENCE = 600;

/**
 * Calls back whenever a file of a story was saved: once for a save that writes twice, and only when what is there has come
 * to rest, so that a half-saved file is not read. Survives editors that write beside and rename, and a folder that is gone
 * for a while. Returns how to stop.
 */
export async function watchStory(folder: string, options: StoryWatchOptions, saved: () => void): Promise<() => void> {
  let last = await lookAt(folder);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let settling = false;

  const settle = async (): Promise<void> => {
    if (settling) return;
    settling = true;
    let before = await lookAt(folder);
    for (let waited = 0; waited < PATIENCE; waited += REST) {
      await rest(REST);
      const now = await lookAt(folder);
      // An empty file is one that is being written.
      if (now === before && !now.includes(" 0 ")) break;
      before = now;
    }
    settling = false;
    if (stopped || before === last) return;
    last = before;
    saved();
  };
  const look = (delay: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), delay);
  };

  let watcher: FSWatcher | null = null;
  const open = (): void => {
    if (options.poll || stopped) return;
    try {
      watcher = watchFolder(folder, () => {
        look(REST);
      });
      watcher.on("error", () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      watcher = null;
    }
  };
  open();
  const slow = setInterval(
    () => {
      if (watcher === null) open();
      if (!settling) look(0);
    },
    options.poll ? POLL : SLOW_POLL,
  );
  return () => {
    stopped = true;
    clearTimeout(timer);
    clearInterval(slow);
    watcher?.close();
  };
}

/** What tells one save from the next: name, size, time and number of every file that a story is read from. */
async function lookAt(folder: string): Promise<string> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.csv$/i.test(name) || name === "datapackage.json").sort();
    const lines = await Promise.all(
      names.map(async (name) => {
        const state = await stat(join(folder, name)).catch(() => null);
        return state ? `${name} ${String(state.size)} ${String(state.mtimeMs)} ${String(state.ino)}` : `${name} gone`;
      }),
    );
    return lines.join("\n");
  } catch {
    return "no folder";
  }
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
