import { mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "counterclaim";
import { expect, test } from "vitest";
import { contentOf, freshFolder, quietEffects, writeStory } from "./real-world.js";
import { REFUSED_ROW, SMALL_STORY } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";

async function build(story: string, out: string, ...more: string[]): Promise<{ code: number; said: string }> {
  const effects = quietEffects();
  const code = await run(["build", story, "--out", out, ...more], effects);
  return { code, said: effects.said.join("\n") };
}

test("a build leaves its folder and nothing beside it", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  expect((await build(story, join(parent, "out"))).code).toBe(0);
  expect((await readdir(parent)).sort()).toEqual(["out", "story"]);
});

test("the same story again touches nothing; a changed one replaces all", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  await build(story, out);
  const first = await contentOf(out);
  expect((await build(story, out)).said).toContain("is up to date");
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,20"));
  expect((await build(story, out)).code).toBe(0);
  expect(await contentOf(out)).not.toBe(first);
  expect(await readFile(join(out, "comparison/data.csv"), "utf8")).toContain("killed,20");
});

test("a graphic that is no longer listed is gone", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  await build(story, out);
  const descriptor = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as { graphics: unknown[] };
  descriptor.graphics.pop();
  await writeFile(join(story, "datapackage.json"), JSON.stringify(descriptor));
  await build(story, out);
  expect((await readdir(out)).sort()).toEqual(["comparison", "index.json"]);
});

test("a refused record leaves the last good output as it is", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  await build(story, out);
  const before = await contentOf(out);
  await writeFile(join(story, "tolls.csv"), TOLLS + REFUSED_ROW);
  expect((await build(story, out)).code).toBe(2);
  expect(await contentOf(out)).toBe(before);
});

test("files that are not ours are never taken away", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  await mkdir(out);
  await writeFile(join(out, "notes.txt"), "mine");
  const { code, said } = await build(story, out);
  expect(code).toBe(1);
  expect(said).toContain("notes.txt");
  expect(await readFile(join(out, "notes.txt"), "utf8")).toBe("mine");
  expect((await build(story, story)).code).toBe(1);
  expect((await readdir(story)).sort()).toEqual(["datapackage.json", "sources.csv", "tolls.csv"]);
});

test("an index of somebody else does not make a folder ours", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  await mkdir(out);
  await writeFile(join(out, "index.json"), JSON.stringify({ generator: "other 1", files: { "notes.txt": "" } }));
  await writeFile(join(out, "notes.txt"), "mine");
  expect((await build(story, out)).code).toBe(1);
});

test("no link is followed: neither the folder itself nor one inside it", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const outside = join(parent, "outside");
  await mkdir(outside);
  await writeFile(join(outside, "keep.txt"), "mine");
  await symlink(outside, join(parent, "linked"));
  const before = await contentOf(outside);
  const { code, said } = await build(story, join(parent, "linked"));
  expect(code).toBe(1);
  expect(said).toContain("is a link");
  const out = join(parent, "out");
  await build(story, out);
  await rename(join(out, "comparison"), join(parent, "aside"));
  await symlink(outside, join(out, "comparison"));
  expect((await build(story, out)).code).toBe(1);
  expect(await contentOf(outside)).toBe(before);
});

test("what a killed build left is mended by the next one", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  await build(story, out);
  const good = await contentOf(out);
  // Killed between the two renamings, with a lock, a half-written folder and a lock that was not linked yet.
  await rename(out, join(parent, ".out.counterclaim-old"));
  await mkdir(join(parent, ".out.counterclaim-new"));
  await writeFile(join(parent, ".out.counterclaim-new/half.txt"), "half");
  await writeFile(join(parent, ".out.counterclaim-lock"), "999999999");
  await writeFile(join(parent, ".out.counterclaim-lock.999999999.0"), "999999999");
  await writeFile(join(story, "tolls.csv"), TOLLS + REFUSED_ROW);
  expect((await build(story, out)).code).toBe(2);
  await writeFile(join(story, "tolls.csv"), TOLLS);
  expect((await build(story, out)).code).toBe(0);
  expect(await contentOf(out)).toBe(good);
  expect((await readdir(parent)).sort()).toEqual(["out", "story"]);
});

test("builds at once come one after the other", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  const alone = join(parent, "alone");
  await build(story, alone);
  const codes = await Promise.all(
    Array.from({ length: 6 }, (_, i) => build(story, out, ...(i % 2 ? ["--as-of", "2020-10-09"] : []))),
  );
  expect(codes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
  await build(story, out);
  expect((await contentOf(out)).replaceAll(out, "")).toBe(await contentOf(alone));
  expect((await readdir(parent)).sort()).toEqual(["alone", "out", "story"]);
});

test.each([["/dev/full/out"], ["/proc/nowhere/out"]])(
  "%s: a place that cannot be written is told in words",
  async (out) => {
    const parent = await freshFolder();
    const story = await writeStory(parent);
    const { code, said } = await build(story, out);
    expect(code).toBe(1);
    expect(said).toMatch(/counterclaim: cannot write/);
    expect(said).not.toMatch(/\n\s+at /);
  },
);

test("new makes a folder that can be checked at once, and never overwrites", async () => {
  const parent = await freshFolder();
  const folder = join(parent, "my-story");
  const effects = quietEffects();
  expect(await run(["new", folder], effects)).toBe(0);
  expect(await run(["check", folder], quietEffects())).toBe(0);
  const before = await contentOf(folder);
  expect(await run(["new", folder], quietEffects())).toBe(1);
  expect(await contentOf(folder)).toBe(before);
  expect(await run(["new", join(parent, "My Story")], quietEffects())).toBe(64);
});
