import type { Effects, FolderFiles } from "counterclaim";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { recordingEffects } from "../cli/recording-effects.js";
import { SMALL_STORY, smallStory } from "../cli/small-story.js";
import { Canary } from "./canary.js";
import { realScripts } from "./real-scripts.js";
import { hostileStrings, publishable } from "./strings.js";

// The same strings against a kit in which one guard was taken out: the canary must tell each time, and must not before.
const canary = new Canary();
const MARKUP = hostileStrings().filter(
  (text) => publishable(text) && /^<(?:img|svg|script|details)(?!.*<!)/.test(text),
);
const ADDRESSES = hostileStrings().filter((text) => publishable(text) && /^java/i.test(text) && URL.canParse(text));

beforeAll(() => canary.start());
afterAll(() => canary.stop());
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.doUnmock("../../packages/charts/src/serialize.js");
  vi.doUnmock("../../packages/charts/src/link.js");
  vi.doUnmock("../../packages/claims/src/safe-url.js");
});

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The small story with a claimant and an address of a source for each row. */
function story(claimants: readonly string[], addresses: readonly string[]): Map<string, string> {
  const count = Math.max(claimants.length, addresses.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const claimant = claimants[index % claimants.length] ?? "";
    const address = addresses[index % addresses.length] ?? "";
    return `t${String(index)},North ${String(index)},killed,${String(index)},${quoted(claimant)},2020-10-04,${quoted(address)}`;
  });
  const header = "id,population,measure,value,claimant,as_of,source_url";
  return smallStory({ "tolls.csv": `${[header, ...rows].join("\n")}\n`, "sources.csv": "id,publisher\nx,X\n" });
}

async function built(files: ReadonlyMap<string, string>, prelude = ""): Promise<FolderFiles | undefined> {
  const { run } = await import("counterclaim");
  const scripts = realScripts();
  const mutated: Effects["elementScripts"] = async (type) => {
    const { entry, parts, alone, whole } = await scripts.elementScripts(type);
    return { parts, entry: prelude + entry, alone: prelude + alone, whole: prelude + whole };
  };
  const effects = { ...recordingEffects({ story: files }), drawPixels: null, ...scripts, elementScripts: mutated };
  await run(["build", "story", "--out", "out", "--graphic", "all"], effects);
  return effects.published.get("out");
}

async function tripped(files: FolderFiles | undefined): Promise<readonly string[]> {
  canary.files.clear();
  for (const [path, bytes] of files ?? []) canary.files.set(`/${path}`, bytes);
  return (await canary.visit("/all/index.html", { look: false })).tripped;
}

const GOOD = "https://example.org/report";

test("with every guard in its place nothing runs", async () => {
  expect(SMALL_STORY).toBeDefined();
  expect(await tripped(await built(story(MARKUP, [GOOD])))).toEqual([]);
  expect(await built(story(["Ministry"], ADDRESSES))).toBeUndefined();
}, 300_000);

test("mutant: text becomes markup where the element draws", async () => {
  const unsafe = `
    const append = Element.prototype.append;
    const parse = (text) => document.createRange().createContextualFragment(text);
    Element.prototype.append = function (...nodes) {
      append.apply(this, nodes.map((node) => (typeof node === "string" ? parse(node) : node)));
    };
    document.createTextNode = parse;
  `;
  expect((await tripped(await built(story(MARKUP, [GOOD]), unsafe))).join("\n")).toContain("canary() ran");
}, 300_000);

test("mutant: no escape of < in what is printed", async () => {
  vi.doMock("../../packages/charts/src/serialize.js", async (original) => {
    const real = await original<typeof import("../../packages/charts/src/serialize.js")>();
    return {
      ...real,
      serialize: (...given: Parameters<typeof real.serialize>) => real.serialize(...given).replaceAll("&lt;", "<"),
    };
  });
  expect(await tripped(await built(story(MARKUP, [GOOD])))).not.toEqual([]);
}, 300_000);

test("mutant: any address becomes a link", async () => {
  vi.doMock("../../packages/claims/src/safe-url.js", async (original) => ({
    ...(await original<object>()),
    safeUrl: (text: string) => text,
  }));
  vi.doMock("../../packages/charts/src/link.js", async (original) => ({
    ...(await original<object>()),
    sourceLink: (href: string, ...children: string[]) => ({ tag: "a", attrs: { href }, children }),
  }));
  expect((await tripped(await built(story(["Ministry"], ADDRESSES)))).join("\n")).toContain("canary() ran");
}, 300_000);
