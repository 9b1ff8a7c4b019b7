import { run, type FolderFiles } from "counterclaim";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordingEffects } from "../cli/recording-effects.js";
import { Canary, onlyInOne } from "./canary.js";
import { hostileStory, type Write } from "./hostile-story.js";
import { pastedPage } from "./pasted-page.js";
import { realScripts } from "./real-scripts.js";
import { batchesOf, hostileStrings, publishable, tame } from "./strings.js";

// Every string in every column, in every output of the build, in a browser without any policy; beside it the same build
// with a harmless twin of each string, in which every page must have the very same sorts of elements.
const canary = new Canary();
const LIVE = hostileStrings().filter((text) => publishable(text) && text.includes("canary"));
const PLAIN: Write = (text) => text;

beforeAll(() => canary.start());
afterAll(() => canary.stop());

async function built(texts: readonly string[], write: Write, every: boolean): Promise<FolderFiles> {
  const story = hostileStory(texts, write, every);
  const effects = { ...recordingEffects({ story }), drawPixels: null, ...realScripts() };
  const code = await run(["build", "story", "--out", "out"], effects);
  expect(code, effects.text()).toBe(0);
  return effects.published.get("out") ?? new Map<string, Uint8Array>();
}

test("the list holds more than 300 live strings", () => {
  expect(LIVE.length).toBeGreaterThan(300);
});

/** All are parsed. Visiting takes minutes: COUNTERCLAIM_HOSTILE=all visits every page of every batch, mutants.test.ts one. */
const VISITED = process.env["COUNTERCLAIM_HOSTILE"] === "all" ? Infinity : 0;
const SAMPLE = LIVE.filter((_, index) => index % 20 === 0);
// A story has more places than the last batches have strings.
const filled = (texts: readonly string[], least = 40): string[] => [
  ...texts,
  ...Array.from({ length: Math.max(0, least - texts.length) }, (_, index) => `Harmless ${String(index)}`),
];
const batches = [
  ...batchesOf(SAMPLE, 80).map((texts) => ({ texts: filled(texts, 17), every: true })),
  ...batchesOf(LIVE, 85).map((texts) => ({ texts: filled(texts), every: false })),
];
/** A frozen copy that was not made, and what AMP pages load, stand in embed codes: somebody else puts them into effect. */
const NAMED = /\/frozen\/[\w-]+\/(?:host\.js|index\.html)$|^https:\/\/cdn\.ampproject\.org\//;

for (const [index, { texts, every }] of batches.entries())
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
      const tell = (where: string, found: readonly string[]): void => {
        for (const fault of found) faults.push(`${path}${where}: ${fault}`);
      };
      const compared = await canary.compare(`/hostile/${path}`, `/tame/${path}`, texts);
      tell("", compared.differing);
      for (const text of compared.shown) shown.add(text);
      if (index >= VISITED) continue;
      const address = `/hostile/${path}`;
      const allowed = (url: string): boolean => NAMED.test(url);
      if (path.endsWith(".svg")) {
        tell(", visited", (await canary.visit(address, { look: false })).tripped);
        continue;
      }
      const bare = { scripts: false, poke: false, look: false, allowed };
      tell(", no scripts", (await canary.visit(address, bare)).tripped);
      const visited = await canary.visit(address, { look: every, allowed });
      tell(", visited", visited.tripped);
      if (!every) continue;
      const { kinds } = await canary.visit(`/tame/${path}`, { poke: false, allowed });
      tell(", drawn", onlyInOne(visited.kinds, kinds));
    }
    expect(faults).toEqual([]);
    expect(texts.filter((text) => text.trim() !== "" && !shown.has(text))).toEqual([]);
    for (const [path, bytes] of hostile) {
      if (path.endsWith(".json")) JSON.parse(new TextDecoder().decode(bytes));
    }
  }, 900_000);
