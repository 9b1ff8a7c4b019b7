import { nodeEffects, run, type FolderFiles } from "counterclaim";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordingEffects } from "../cli/recording-effects.js";
import { Canary } from "./canary.js";
import { hostileStory, type Write } from "./hostile-story.js";
import { pastedPage } from "./pasted-page.js";
import { batchesOf, hostileStrings, publishable, tame } from "./strings.js";

// Every string in every column, in every output of the build, in a browser without any policy; beside it the same build
// with a harmless twin of each string, of which every page must be the very same tree.
const canary = new Canary();
const PUBLISHABLE = hostileStrings().filter(publishable);
/** What cannot run or load anything by itself must only be shown as it is: it is parsed, not visited. */
const LIVE = PUBLISHABLE.filter((text) => text.includes("canary"));
const QUIET = PUBLISHABLE.filter((text) => !text.includes("canary"));
const PLAIN: Write = (text) => text;

beforeAll(() => canary.start());
afterAll(() => canary.stop());

async function built(texts: readonly string[], write: Write, every: boolean): Promise<FolderFiles> {
  const story = hostileStory(texts, write, every);
  const { elementScript, embedScript } = nodeEffects();
  const effects = { ...recordingEffects({ story }), drawPixels: null, elementScript, embedScript };
  const code = await run(["build", "story", "--out", "out"], effects);
  expect(code, effects.text()).toBe(0);
  return effects.published.get("out") ?? new Map<string, Uint8Array>();
}

test("the list holds more than 300 live strings", () => {
  expect(LIVE.length).toBeGreaterThan(300);
});

const batches = [
  ...batchesOf(
    LIVE.filter((_, index) => index % 12 === 0),
    80,
  ).map((texts) => ({ texts, every: true, live: true })),
  ...batchesOf(LIVE, 85).map((texts) => ({ texts, every: false, live: true })),
  ...batchesOf(QUIET, 85).map((texts) => ({ texts, every: false, live: false })),
];
for (const [index, { texts, every, live }] of batches.entries())
  test(`batch ${String(index + 1)}: ${String(texts.length)} strings in every output`, async () => {
    const [hostile, twin] = [await built(texts, PLAIN, every), await built(texts, tame, every)];
    canary.files.clear();
    for (const [root, files] of [
      ["hostile", hostile],
      ["tame", twin],
    ] as const) {
      for (const [path, bytes] of files) canary.files.set(`/${root}/${path}`, bytes);
      canary.files.set(`/${root}/pasted.html`, pastedPage(files, `${canary.origin}/${root}`));
    }
    const faults: string[] = [];
    const shown = new Set<string>();
    const pages = [...hostile.keys()].filter((path) => /\.(?:html|svg)$/.test(path));
    for (const path of [...pages, "pasted.html"]) {
      const tell = (where: string, found: readonly (string | null)[]): void => {
        for (const fault of found) if (fault !== null) faults.push(`${path}${where}: ${fault}`);
      };
      const compared = await canary.compare(`/hostile/${path}`, `/tame/${path}`, texts);
      tell("", [compared.difference]);
      for (const text of compared.shown) shown.add(text);
      if (!live) continue;
      const address = `/hostile/${path}`;
      if (path.endsWith(".svg")) tell(", visited", (await canary.visit(address, { look: false })).tripped);
      else {
        const bare = { scripts: false, poke: false, look: false };
        tell(", no scripts", (await canary.visit(address, bare)).tripped);
        const visited = await canary.visit(address, { look: every });
        tell(", visited", visited.tripped);
        if (!every) continue;
        const { seen } = await canary.visit(`/tame/${path}`, { poke: false });
        const at = visited.seen.findIndex((part, index) => part !== seen[index]);
        if (at >= 0 || visited.seen.length !== seen.length)
          tell(", drawn", [JSON.stringify([visited.seen.slice(at, at + 2), seen.slice(at, at + 2)])]);
      }
    }
    expect(faults).toEqual([]);
    expect(texts.filter((text) => text.trim() !== "" && !shown.has(text))).toEqual([]);
    for (const [path, bytes] of hostile) {
      const text = new TextDecoder().decode(bytes);
      if (path.endsWith(".json")) JSON.parse(text);
    }
  }, 900_000);
