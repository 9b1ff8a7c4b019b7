import { run, type FolderFiles } from "counterclaim";
import { expect, test } from "vitest";
import { fileText, recordingEffects, type Recording } from "./recording-effects.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
const DESCRIPTOR = SMALL_STORY["datapackage.json"] ?? "";

async function built(
  changes: Readonly<Record<string, string | null>> = {},
  ...more: string[]
): Promise<{ code: number; effects: Recording; files: FolderFiles | undefined }> {
  const effects = recordingEffects({ story: smallStory(changes) });
  const code = await run(["build", "story", "--out", "out", ...more], effects);
  return { code, effects, files: effects.published.get("out") };
}

function withGraphic(change: Readonly<Record<string, unknown>>): Record<string, string> {
  const descriptor = JSON.parse(DESCRIPTOR) as { graphics: Record<string, unknown>[] };
  const [first, ...rest] = descriptor.graphics;
  return { "datapackage.json": JSON.stringify({ ...descriptor, graphics: [{ ...first, ...change }, ...rest] }) };
}

test("each graphic gets a folder that stands alone", async () => {
  const { code, files, effects } = await built();
  expect(code).toBe(0);
  const names = [...(files?.keys() ?? [])].filter((path) => path.startsWith("comparison/")).sort();
  expect(names).toEqual(
    expect.arrayContaining(
      [
        "README.txt",
        "data.csv",
        "dataset.json",
        "embed.txt",
        "graphic-narrow.svg",
        "graphic.svg",
        "index.html",
        "manifest.json",
      ].map((name) => `comparison/${name}`),
    ),
  );
  const page = fileText(files, "comparison/index.html");
  expect(page).not.toMatch(/<(?:script|img|iframe|link)[^>]*\s(?:src|href)=(?!"data:,")/);
  expect(page.indexOf("<figure")).toBeLessThan(page.indexOf("<script"));
  expect(effects.text()).toContain("comparison: as of 2020-10-06");
});

test("a refused record: exit 2 and nothing is written", async () => {
  const { code, effects, files } = await built({ "tolls.csv": TOLLS + REFUSED_ROW });
  expect(code).toBe(2);
  expect(files).toBeUndefined();
  expect(effects.text()).toContain("Nothing was written.");
});

test("--allow-refused builds, and every output for readers says how many records are not shown", async () => {
  const { code, files } = await built({ "tolls.csv": TOLLS + REFUSED_ROW }, "--allow-refused");
  expect(code).toBe(0);
  for (const name of ["index.html", "graphic.svg", "graphic-narrow.svg", "embed.txt", "README.txt"])
    expect(fileText(files, `comparison/${name}`).replace(/<[^>]+>|\s+/g, " ")).toMatch(/1 of 7 records not +shown/);
  for (const name of ["manifest.json", "dataset.json"])
    expect(JSON.parse(fileText(files, `comparison/${name}`))).toMatchObject({
      records: { in: 7, shown: 6, refused: 1 },
    });
  expect(fileText(files, "comparison/data.csv")).not.toContain("1234");
});

test("a descriptor that cannot be read is refused even then", async () => {
  const { code, files } = await built({ "datapackage.json": "{" }, "--allow-refused");
  expect(code).toBe(2);
  expect(files).toBeUndefined();
});

test.each([
  ["no title", { title: "" }],
  ["blank title", { title: "  " }],
  ["no summary", { summary: "" }],
  ["blank summary", { summary: " " }],
  ["an unknown type", { type: "pie" }],
  ["an unknown option", { options: { colour: "red" } }],
  ["a path for an id", { id: "../comparison" }],
  ["a hidden folder for an id", { id: ".git" }],
  ["an absolute path for an id", { id: "/etc" }],
  ["an option for an id", { id: "-rf" }],
  ["a device for an id", { id: "con" }],
  ["a device with an ending for an id", { id: "nul.txt" }],
  ["a final point in an id", { id: "comparison." }],
  ["capitals in an id", { id: "Comparison" }],
  ["the same id twice", { id: "all" }],
])("%s: exit 2 and nothing is written", async (_, change) => {
  const { code, files } = await built(withGraphic(change));
  expect(code).toBe(2);
  expect(files).toBeUndefined();
});

