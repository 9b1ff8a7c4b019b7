import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, nodeEffects, run, type Effects, type FolderFiles } from "counterclaim";
import { expect, test } from "vitest";
import { checkGlyphs } from "../../packages/cli/src/check-glyphs.js";
import { checkOutput } from "../../packages/cli/src/check-output.js";
import { findChromium } from "../../packages/cli/src/chromium.js";
import { doctor, type Machine } from "../../packages/cli/src/doctor.js";
import { fontCoverage } from "../../packages/cli/src/font-coverage.js";
import { readStory } from "@counterclaim/claims";
import { freshFolder, writeStory } from "./real-world.js";
import { recordingEffects } from "./recording-effects.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
const LATIN = fontCoverage(
  readFileSync(
    new URL("../../node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf", import.meta.url),
  ),
);
const MACHINE: Machine = {
  node: "22.1.0",
  sharp: () => Promise.resolve("0.35.5"),
  fontFiles: () => Promise.resolve([]),
  requireWritable: () => Promise.resolve(),
  open: null,
};

function said(lines: string[]): Effects {
  return { ...nodeEffects(), terminal: false, log: (text) => lines.push(text), warn: (text) => lines.push(text) };
}

async function examined(
  changes: Readonly<Record<string, string | null>>,
  machine: Partial<Machine> = {},
): Promise<{ code: number; text: string }> {
  const effects = recordingEffects({ story: smallStory(changes) });
  const code = await doctor("story", {}, effects, { ...MACHINE, ...machine });
  return { code, text: effects.text() };
}

test("a font covers what it has a picture for, and nothing else", () => {
  for (const char of "Aż ЖҗəՀ1–“".replace("Հ", ""))
    if (char !== " ") expect(LATIN(char.codePointAt(0)!), char).toBe(true);
  for (const char of "ՀԱش漢🕊") expect(LATIN(char.codePointAt(0)!), char).toBe(false);
  expect(() => fontCoverage(new Uint8Array(40))).toThrow(RangeError);
});

test("a character without a picture is told once, with its place; spaces are none", () => {
  const files = smallStory({ "tolls.csv": TOLLS.replaceAll("Ombudsman", "Ombudsman 漢字 漢") });
  const found = checkGlyphs(readStory(files), [LATIN]);
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining('"漢" (U+6F22), first in tolls.csv:2'),
    expect.stringContaining('"字" (U+5B57), first in tolls.csv:2'),
  ]);
  expect(checkGlyphs(readStory(smallStory()), [LATIN])).toMatchObject([{ level: "ok" }]);
});

test("a sound story on a sound machine", async () => {
  const lines: string[] = [];
  const story = await writeStory(await freshFolder());
  expect(await run(["doctor", story], said(lines))).toBe(0);
  expect(lines.join("\n")).toMatch(/^ok {6}versions: counterclaim \S+, Node \d/m);
  expect(lines.join("\n")).toMatch(/^ok {6}fonts: every one of \d+ characters/m);
  expect(lines.join("\n")).not.toMatch(/^error/m);
});

test.each<[string, Readonly<Record<string, string>>, Partial<Machine>, RegExp]>([
  ["an old Node", {}, { node: "18.20.0" }, /^error {3}versions: Node 18.20.0. install Node 20.19/m],
  [
    "no renderer",
    {},
    { sharp: () => Promise.reject(new Error("no binary")) },
    /^error {3}pictures: sharp does not load: no binary/m,
  ],
  [
    "no right to write",
    {},
    { requireWritable: () => Promise.reject(Object.assign(new Error("x"), { code: "EACCES" })) },
    /^error {3}write rights: story: no right to do that/m,
  ],
  [
    "a refused record",
    { "tolls.csv": TOLLS + REFUSED_ROW },
    {},
    /^error {3}records: 7 records: .*1 refused.*counterclaim check story/m,
  ],
  [
    "a graphic without a title that can be built",
    { "datapackage.json": (SMALL_STORY["datapackage.json"] ?? "").replace('"comparison"', '"com parison"') },
    {},
    /^error/m,
  ],
])("%s is an error, with the way to mend it", async (_, changes, machine, wanted) => {
  const { code, text } = await examined(changes, machine);
  expect(text).toMatch(wanted);
  expect(code).toBe(2);
});

