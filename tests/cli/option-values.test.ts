import { run } from "counterclaim";
import { expect, test } from "vitest";
import { recordingEffects, type Recording } from "./recording-effects.js";
import { SMALL_STORY, smallStory } from "./small-story.js";

interface Descriptor {
  graphics: { options: object }[];
}

function withOptions(options: object): Map<string, string> {
  const descriptor = JSON.parse(SMALL_STORY["datapackage.json"] ?? "") as Descriptor;
  for (const graphic of descriptor.graphics.slice(0, 1)) graphic.options = options;
  return smallStory({ "datapackage.json": JSON.stringify(descriptor) });
}

async function built(options: object): Promise<{ code: number; effects: Recording }> {
  const effects = recordingEffects({ story: withOptions(options) });
  const code = await run(["build", "story", "--out", "out"], effects);
  return { code, effects };
}

const DAY = "it takes a day such as 2020-10-06, not";
const MEND = "; write a key or label as the CSV files have it, or take it out";

test.each<[object, string[]]>([
  [{ "as-of": "6 October 2020" }, [`invalid option as-of: ${DAY} "6 October 2020"; write 2020-10-06`]],
  [
    { "as-of": "2020-10" },
    [`invalid option as-of: ${DAY} "2020-10"; write one day, such as the last that it can mean, 2020-10-31`],
  ],
  [
    { since: "2020-10-20", until: "2020-10-01" },
    ["invalid option since: since 2020-10-20 is after until 2020-10-01; swap them or change one"],
  ],
  [
    { measures: ["kiled", "wunded", "missing"] },
    [
      'invalid option measures: it takes killed, wounded, missing, captured, displaced, killed-or-wounded, released, not "kiled"; did you mean killed?',
      'invalid option measures: it takes killed, wounded, missing, captured, displaced, killed-or-wounded, released, not "wunded"; did you mean wounded?',
    ],
  ],
  [{ sort: "names" }, ['invalid option sort: it takes listed, name, value, reported, not "names"; did you mean name?']],
  [{ over: "place" }, ['invalid option over: it takes time, not "place"']],
  [{ names: "english" }, ['invalid option names: it takes nothing here, not "english"']],
  [
    { total: "no" },
    ['invalid option total: it is on by standing there, with true or nothing, not "no"; take it out to turn it off'],
  ],
  [
    { markers: "6 Oct article" },
    [
      'invalid option markers: a marker is a day and a label, such as 2020-10-06 article, not "6 Oct article"; semicolons part them',
    ],
  ],
  [
    { populations: ["North", "Soth"] },
    [`invalid option populations: "Soth" stands nowhere in the data; did you mean South?`],
  ],
  [
    { claimants: ["Nobody at all"] },
    [`invalid option claimants: "Nobody at all" stands nowhere in the data, which has Ombudsman, Ministry${MEND}`],
  ],
  [
    { claimants: "The Ombudsmen" },
    [
      'invalid option claimants: "The" stands nowhere in the data, which has Ombudsman, Ministry' + MEND,
      'invalid option claimants: "Ombudsmen" stands nowhere in the data; did you mean Ombudsman?',
    ],
  ],
])("%j stops the build, with one message a fault", async (options, faults) => {
  const { code, effects } = await built(options);
  expect(code).toBe(2);
  expect(effects.published.size).toBe(0);
  const told = effects.warnings
    .join("\n")
    .split("\n")
    .filter((line) => line.includes("invalid option"));
  expect(told.map((line) => line.slice(line.indexOf("invalid option")))).toEqual(faults);
  for (const line of told) expect(line).toContain("graphic comparison: ");
  expect(effects.text()).toContain("Nothing was written.");
});

test("what the last build published stays", async () => {
  const files = withOptions({ "as-of": "2020-10-06" });
  const effects = recordingEffects({ story: files });
  expect(await run(["build", "story", "--out", "out"], effects)).toBe(0);
  const good = effects.published.get("out");
  for (const [name, text] of withOptions({ "as-of": "6 October 2020" })) files.set(name, text);
  expect(await run(["build", "story", "--out", "out"], effects)).toBe(2);
  expect(effects.published.get("out")).toBe(good);
});

test("--as-of that is no day stops it too", async () => {
  const effects = recordingEffects({ story: smallStory() });
  for (const day of ["6 October 2020", "2020-10", "2020-02-31", ""])
    expect(await run(["build", "story", "--out", "out", "--as-of", day], effects)).not.toBe(0);
  expect(effects.published.size).toBe(0);
  expect(effects.text()).toContain('--as-of takes a day such as 2020-10-06, not "2020-10"');
});

test.each([
  [{ populations: ["North"], measures: "killed, wounded", total: true, history: false }],
  [{ populations: "North South", "group-by": "claimant", since: "2020-10-01", until: "2020-10-01" }],
  [{ claimants: "Ombudsman; Ministry", over: "time", markers: "2020-10-06 article" }],
])("%j is built", async (options) => {
  const { code, effects } = await built(options);
  expect(effects.warnings.join("\n")).not.toContain("invalid option");
  expect(code).toBe(0);
});

const TIME = { over: "time" };
test.each<[object, string[]]>([
  [{ lines: "Ombudsman" }, ["option lines changes nothing: only a graphic over time has it"]],
  [{ markers: "2020-10-06 article" }, ["option markers changes nothing: only a graphic over time has it"]],
  [{ ...TIME, marks: "units" }, ["option marks changes nothing: a graphic over time draws lines by population"]],
  [{ ...TIME, "group-by": "claimant" }, ["option group-by changes nothing"]],
  [{ ...TIME, lines: "Ministry", populations: "North" }, ["option lines: no figure of Ministry is shown"]],
  [
    { ...TIME, markers: "2020-10-06 a; 2020-12-01 b", until: "2020-10-31" },
    ["option markers: 2020-12-01 is not among"],
  ],
  [{ lines: "Ombudsman", markers: "2020-10-06 a" }, ["option lines changes", "option markers changes"]],
  // What asks for nothing, and what is used.
  [{ lines: "", sort: "listed", "group-by": "claimant", marks: "units" }, []],
  [{ ...TIME, marks: "bars", "group-by": "population", lines: "Ombudsman", markers: "2020-10-06 article" }, []],
])("what is read and changes nothing is told to the editor, and to nobody else: %j", async (options, told) => {
  const found = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith("graphic "));
  const { code, effects } = await built(options);
  expect(code).toBe(0);
  const checked = recordingEffects({ story: withOptions(options) });
  expect(await run(["check", "story"], checked)).toBe(0);
  for (const lines of [found(effects.text().split("\n")), found(checked.lines)]) {
    expect(lines).toHaveLength(told.length);
    told.forEach((words, index) => {
      expect(lines[index]).toContain(`graphic comparison: ${words}`);
    });
  }
  const written = [...effects.published.values()].flatMap((files) => [...files.values()]);
  expect(written.length).toBeGreaterThan(0);
  for (const bytes of written) expect(new TextDecoder().decode(bytes)).not.toMatch(/changes nothing|take it out/);
});

test("a graphic that shows no record is told by check, whether or not its story has others", async () => {
  const effects = recordingEffects({ story: withOptions({ until: "1990-01-01" }) });
  expect(await run(["check", "story"], effects)).toBe(0);
  expect(effects.lines.filter((line) => line.startsWith("graphic "))).toEqual([
    "graphic comparison: no record is shown: the story has none for it, or its options leave none; mend the options in datapackage.json, or write records",
  ]);
});
