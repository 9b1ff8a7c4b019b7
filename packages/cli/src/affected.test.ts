import { readStory, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { affected } from "./affected.js";
import { planAll } from "./build.js";

const TOLLS = [
  "id,population,measure,value,claimant,as_of,reported_on,source_url",
  "a,North,killed,1,Ministry,2020-10-04,2020-10-04,https://example.org/a",
  "d,East,killed,7,Ministry,2020-10-03,2020-10-03,https://example.org/d",
  "b,South,killed,2,Ministry,2020-10-09,2020-10-09,https://example.org/b",
  "",
].join("\n");

function read(tolls: string): Dataset {
  const graphic = { type: "casualty-comparison", title: "t", summary: "s" };
  const descriptor = {
    name: "story",
    title: "Story",
    resources: [{ name: "tolls", path: "tolls.csv" }],
    graphics: [
      { ...graphic, id: "all" },
      { ...graphic, id: "early", options: { "as-of": "2020-10-05" } },
    ],
  };
  return readStory(
    new Map([
      ["datapackage.json", JSON.stringify(descriptor)],
      ["tolls.csv", tolls],
    ]),
  );
}

function ids(tolls: string): string[] {
  const [old, now] = [read(TOLLS), read(tolls)];
  return affected(planAll(old, undefined, null), planAll(now, undefined, null), old, now).map(({ spec }) => spec.id);
}

test.each([
  ["nothing changed", TOLLS, []],
  ["a record that both show: the smaller first", TOLLS.replace("killed,1", "killed,3"), ["early", "all"]],
  ["a record that one shows", TOLLS.replace("killed,2", "killed,3"), ["all"]],
  ["a record more", `${TOLLS}c,West,killed,4,Ministry,2020-10-04,2020-10-04,https://example.org/c\n`, ["early", "all"]],
  ["a record less", TOLLS.replace(/^a,.*\n/m, ""), ["early", "all"]],
])("%s", (_, tolls, wanted) => {
  expect(ids(tolls)).toEqual(wanted);
});
