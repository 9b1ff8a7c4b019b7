import { run, type FolderFiles } from "counterclaim";
import { expect, test } from "vitest";
import { fileText, recordingEffects, type Recording } from "./recording-effects.js";
import { throughWordPress } from "../fixtures/hosts/oembed-consumer.js";
import { SMALL_STORY, smallStory } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
const BASE = "https://news.example/graphics";

async function build(
  more: readonly string[],
  changes: Readonly<Record<string, string | null>> = {},
): Promise<{ code: number; effects: Recording; files: FolderFiles | undefined }> {
  const effects = recordingEffects({ story: smallStory(changes) });
  const code = await run(["build", "story", "--out", "out", ...more], effects);
  return { code, effects, files: effects.published.get("out") };
}

function descriptor(change: Readonly<Record<string, unknown>>): Record<string, string> {
  const read = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as object;
  return { "datapackage.json": JSON.stringify({ ...read, ...change }) };
}

function sections(text: string): string[] {
  return [...text.matchAll(/^\d+\. (.+)\n-+\n/gm)].map(([, title = ""]) => title);
}

test("embed.txt holds each file of embed/, word for word", async () => {
  const { files } = await build([]);
  const all = fileText(files, "comparison/embed.txt");
  const paths = [...(files?.keys() ?? [])].filter((path) => path.startsWith("comparison/embed/"));
  expect(paths.map((path) => path.slice("comparison/embed/".length)).sort()).toEqual([
    "amp.txt",
    "apple-news.json",
    "element.txt",
    "iframe-frozen.txt",
    "iframe-live.txt",
    "iframe-strict.txt",
    "image.txt",
    "oembed.txt",
    "static.txt",
  ]);
  expect(sections(all)).toHaveLength(paths.length);
  for (const path of paths) expect(all, path).toContain(fileText(files, path).trim());
});

test.each([
  ["no address", [], {}, "https://YOUR-SITE.example/graphics"],
  ["an option", ["--base-url", `${BASE}/`], {}, BASE],
  ["the story's own", [], { counterclaim: { baseUrl: BASE } }, BASE],
  ["the option before the story's", ["--base-url", BASE], { counterclaim: { baseUrl: "https://old.example" } }, BASE],
] as const)("%s: where the snippets point", async (_, more, change, base) => {
  const { code, files } = await build(more, descriptor(change));
  expect(code).toBe(0);
  for (const [path, bytes] of files ?? []) {
    if (!/\/(?:embed|oembed)/.test(path)) continue;
    const text = new TextDecoder().decode(bytes);
    for (const [, address = ""] of text.matchAll(/(?:src|href|srcset)=\\?"(https:[^"\\]+)/g))
      if (!/cdn\.ampproject\.org|example\.org/.test(address)) expect(address, path).toMatch(new RegExp(`^${base}/`));
  }
  expect(fileText(files, "comparison/index.html").includes("application/json+oembed")).toBe(base === BASE);
});

test.each([
  "http://news.example/graphics",
  "news.example",
  "https://",
  "https://news.example/?a=b",
  "https://news.example/#top",
  "https://me:secret@news.example/",
  "https://news.example/a b",
  'https://news.example/"><script>',
  "javascript:alert(1)",
  "",
])("an address that cannot be one is refused: %j", async (address) => {
  const asOption = await build(["--base-url", address]);
  expect(asOption.code).toBe(64);
  expect(asOption.effects.text()).toContain("--base-url takes an address such as https://news.example/graphics");
  const asProperty = await build([], descriptor({ counterclaim: { baseUrl: address } }));
  expect(asProperty.code).toBe(2);
  expect(asProperty.files).toBeUndefined();
});

