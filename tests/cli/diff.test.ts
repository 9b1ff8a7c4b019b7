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
  expect(Object.keys(found).sort()).toEqual([
    "added",
    "changed",
    "lacksReason",
    "note",
    "removed",
    "reordered",
    "withoutReason",
  ]);
  expect(found["withoutReason"]).toEqual(["north-killed"]);
});

test("a version with a refused record is not compared", async () => {
  const { code, effects } = await compared(TOLLS + REFUSED_ROW);
  expect(code).toBe(2);
  expect(effects.text()).toContain("Nothing was compared.");
});

const NO_IDS = `population,measure,value,claimant,as_of,source_url
Azerbaijan,killed,27,Baku,2020-10-06,https://example.org/a
Armenia,killed,2,,2020-10-06,https://example.org/a
Azerbaijan,killed,19,Baku,2020-10-04,https://example.org/a
`;
const FIRST = "Azerbaijan,killed,27,Baku,2020-10-06,https://example.org/a\n";
const ABOVE = "Armenia,killed,2,Yerevan,2020-10-06,https://example.org/a\n";
const RELAYED = "Azerbaijan,killed,31,Baku,2020-10-06,https://example.org/b\n";
const MORE = "Azerbaijan,killed,32,Baku,2020-10-06,https://example.org/c\n";

test.each([
  ["a row is put in above", NO_IDS, NO_IDS.replace(FIRST, ABOVE + FIRST), [1, 0, 0], []],
  ["the rows are sorted", NO_IDS, NO_IDS.split("\n").toSorted().toReversed().join("\n"), [0, 0, 0], []],
  ["the first is taken out", NO_IDS, NO_IDS.replace(FIRST, ""), [0, 0, 1], ["tolls-2"]],
  [
    "one is changed below a new one",
    NO_IDS,
    NO_IDS.replace(FIRST, ABOVE + FIRST).replace("27", "28"),
    [1, 1, 0],
    ["tolls-3"],
  ],
  ["one gets another claimant", NO_IDS, NO_IDS.replace(FIRST, FIRST.replace("Baku", "Ganja")), [1, 0, 1], ["tolls-2"]],
  [
    "one of two on one thing is changed, told by its source",
    NO_IDS + RELAYED,
    NO_IDS.replace(FIRST, ABOVE + FIRST) + RELAYED.replace("31", "33"),
    [1, 1, 0],
    ["tolls-6"],
  ],
  [
    "two of two on one thing are others",
    NO_IDS + RELAYED,
    NO_IDS.replace(FIRST, ABOVE + MORE) +
      RELAYED.replace("31,Baku,2020-10-06,https://example.org/b", "33,Baku,2020-10-06,https://example.org/d"),
    [3, 0, 2],
    ["tolls-2", "tolls-5"],
  ],
  [
    "rows get ids",
    NO_IDS,
    NO_IDS.split("\n")
      .map((line, at) => (line === "" ? "" : `${at === 0 ? "id" : `row-${String(at)}`},${line}`))
      .join("\n"),
    [0, 0, 0],
    [],
  ],
])("without ids, %s", async (_, before, after, counts, unexplained) => {
  const effects = recordingEffects({ old: new Map([["tolls.csv", before]]), new: new Map([["tolls.csv", after]]) });
  const code = await run(["diff", "old/tolls.csv", "new/tolls.csv", "--json"], effects);
  const found = JSON.parse(effects.lines.join("")) as Record<
    "added" | "changed" | "removed" | "note" | "withoutReason",
    unknown[]
  >;
  expect([found.added.length, found.changed.length, found.removed.length]).toEqual(counts);
  expect(found.withoutReason).toEqual(unexplained);
  expect(code).toBe(unexplained.length ? 2 : 0);
  expect(found.note).toHaveLength(unexplained.length);
});

test.each([
  ["of one claimant and day", FIRST + RELAYED, RELAYED + FIRST, 2],
  [
    "of one claimant and day that give one figure",
    FIRST + RELAYED.replace("31", "27"),
    RELAYED.replace("31", "27") + FIRST,
    0,
  ],
  ["of two days", FIRST + RELAYED.replace("06", "07"), RELAYED.replace("06", "07") + FIRST, 0],
  ["of two claimants", FIRST + RELAYED.replace("Baku", "Ganja"), RELAYED.replace("Baku", "Ganja") + FIRST, 0],
  ["without a claimant", (FIRST + RELAYED).replaceAll("Baku", ""), (RELAYED + FIRST).replaceAll("Baku", ""), 0],
])("two rows %s are swapped", async (_, before, after, code) => {
  const header = NO_IDS.slice(0, NO_IDS.indexOf("\n") + 1);
  for (const named of [false, true]) {
    // An id that tells the rows apart wherever they stand: the end of the row's address.
    const file = (rows: string): Map<string, string> =>
      new Map([["tolls.csv", named ? `id,${header}${rows.replace(/^.*(.)$/gm, "row-$1,$&")}` : header + rows]]);
    const effects = recordingEffects({ old: file(before), new: file(after) });
    expect(await run(["diff", "old/tolls.csv", "new/tolls.csv"], effects)).toBe(code);
    expect(effects.text()).toContain(
      code === 2 ? "0 added, 0 changed, 0 removed, 1 changed by the order of rows." : "0 added, 0 changed, 0 removed.",
    );
    if (code === 2)
      expect(effects.text()).toContain(
        "Azerbaijan: 27 killed, says Baku (6 October 2020). An earlier version said 31 killed.",
      );
  }
});
