import { run, type FolderFiles } from "counterclaim";
import { expect, test } from "vitest";
import { recordingEffects, type Recording } from "./recording-effects.js";
import { smallStory } from "./small-story.js";

async function built(): Promise<{ effects: Recording; files: FolderFiles }> {
  const effects = recordingEffects({ story: smallStory() });
  await run(["build", "story", "--out", "out"], effects);
  return { effects, files: effects.published.get("out") ?? new Map<string, Uint8Array>() };
}

test("what was built verifies", async () => {
  const { effects } = await built();
  expect(await run(["verify", "out"], effects)).toBe(0);
  expect(effects.lines.at(-1)).toMatch(/^out: \d+ files as built, \d+ figures as in the data$/);
});

test("one changed digit is found, wherever it is", async () => {
  const { effects, files } = await built();
  let missed = 0;
  let tried = 0;
  for (const [path, bytes] of files) {
    const digits = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57);
    // Every file, and in the index, which no hash covers, every single digit.
    const step = path === "index.json" ? 1 : Math.max(1, Math.floor(digits.length / 6));
    for (let i = 0; i < digits.length; i += step) {
      const at = digits[i] ?? 0;
      const changed = bytes.slice();
      changed[at] = 48 + (((bytes[at] ?? 48) - 48 + 1) % 10);
      effects.published.set("out", new Map([...files, [path, changed]]));
      tried += 1;
      if ((await run(["verify", "out"], effects)) !== 2) missed += 1;
    }
  }
  expect(tried).toBeGreaterThan(100);
  expect(missed).toBe(0);
});

test("a figure that differs from its data is named, though every hash were mended", async () => {
  const { effects, files } = await built();
  const page = new TextDecoder().decode(files.get("comparison/index.html"));
  const changed = page.replace('data-value="19"', 'data-value="91"');
  effects.published.set("out", new Map([...files, ["comparison/index.html", new TextEncoder().encode(changed)]]));
  await run(["verify", "out"], effects);
  expect(effects.text()).toContain("comparison/index.html: north-killed has the figure 91, the data 19");
});

test.each([
  ["a file that is gone", (files: Map<string, Uint8Array>) => files.delete("all/data.csv"), "all/data.csv: missing"],
  [
    "a file that was added",
    (files: Map<string, Uint8Array>) => files.set("all/x.js", new Uint8Array()),
    "all/x.js: not built",
  ],
  ["no index", (files: Map<string, Uint8Array>) => files.delete("index.json"), "index.json: missing"],
])("%s is named", async (_, change, words) => {
  const { effects, files } = await built();
  const changed = new Map(files);
  change(changed);
  effects.published.set("out", changed);
  expect(await run(["verify", "out"], effects)).toBe(2);
  expect(effects.text()).toContain(words);
});
