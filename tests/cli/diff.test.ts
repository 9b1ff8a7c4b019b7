import { run } from "counterclaim";
import { expect, test } from "vitest";
import { recordingEffects, type Recording } from "./recording-effects.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

const TOLLS = SMALL_STORY["tolls.csv"] ?? "";

async function compared(tolls: string, ...more: string[]): Promise<{ code: number; effects: Recording }> {
  const effects = recordingEffects({ old: smallStory(), new: smallStory({ "tolls.csv": tolls }) });
  return { code: await run(["diff", "old", "new", ...more], effects), effects };
}

test("nothing changed", async () => {
  const { code, effects } = await compared(TOLLS);
  expect(code).toBe(0);
  expect(effects.text()).toContain("0 added, 0 changed, 0 removed.");
});

test.each([
  ["changed in place", TOLLS.replace("killed,19", "killed,20"), "north-killed"],
  ["taken out", TOLLS.replace(/^north-wounded.*\n/m, ""), "north-wounded"],
  [
    "corrected without a reason",
    `${TOLLS}south-missing-2,South,missing,1,,,,Ministry,2020-10-07,2020-10-07,paper,south-missing,correction,\n`,
    "south-missing-2",
  ],
])("a published figure %s without a reason ends with 2", async (_, tolls, id) => {
  const { code, effects } = await compared(tolls);
  expect(code).toBe(2);
  expect(effects.text()).toMatch(new RegExp(`## Without a reason\\n\\n- ${id}:`));
});

test("a correction with its reason drafts the note for readers", async () => {
  const reason = "The ministry found one more.";
  const row = `south-missing-2,South,missing,1,,,,Ministry,2020-10-07,2020-10-07,paper,south-missing,correction,${reason}\n`;
  const { code, effects } = await compared(TOLLS + row);
  expect(code).toBe(0);
  expect(effects.text()).toMatch(
    /South: 1 missing.*An earlier version said 0 missing\. Why: The ministry found one more\./,
  );
});

test("--json has the same shape always", async () => {
  const { effects } = await compared(TOLLS.replace("killed,19", "killed,20"), "--json");
  const found = JSON.parse(effects.lines.join("")) as Record<string, unknown>;
  expect(Object.keys(found).sort()).toEqual(["added", "changed", "lacksReason", "note", "removed", "withoutReason"]);
  expect(found["withoutReason"]).toEqual(["north-killed"]);
});

test("a version with a refused record is not compared", async () => {
  const { code, effects } = await compared(TOLLS + REFUSED_ROW);
  expect(code).toBe(2);
  expect(effects.text()).toContain("Nothing was compared.");
});