test("oembed.json has every field that is required, and WordPress lets it through whole", async () => {
  const { files } = await build(["--base-url", BASE]);
  const answer = JSON.parse(fileText(files, "comparison/oembed.json")) as Record<string, unknown>;
  expect(answer).toMatchObject({ type: "rich", version: "1.0", title: "What each side reports", width: 680 });
  expect(answer["height"]).toBeGreaterThan(200);
  expect(answer).toMatchObject({
    thumbnail_url: `${BASE}/comparison/card-1200x630.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  const html = String(answer["html"]);
  expect(throughWordPress(html)).toBe(html);
  expect(html).toMatch(/^<blockquote><a href="[^"]+">What each side reports<\/a> .*19.*<\/blockquote><iframe /);
  expect(html).toContain(`src="${BASE}/comparison/index.html"`);
  expect(html).toContain('title="What each side reports"');
});

test("without pixels oembed.json names no thumbnail", async () => {
  const effects = { ...recordingEffects({ story: smallStory() }), drawPixels: null };
  await run(["build", "story", "--out", "out"], effects);
  expect(fileText(effects.published.get("out"), "comparison/oembed.json")).not.toContain("thumbnail");
});

test("what strips classes and scripts still has every figure and every gap in words", async () => {
  const { files } = await build([]);
  const apple = JSON.parse(fileText(files, "comparison/embed/apple-news.json")) as {
    components: { role: string; html?: string }[];
  };
  const [table] = apple.components.filter(({ role }) => role === "htmltable");
  for (const text of [table?.html ?? "", fileText(files, "comparison/embed/static.txt")]) {
    expect(text).toContain('data-value="19"');
    expect(text).toContain('data-value="20-25"');
    expect(text).toContain("not reported");
    // Style says how wide picture and table may be, and nothing else.
    const bare = text.replace(/(<img [^>]*) style="[^"]*"/, "$1").replace('<div style="overflow-x: auto">', "<div>");
    expect(bare).not.toMatch(/class=|<svg|<script|style=/);
  }
});

test("the live page never fetches; a frozen one asks for latest.json alone, and carries no other address", async () => {
  const { files } = await build(["--freeze"]);
  const page = [...(files?.keys() ?? [])].find((path) => /^frozen\/comparison-[0-9a-f]{12}\/index\.html$/.test(path));
  expect(page).toBeDefined();
  expect(fileText(files, "comparison/index.html")).not.toContain("latest.json");
  expect(fileText(files, page ?? "")).toContain("../../comparison/latest.json");
  expect(fileText(files, page ?? "")).not.toContain("application/json+oembed");
  const latest = JSON.parse(fileText(files, "comparison/latest.json")) as Record<string, unknown>;
  expect(latest).toMatchObject({ day: "2020-10-06", newer: "Newer figures exist (6 October 2020)." });
  expect(fileText(files, page ?? "")).toContain(`content="${String(latest["data"])} ../../comparison/latest.json"`);
  expect(fileText(files, "all/latest.json")).toContain("9 October 2020");
});

test("a frozen copy is never changed or taken away, and verify still knows it", async () => {
  const story = smallStory();
  const effects = recordingEffects({ story });
  const out = (): FolderFiles => effects.published.get("out") ?? new Map<string, Uint8Array>();
  const frozen = (): [string, string][] =>
    [...out()]
      .filter(([path]) => path.startsWith("frozen/"))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
  await run(["build", "story", "--out", "out", "--freeze"], effects);
  const before = frozen();
  expect(new Set(before.map(([path]) => path.split("/")[1])).size).toBe(2);
  story.set("tolls.csv", TOLLS.replace("killed,19", "killed,20"));
  await run(["build", "story", "--out", "out"], effects);
  expect(frozen()).toEqual(before);
  expect(fileText(out(), "comparison/embed/iframe-frozen.txt")).toContain("frozen/comparison-");
  expect(fileText(out(), "comparison/embed.txt")).toContain("It is not there yet");
  await run(["build", "story", "--out", "out", "--freeze", "--graphic", "comparison"], effects);
  const after = frozen();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(new Set(after.map(([path]) => path.split("/")[1])).size).toBe(3);
  expect(fileText(out(), "comparison/embed.txt")).not.toContain("It is not there yet");
  // A graphic that the story no longer lists keeps the copies that articles show.
  const { graphics } = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as { graphics: unknown[] };
  story.set("datapackage.json", descriptor({ graphics: graphics.slice(1) })["datapackage.json"] ?? "");
  await run(["build", "story", "--out", "out"], effects);
  expect(frozen()).toEqual(after);
  expect(await run(["verify", "out"], effects)).toBe(0);
});

test("verify finds what was changed in a frozen copy, also after later builds", async () => {
  const effects = recordingEffects({ story: smallStory() });
  await run(["build", "story", "--out", "out", "--freeze"], effects);
  const files = new Map(effects.published.get("out"));
  const path = [...files.keys()].find((each) => /^frozen\/comparison-.*\/index\.html$/.test(each)) ?? "";
  files.set(path, new TextEncoder().encode(fileText(files, path).replaceAll("19", "91")));
  effects.published.set("out", files);
  await run(["build", "story", "--out", "out"], effects);
  expect(await run(["verify", "out"], effects)).toBe(2);
  expect(effects.text()).toContain(`${path}: not as it was built`);
});

test("no graphic may be called frozen", async () => {
  const { graphics } = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as { graphics: object[] };
  const { code, effects } = await build([], descriptor({ graphics: [{ ...graphics[0], id: "frozen" }] }));
  expect(code).toBe(2);
  expect(effects.text()).toContain("name of the folder for frozen copies");
});
