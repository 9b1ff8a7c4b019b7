import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildCommand, command, start } from "./built-command.js";
import { contentOf, freshFolder, writeStory } from "./real-world.js";
import { REFUSED_ROW, SMALL_STORY } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
/** Kills and pairs in a normal run; COUNTERCLAIM_ROUNDS=200 for the whole measure. */
const ROUNDS = Number(process.env["COUNTERCLAIM_ROUNDS"] ?? 6);
/** Builds that are started into one folder at the same moment; COUNTERCLAIM_AT_ONCE=50 for the whole measure. */
const AT_ONCE = Number(process.env["COUNTERCLAIM_AT_ONCE"] ?? 6);

beforeAll(buildCommand, 120_000);

test("the process ends with the code of its command, and what it prints into a pipe arrives whole", async () => {
  const story = await writeStory(await freshFolder());
  const checked = await command(["check", story, "--json"]);
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({ records: { in: 6, shown: 6, refused: 0 } });
  await writeFile(join(story, "tolls.csv"), TOLLS + REFUSED_ROW);
  expect((await command(["check", story])).code).toBe(2);
  expect((await command(["frob"])).code).toBe(64);
  expect((await command(["check", join(story, "none.csv")])).code).toBe(1);
});

test("one hash in every zone, language and folder", async () => {
  const outputs = new Set<string>();
  for (const env of [
    { TZ: "UTC", LANG: "C" },
    { TZ: "Pacific/Kiritimati", LANG: "az_AZ.UTF-8", LC_ALL: "az_AZ.UTF-8" },
  ]) {
    const parent = await freshFolder();
    const story = await writeStory(parent);
    expect(await command(["build", story, "--out", join(parent, "out")], env)).toMatchObject({ code: 0 });
    outputs.add(await contentOf(join(parent, "out")));
  }
  expect(outputs.size).toBe(1);
});

test("killed at any moment, the folder is the old one or the new one, and the next build leaves nothing behind", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  const temporary = join(parent, "temporary");
  await mkdir(temporary);
  const env = { TMPDIR: temporary };
  const versions = [TOLLS, TOLLS.replace("killed,19", "killed,18")];
  const wanted: string[] = [];
  let took = 0;
  for (const text of [...versions, versions[0] ?? ""]) {
    await writeFile(join(story, "tolls.csv"), text);
    const begun = performance.now();
    expect((await command(["build", story, "--out", out], env)).code).toBe(0);
    took = performance.now() - begun;
    wanted.push(await contentOf(out));
  }
  expect(wanted[0]).toBe(wanted[2]);
  expect(wanted[0]).not.toBe(wanted[1]);
  for (let round = 0; round < ROUNDS; round++) {
    await writeFile(join(story, "tolls.csv"), versions[(round + 1) % 2] ?? "");
    const { child, ended } = start(["build", story, "--out", out], env);
    // The first part of a build only reads; most kills fall where it writes.
    const moment = took * (0.3 + (0.75 * ((round * 7919) % 101)) / 101);
    setTimeout(() => child.kill(round % 3 === 0 ? "SIGINT" : "SIGKILL"), moment);
    await ended;
    expect(wanted.slice(0, 2), `round ${String(round)}`).toContain(await contentOf(out));
  }
  await writeFile(join(story, "tolls.csv"), versions[0] ?? "");
  expect((await command(["build", story, "--out", out], env)).code).toBe(0);
  expect(await contentOf(out)).toBe(wanted[0]);
  expect((await readdir(parent)).sort()).toEqual(["out", "story", "temporary"]);
  // What a build leaves that was killed over its fonts is taken away by the next one that needs them.
  expect((await command(["build", story, "--out", join(parent, "anew")], env)).code).toBe(0);
  expect(await readdir(temporary)).toEqual([]);
}, 600_000);

/** A story, the content of its folder as of each of two days, and the folder that builds of both will share. */
async function storyOfTwoDays(): Promise<{
  readonly parent: string;
  readonly story: string;
  readonly out: string;
  readonly days: readonly string[];
  readonly wanted: readonly string[];
}> {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  const days = ["2020-10-06", "2020-10-09"];
  const wanted: string[] = [];
  for (const day of days) {
    await command(["build", story, "--out", join(parent, day), "--as-of", day]);
    wanted.push(await contentOf(join(parent, day)));
  }
  return { parent, story, out, days, wanted };
}

test("two builds at once do not mix", async () => {
  const { parent, story, out, days, wanted } = await storyOfTwoDays();
  for (let round = 0; round < Math.ceil(ROUNDS / 4); round++) {
    const both = await Promise.all(days.map((day) => command(["build", story, "--out", out, "--as-of", day])));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(wanted).toContain(await contentOf(out));
  }
  expect((await readdir(parent)).sort()).toEqual([...days, "out", "story"]);
}, 600_000);

test("many builds into one folder at once: each ends well in its turn, and the folder is one of theirs", async () => {
  const { parent, story, out, days, wanted } = await storyOfTwoDays();
  const all = Array.from({ length: AT_ONCE }, (_, index) => days[index % 2] ?? "");
  const ended = await Promise.all(all.map((day) => command(["build", story, "--out", out, "--as-of", day])));
  expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
  expect(wanted).toContain(await contentOf(out));
  expect((await readdir(parent)).sort()).toEqual([...days, "out", "story"]);
}, 600_000);
