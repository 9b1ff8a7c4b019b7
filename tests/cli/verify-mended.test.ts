import { createHash } from "node:crypto";
import { nodeEffects, run, type Effects, type FolderFiles } from "counterclaim";
import { expect, test } from "vitest";
import { recordingEffects, type Recording } from "./recording-effects.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

// Somebody changes a published figure and mends every hash that covers it: the folder agrees with itself, and not with its
// data.
const EXTRA = "west-missing,West,missing,37,,,,Ministry,2020-10-05,2020-10-06,paper,,,\n";

/** Real pictures; elsewhere a text stands for each, since drawing takes long. */
const REAL = { drawPixels: nodeEffects().drawPixels };

async function built(
  more: readonly string[] = [],
  changes: Partial<Effects> = {},
): Promise<{ effects: Recording; files: FolderFiles }> {
  const descriptor = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as { graphics: object[] };
  const one = JSON.stringify({ ...descriptor, graphics: descriptor.graphics.slice(0, 1) });
  const story = smallStory({
    "datapackage.json": one,
    "tolls.csv": `${SMALL_STORY["tolls.csv"] ?? ""}${EXTRA}${REFUSED_ROW}`,
  });
  const effects: Recording = { ...recordingEffects({ story }), ...changes };
  expect(await run(["build", "story", "--out", "out", "--allow-refused", ...more], effects), effects.text()).toBe(0);
  return { effects, files: effects.published.get("out") ?? new Map<string, Uint8Array>() };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The files with one of them changed, and its hash in its manifest and in the index mended. */
function mended(files: FolderFiles, path: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const changed = new Map([...files, [path, bytes]]);
  const put = (at: string, change: (value: Record<string, Record<string, unknown>>) => void): void => {
    const value = JSON.parse(new TextDecoder().decode(changed.get(at))) as Record<string, Record<string, unknown>>;
    change(value);
    changed.set(at, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
  };
  const folder = path.slice(0, path.lastIndexOf("/") + 1).replace(/embed\/$/, "");
  const name = path.slice(folder.length);
  const manifest = `${folder}manifest.json`;
  if (path !== manifest)
    put(manifest, (value) => {
      if (value["files"]) value["files"][name] = { bytes: bytes.length, sha256: sha256(bytes) };
    });
  put("index.json", (value) => {
    for (const each of [path, manifest])
      if (value["files"]) value["files"][each] = sha256(changed.get(each) ?? new Uint8Array());
  });
  return changed;
}

/** Numbers that look random and are the same in every run (Park and Miller). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test("a clean folder has no difference, with frozen copies, an address and refused records", async () => {
  const { effects } = await built(["--freeze", "--base-url", "https://news.example.org/graphics"], REAL);
  const code = await run(["verify", "out"], effects);
  expect(effects.warnings.filter((line) => /not what|not as|difference/.test(line))).toEqual([]);
  expect(code).toBe(0);
}, 120_000);

test("100 of 100 changed digits are found, though every hash is mended", async () => {
  const { effects, files } = await built();
  // Texts stand for the pictures here; a picture that was painted over has a test of its own below.
  const paths = [...files.keys()].filter(
    (path) => path !== "index.json" && /\d/.test(new TextDecoder().decode(files.get(path))),
  );
  const next = seeded(20_201_006);
  const missed: string[] = [];
  for (let turn = 0; turn < 100; turn++) {
    const path = paths[turn % paths.length] ?? "";
    const bytes = files.get(path) ?? new Uint8Array();
    const digits = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57);
    const at = digits[next(digits.length)] ?? 0;
    const changed = bytes.slice();
    changed[at] = 48 + (((bytes[at] ?? 48) - 48 + 1 + next(9)) % 10);
    effects.published.set("out", mended(files, path, changed));
    if ((await run(["verify", "out"], effects)) !== 2)
      missed.push(
        `${path} at ${String(at)}: ${new TextDecoder().decode(changed.slice(Math.max(0, at - 30), at + 30))}`,
      );
  }
  expect(missed).toEqual([]);
}, 600_000);

test("a digit in the words alone, with its mark and every hash mended, is named with its line", async () => {
  const { effects, files } = await built();
  const page = new TextDecoder().decode(files.get("comparison/index.html"));
  const [before, after] = [/>(\D*)37(\D*)</, ">$173$2<"] as const;
  expect(page).toMatch(before);
  effects.published.set(
    "out",
    mended(files, "comparison/index.html", new TextEncoder().encode(page.replace(before, after))),
  );
  expect(await run(["verify", "out"], effects)).toBe(2);
  expect(effects.text()).toMatch(/comparison\/index\.html: not what comparison\/dataset\.json gives, from line \d+ on/);
}, 60_000);

test("a picture that was painted over, with every hash mended, is found", async () => {
  const { effects, files } = await built([], REAL);
  const { default: sharp } = await import("sharp");
  const path = "comparison/graphic.png";
  const patch = { create: { width: 9, height: 9, channels: 3 as const, background: "#000" } };
  const painted = await sharp(files.get(path))
    .composite([{ input: await sharp(patch).png().toBuffer(), left: 40, top: 100 }])
    .png()
    .toBuffer();
  effects.published.set("out", mended(files, path, painted));
  expect(await run(["verify", "out"], effects)).toBe(2);
  expect(effects.text()).toContain("comparison/graphic.png: not what comparison/dataset.json gives");
}, 60_000);

test("the folder of another version is compared by hashes and marks, and that is said", async () => {
  const { effects, files } = await built();
  const old = (text: string): string => text.replaceAll(/"counterclaim \d+\.\d+\.\d+"/g, '"counterclaim 0.0.1"');
  let changed: Map<string, Uint8Array> = new Map(files);
  for (const path of ["comparison/manifest.json"])
    changed = mended(changed, path, new TextEncoder().encode(old(new TextDecoder().decode(files.get(path)))));
  changed.set("index.json", new TextEncoder().encode(old(new TextDecoder().decode(changed.get("index.json")))));
  effects.published.set("out", changed);
  expect(await run(["verify", "out"], effects), effects.text()).toBe(0);
  expect(effects.text()).toContain("comparison: made by another version");
}, 60_000);
