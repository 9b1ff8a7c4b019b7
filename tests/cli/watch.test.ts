import { get } from "node:http";
import { cp, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Complaint, startWatch, type Effects, type Watching } from "counterclaim";
import { afterEach, expect, test } from "vitest";
import { freshFolder, quietEffects, writeStory } from "./real-world.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
let watching: Watching | null = null;

afterEach(async () => {
  await watching?.close();
  watching = null;
});

async function started(poll = false): Promise<{ story: string; url: string; said: string[] }> {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const effects = quietEffects();
  watching = await startWatch(story, { out: join(parent, "out"), port: 0, poll }, effects);
  return { story, url: watching.url, said: effects.said };
}

async function until(url: string, path: string, wanted: (text: string) => boolean): Promise<void> {
  const begun = performance.now();
  for (;;) {
    const response = await fetch(url + path);
    const text = await response.text();
    if (wanted(text)) return;
    if (performance.now() - begun > 60_000) throw new Error(`${path} never came to what was wanted`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function statusOf(url: string, host: string, path: string, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    get({ hostname, port, path, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });
}

interface Told {
  readonly version: number;
  readonly versions: Readonly<Record<string, number>>;
  readonly fault: string | null;
}

/** The first state that an open page of a graphic is told and that is wanted. */
async function told(url: string, wanted: (state: Told) => boolean, id = "comparison"): Promise<void> {
  const response = await fetch(`${url}-/changes?of=${id}`);
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    for (const line of decoder.decode(chunk as Uint8Array).split("\n"))
      if (line.startsWith("data: ") && wanted(JSON.parse(line.slice(6)) as Told)) return;
  }
}

test.each([false, true])("a saved CSV shows in the page (polling: %s)", async (poll) => {
  const { story, url } = await started(poll);
  const data = "comparison/data.csv";
  await until(url, data, (text) => text.includes("killed,19"));
  const reload = told(url, ({ version }) => version > 1);
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,18"));
  await until(url, data, (text) => text.includes("killed,18"));
  await reload;
  await writeFile(join(story, "other.tmp"), TOLLS.replace("killed,19", "killed,17"));
  await rename(join(story, "other.tmp"), join(story, "tolls.csv"));
  await until(url, data, (text) => text.includes("killed,17"));
});

test("an open page has its new figure before the folder is written, and the last good one where that fails", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const effects = quietEffects();
  let full = false;
  const publish: Effects["publish"] = (folder, make) =>
    effects.publish(folder, async (kept) => {
      const files = await make(kept);
      if (!full) return files;
      await until(url, "comparison/data.csv", (text) => text.includes("killed,18"));
      expect(await readFile(join(parent, "out", "comparison", "data.csv"), "utf8")).toContain("killed,19");
      throw new Complaint("no space left");
    });
  watching = await startWatch(story, { out: join(parent, "out"), port: 0 }, { ...effects, publish });
  const { url } = watching;
  full = true;
  const seen: string[] = [];
  const fault = told(url, (state) => {
    seen.push(`${String(state.versions["comparison"])} ${String(state.fault)}`);
    return state.fault !== null;
  });
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,18"));
  await fault;
  expect(seen[0]).toBe("1 null");
  expect(seen).toContain("2 null");
  expect(seen.at(-1)).toBe("1 no space left");
  await until(url, "comparison/data.csv", (text) => text.includes("killed,19"));
});

test("whichever page is open, the same data give the same folder", async () => {
  const parent = await freshFolder();
  const story = join(parent, "story");
  await cp(new URL("../../data/nagorno-karabakh-2020", import.meta.url), story, { recursive: true });
  // With a digest of the kit the index holds what the folder was made from.
  const effects: Effects = { ...quietEffects(), kitDigest: () => Promise.resolve("kit") };
  watching = await startWatch(story, { out: join(parent, "out"), port: 0 }, effects);
  const { url } = watching;
  const index = (): Promise<string> => readFile(join(parent, "out", "index.json"), "utf8");
  const [before, tolls] = [await index(), await readFile(join(story, "tolls.csv"), "utf8")];
  // The last graphic of the story and the only one of its type that is open: it is made first.
  const versions: Promise<void>[] = [2, 3].map((wanted) => told(url, ({ version }) => version >= wanted, "war-matrix"));
  await writeFile(join(story, "tolls.csv"), tolls.replace(",killed,19,", ",killed,18,"));
  await versions[0];
  expect(await index()).not.toBe(before);
  await writeFile(join(story, "tolls.csv"), tolls);
  await versions[1];
  expect(await index()).toBe(before);
});

test("an error is told and shown, the last good output stays, and the next save mends it", async () => {
  const { story, url, said } = await started();
  const fault = told(url, (state) => state.fault?.includes("tolls.csv:7:4") === true);
  await writeFile(join(story, "tolls.csv"), TOLLS + REFUSED_ROW);
  await fault;
  expect(said.join("\n")).toContain("write 1234");
  await until(url, "comparison/data.csv", (text) => text.includes("killed,19"));
  const mended = told(url, (state) => state.fault === null && state.version > 1);
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,16"));
  await mended;
  await until(url, "comparison/data.csv", (text) => text.includes("killed,16"));
});

test("a story that is broken at first is served once it is mended", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent, smallStory({ "tolls.csv": TOLLS + REFUSED_ROW }));
  watching = await startWatch(story, { out: join(parent, "out"), port: 0 }, quietEffects());
  await until(watching.url, "", (text) => text.includes("Nothing was built yet."));
  await writeFile(join(story, "tolls.csv"), TOLLS);
  await until(watching.url, "", (text) => text.includes("What each side reports"));
});

test("the page that is served reloads itself under its own policy; the built one does not know", async () => {
  const { url } = await started();
  const page = await (await fetch(`${url}comparison/`)).text();
  const policies = page.match(/script-src[^;]*/g) ?? [];
  expect(policies).toHaveLength(1);
  // The element, the guest script, and the one that reloads.
  expect(policies[0]?.match(/'sha256-[^']+'/g)).toHaveLength(3);
  expect(page).toContain("/-/changes");
});

test("only this machine, only this folder, only reading", async () => {
  const { url } = await started();
  const { host, port } = new URL(url);
  expect(await statusOf(url, host, "/comparison/index.html")).toBe(200);
  expect(await statusOf(url, `localhost:${port}`, "/")).toBe(200);
  for (const foreign of ["evil.example", `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, "127.0.0.1"])
    expect(await statusOf(url, foreign, "/comparison/index.html")).toBe(403);
  for (const path of [
    "/../story/tolls.csv",
    "/..%2fstory%2ftolls.csv",
    "/comparison/../../story/tolls.csv",
    "//etc/passwd",
    "/comparison",
    "/%00",
    "/%",
    "/.git/config",
  ])
    expect(await statusOf(url, host, path), path).toBe(404);
  expect(await statusOf(url, host, "/", "POST")).toBe(405);
});
