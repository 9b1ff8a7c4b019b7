import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { labelsOf } from "./labels.js";
import { localeFor } from "./locale/locale.js";
import { spokenTree } from "./record-unspoken.js";
import { textOf } from "./tree.js";

test("where statements are not told, it is said that there are some, and where", () => {
  const read = (rows: string): ReturnType<typeof readCsvAsDataset> =>
    readCsvAsDataset("tolls.csv", `id,population,measure,value,basis,incident,claimant,as_of,source_url\n${rows}`);
  const { incidents } = readCsvAsDataset(
    "incidents.csv",
    "id,title,source_url\ni,One,https://example.org/\nj,Two,https://example.org/\n",
  );
  const data = { ...read("t,Town,killed,3,incident,i,Office,2031-03-05,https://example.org/\n"), incidents };
  const told = incidents.map((incident) => spokenTree(data, incident, labelsOf(data, ""), localeFor("en")));
  expect(told.map((tree) => tree && textOf(tree))).toEqual([
    "What was said about it stands in the timeline and in the data.",
    null,
  ]);
});
