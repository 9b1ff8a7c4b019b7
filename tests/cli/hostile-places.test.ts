import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, type FolderFiles } from "counterclaim";
import { beforeAll, expect, test } from "vitest";
import { buildCommand } from "./built-command.js";
import { contentOf, freshFolder, quietEffects, writeStory } from "./real-world.js";
import { SMALL_STORY, smallStory } from "./small-story.js";

const COMMAND = fileURLToPath(new URL("../../packages/cli/bin/counterclaim.js", import.meta.url));
const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
const FILES: FolderFiles = new Map([
  ["a/index.html", new TextEncoder().encode("new")],
  ["index.json", new TextEncoder().encode('{"generator":"counterclaim 0","files":{"a/index.html":""}}')],
]);

beforeAll(buildCommand, 120_000);

/** A folder that holds a story, a build of it and something of somebody else's. */
async function place(): Promise<{ parent: string; story: string; out: string; outside: string }> {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const [out, outside] = [join(parent, "out"), join(parent, "outside")];
  await mkdir(join(outside, "b"), { recursive: true });
  await writeFile(join(outside, "b/keep.txt"), "mine");
  return { parent, story, out, outside };
}

async function built(story: string, out: string): Promise<{ code: number; said: string }> {
  const effects = quietEffects();
  return { code: await run(["build", story, "--out", out], effects), said: effects.said.join("\n") };
}

test.each<[string, (at: Awaited<ReturnType<typeof place>>) => Promise<void>]>([
  [
    "the folder by a link",
    async ({ out, outside }) => {
      await rm(out, { recursive: true, force: true });
      await symlink(outside, out);
    },
  ],
  [
    "the folder by a file",
    async ({ out }) => {
      await rm(out, { recursive: true, force: true });
      await writeFile(out, "mine");
    },
  ],
  [
    "the folder by another folder",
    async ({ out, outside }) => {
      await rm(out, { recursive: true, force: true });
      await rename(outside, out);
      await mkdir(outside);
    },
  ],
  [
    "the hidden folder beside it by a link",
    async ({ parent, outside }) => {
      await symlink(outside, join(parent, ".out.counterclaim-new"));
    },
  ],
  [
    "the old folder beside it by a link",
    async ({ parent, outside }) => {
      await symlink(outside, join(parent, ".out.counterclaim-old"));
    },
  ],
  [
    "the lock by a link",
    async ({ parent, outside }) => {
      await rm(join(parent, ".out.counterclaim-lock"));
      await symlink(join(outside, "b/keep.txt"), join(parent, ".out.counterclaim-lock"));
    },
  ],
])("while it is made, somebody replaces %s: nothing outside is changed", async (_, swap) => {
  const at = await place();
  await built(at.story, at.out);
  const before = await contentOf(at.outside);
  const ended = await quietEffects()
    .publish(at.out, async () => {
      await swap(at);
      return FILES;
    })
    .then(
      () => "written",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  expect(ended).not.toMatch(/\n\s+at /);
  const kept = (await contentOf(at.outside)) === before || (await contentOf(at.out)) === before;
  expect(kept, ended).toBe(true);
});

test.each([
  "-rf",
  "--",
  "CON",
  "nul.txt",
  "a b",
  "a\nb",
  "ü̈",
  "‮gpj",
  "…",
  "%00",
  "$(id)",
  "`id`",
  ";rm -rf ~",
  "a\\b",
  "'",
  '"',
  "*",
])("an output folder named %j is a folder like any other, or is refused; nothing else changes", async (name) => {
  const at = await place();
  const before = await contentOf(at.parent);
  const { code, said } = await built(at.story, join(at.parent, name));
  expect([0, 1, 64]).toContain(code);

  expect(said).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  await rm(join(at.parent, name), { recursive: true, force: true });
  expect(await contentOf(at.parent)).toBe(before);
});

test.each([".", "..", "../..", "", "story", "story/../outside", "outside/a/..", "x".repeat(300), "y/".repeat(3000)])(
  "an output folder at %j overwrites nothing",
  async (path) => {
    const at = await place();
    const before = await contentOf(at.parent);
    const { code, said } = await built(at.story, path === "" ? "" : `${at.parent}/${path}`);
    expect(code).not.toBe(0);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await contentOf(at.parent)).toBe(before);
  },
);

test.each([
  "../tolls.csv",
  "/etc/passwd",
  "..\\tolls.csv",
  "tolls.csv/../../x",
  "-rf",
  ".hidden.csv",
  "a\0b.csv",
  "CON/x",
  "file:///etc/passwd",
])("a story that names the file %j reads nothing outside its folder and writes nothing", async (path) => {
  const descriptor = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as { resources: object[] };
  descriptor.resources[0] = { name: "tolls", path };
  const parent = await freshFolder();
  const story = await writeStory(parent, smallStory({ "datapackage.json": JSON.stringify(descriptor) }));
  const before = await contentOf(parent);
  const { code, said } = await built(story, join(parent, "out"));
  expect(code).toBe(2);
  expect(said).not.toContain("root:");
  expect(await contentOf(parent)).toBe(before);
});

/** Runs the command under another user or limit, as a shell does. */
function limited(limit: string, args: readonly string[], user?: number): { code: number | null; said: string } {
  const words = ["exec", `"${process.execPath}"`, `"${COMMAND}"`, ...args.map((each) => `"${each}"`)].join(" ");
  const ended = spawnSync("bash", ["-c", `${limit}${words}`], {
    encoding: "utf8",
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}

test("a disk that takes no more: the old output stays, the reason is told, nothing is left", async () => {
  const { parent, story, out } = await place();
  expect(limited("", ["build", story, "--out", out]).code).toBe(0);
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,18"));
  const before = await contentOf(parent);
  for (const blocks of [0, 1, 8, 64]) {
    const { code, said } = limited(`ulimit -f ${String(blocks)}; `, ["build", story, "--out", out]);
    expect(code, said).toBe(1);
    expect(said).toMatch(/cannot write .*: too large|cannot write .*: the disk is full/);
    expect(said).not.toMatch(/\n\s+at /);
    expect(await contentOf(parent)).toBe(before);
  }
  expect(limited("", ["build", story, "--out", out]).code).toBe(0);
  expect((await readdir(parent)).sort()).toEqual(["out", "outside", "story"]);
}, 120_000);

// Nothing is forbidden to the superuser: then the command runs as nobody.
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;

test("a folder without the right to write: told in words, and the old output stays", async () => {
  const { parent, story, out } = await place();
  expect(limited("", ["build", story, "--out", out]).code).toBe(0);
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,18"));
  const before = await contentOf(parent);
  await chmod(parent, 0o555);
  const { code, said } = limited("", ["build", story, "--out", out], NOBODY);
  await chmod(parent, 0o755);
  expect(code, said).toBe(1);
  expect(said).toMatch(/cannot write .*: no right to do that/);
  expect(said).not.toMatch(/\n\s+at /);
  expect(await contentOf(parent)).toBe(before);
}, 60_000);

test("a story without the right to read is told in words", async () => {
  const { parent, story, out } = await place();
  await chmod(join(story, "tolls.csv"), 0o000);
  await chmod(parent, 0o777);
  const { code, said } = limited("", ["build", story, "--out", out], NOBODY);
  await chmod(join(story, "tolls.csv"), 0o644);
  expect(code, said).not.toBe(0);
  expect(said).toMatch(/tolls\.csv.*no right to do that/);
  expect(said).not.toMatch(/\n\s+at /);
  expect((await readdir(parent)).sort()).toEqual(["outside", "story"]);
}, 60_000);