test("names that only some languages have, and sources without an address, are warnings", async () => {
  const { code, text } = await examined({
    "datapackage.json": (SMALL_STORY["datapackage.json"] ?? "").replace(
      '{"name":"sources"',
      '{"name":"names","path":"names.csv"},{"name":"sources"',
    ),
    "names.csv": "id,kind,name,name:hy\nnorth,population,North,Հյուսիս\nsouth,population,South,\n",
    "sources.csv": "id,publisher,url,published_on\npaper,The Paper,,2020-10-06\n",
  });
  expect(text).toMatch(/^warning names.csv: 1 name of 2 not in hy: south \(line 3\). fill name:hy/m);
  expect(text).toMatch(/^warning sources.csv: 1 source without an address: paper/m);
  expect(code).toBe(0);
});

test("a folder that was built: one changed digit, and one address of somebody else, are errors", async () => {
  const effects = recordingEffects({ story: smallStory() });
  await run(["build", "story", "--out", "out"], effects);
  const files = effects.published.get("out") ?? new Map<string, Uint8Array>();
  expect(checkOutput(files).filter(({ level }) => level === "error")).toEqual([]);
  const changed = (path: string, from: string, to: string): FolderFiles =>
    new Map(files).set(path, Buffer.from(new TextDecoder().decode(files.get(path)).replaceAll(from, to)));
  const levels = (found: FolderFiles): string[] =>
    checkOutput(found)
      .filter(({ level }) => level === "error")
      .map(({ message }) => message);
  expect(levels(changed("comparison/index.html", ">19<", ">18<"))).toEqual(
    expect.arrayContaining(["comparison/index.html: not as it was built"]),
  );
  const said = (markup: string): string =>
    levels(changed("comparison/index.html", "</body>", `${markup}</body>`)).join("\n");
  for (const load of [
    '<img src="https://evil.example/a.png">',
    "<script src=//evil.example/a.js></script>",
    "<style>a { background: url(https://evil.example/a.png) }</style>",
    '<link rel="stylesheet" href="https://evil.example/a.css">',
    '<link href="https://evil.example/a.css" rel="alternate stylesheet">',
    "<link rel=StyleSheet href=//evil.example/a.css>",
    ...["preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "prerender", "manifest"].map(
      (rel) => `<link rel="${rel}" href="https://evil.example/a">`,
    ),
    ...["icon", "shortcut icon", "apple-touch-icon", "mask-icon"].map(
      (rel) => `<link rel='${rel}' href='https://evil.example/a.png'>`,
    ),
    '<link rel="preload" as="image" imagesrcset="https://evil.example/a.png 2x">',
  ])
    expect(said(load), load).toContain("loads from elsewhere");
  for (const rel of ["alternate", "canonical", "license", "author", "help", "next", "search", "me"])
    expect(said(`<link rel="${rel}" href="https://news.example/a">`), rel).not.toContain("loads from elsewhere");
});

test("what was built for an address, with a frozen copy, loads nothing from elsewhere", async () => {
  const effects = recordingEffects({ story: smallStory() });
  const address = "https://news.example/graphics/";
  expect(await run(["build", "story", "--out", "out", "--base-url", address, "--freeze"], effects)).toBe(0);
  const found = checkOutput(effects.published.get("out") ?? new Map<string, Uint8Array>());
  expect(found.filter(({ level }) => level !== "ok")).toEqual([]);
});

test("--json prints one object; wrong usage ends with 64", async () => {
  const lines: string[] = [];
  const story = await writeStory(await freshFolder());
  await run(["doctor", story, "--json"], said(lines));
  expect(JSON.parse(lines.join("\n"))).toMatchObject({ errors: 0, findings: expect.arrayContaining([]) as unknown });
  expect(await run(["doctor", story, "--csp", "default-src 'self'"], said(lines))).toBe(64);
  expect(await run(["doctor", join(story, "tolls.csv")], said(lines))).toBe(64);
  expect(await run(["doctor", "a", "b"], said(lines))).toBe(64);
});

test("--csp opens the built pages under a publisher's policy, and says which form draws", async () => {
  const parent = await freshFolder();
  const story = await writeStory(parent);
  const out = join(parent, "out");
  expect(await build(story, { out, graphic: "comparison" }, { ...said([]), drawPixels: null })).toBe(0);
  expect(findChromium()).not.toBeNull();
  const under = async (...more: string[]): Promise<string> => {
    const lines: string[] = [];
    await run(["doctor", out, ...more], said(lines));
    return lines.join("\n");
  };
  expect(await under()).toMatch(/comparison, as a frame: draws, and asks nobody else/);
  const strict = await under(
    "--csp",
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
  );
  expect(strict).toMatch(/^warning comparison, as a frame: does not draw; the printed figure stands.*script-src/m);
  expect(strict).toContain("allow what it holds itself: script-src 'sha256-");
  expect(strict).toMatch(/^ok {6}comparison, as an element: draws under this policy, without a violation/m);
});