test("all faults of all graphics are told at once", async () => {
  const { effects } = await built(withGraphic({ summary: " ", options: { colour: "red", size: "9" } }));
  expect(effects.text()).toContain("no summary");
  expect(effects.text()).toContain("unknown option: colour");
  expect(effects.text()).toContain("unknown option: size");
});

test("--as-of overrides the day of every graphic, and says so", async () => {
  const { effects, files } = await built({}, "--as-of", "2020-10-09");
  expect(effects.text()).toContain("comparison: as of 2020-10-09");
  expect(fileText(files, "comparison/index.html")).toContain('data-as-of="2020-10-09"');
  expect(fileText(files, "comparison/data.csv")).toContain("north-killed-2,North,killed,21");
  expect(fileText((await built()).files, "comparison/data.csv")).not.toContain("north-killed-2");
});

test("--graphic builds one and leaves the others as they are", async () => {
  const effects = recordingEffects({ story: smallStory() });
  await run(["build", "story", "--out", "out"], effects);
  const before = effects.published.get("out");
  await run(["build", "story", "--out", "out", "--graphic", "all", "--as-of", "2020-10-06"], effects);
  const after = effects.published.get("out");
  expect(after?.get("comparison/index.html")).toEqual(before?.get("comparison/index.html"));
  expect(after?.get("all/index.html")).not.toEqual(before?.get("all/index.html"));
  const index = JSON.parse(fileText(after, "index.json")) as { graphics: { id: string }[] };
  expect(index.graphics.map(({ id }) => id)).toEqual(["comparison", "all"]);
});

test("the same bytes in every zone and from every path", async () => {
  const zone = process.env["TZ"];
  const seen = new Set<string>();
  try {
    for (const [tz, folder] of [
      ["UTC", "story"],
      ["America/St_Johns", "/other/place"],
      ["Asia/Kathmandu", "C"],
      ["Pacific/Apia", "story"],
    ] as const) {
      process.env["TZ"] = tz;
      const effects = recordingEffects({ [folder]: smallStory() });
      await run(["build", folder, "--out", `out-${tz}`], effects);
      seen.add(
        JSON.stringify([...(effects.published.get(`out-${tz}`) ?? [])].map(([path, bytes]) => [path, [...bytes]])),
      );
    }
  } finally {
    process.env["TZ"] = zone;
    if (zone === undefined) delete process.env["TZ"];
  }
  expect(seen.size).toBe(1);
});

test("what a story says is text, never markup, in every file", async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const rows = TOLLS.replaceAll("Ombudsman", `"${evil.replaceAll('"', '""')}"`);
  const { code, files } = await built({
    ...withGraphic({ title: evil, summary: `${evil}</title></style>` }),
    "tolls.csv": rows,
  });
  expect(code).toBe(0);
  for (const [path, bytes] of files ?? []) {
    if (!/\.(?:html|svg)$/.test(path)) continue;
    expect(new TextDecoder().decode(bytes), path).not.toMatch(/<script>alert|<img src=x/);
  }
  const page = fileText(files, "comparison/index.html");
  expect(page.match(/<script[ >]/g)).toHaveLength(3);
});

test("data.csv is no formula to a spreadsheet and reads back to the same records", async () => {
  const rows = TOLLS.replaceAll("Ombudsman", "=HYPERLINK(1)");
  const { files } = await built({ "tolls.csv": rows });
  const csv = fileText(files, "comparison/data.csv");
  expect(csv).not.toMatch(/(?:^|,)[=+@]/m);
  const effects = recordingEffects({ again: new Map([["data.csv", csv]]) });
  await run(["check", "again/data.csv", "--table", "tolls", "--json"], effects);
  const { rows: read } = JSON.parse(effects.lines.join("")) as { rows: { tolls: { claimant: string }[] } };
  expect(read.tolls[0]?.claimant).toBe("=HYPERLINK(1)");
});
