import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { labelsOf } from "./labels.js";

const READ = readCsvAsDataset(
  "names.csv",
  `id,kind,name,name:az,also,order
town,place,Stepanakert,Xankəndi,Khankendi; Vararakn,2
city,place,Ganja,Gəncə,,1
paper,actor,A paper,,,
`,
);
const profile = (name: string, first: string, second: "parenthesis" | "slash" | "none", other: string | null) => ({
  name,
  first,
  second,
  other,
  note: null,
});
const DATASET: Dataset = {
  ...READ,
  meta: {
    ...READ.meta,
    nameProfiles: [
      profile("both", "name", "slash", "az"),
      profile("az-first", "az", "parenthesis", null),
      profile("one", "az", "none", null),
      profile("also", "name", "parenthesis", "also"),
    ],
  },
};

test.each([
  ["", "Stepanakert", "A paper"],
  ["unknown", "Stepanakert", "A paper"],
  ["both", "Stepanakert/Xankəndi", "A paper"],
  ["az-first", "Xankəndi (Stepanakert)", "A paper"],
  ["one", "Xankəndi", "A paper"],
  ["also", "Stepanakert (Khankendi)", "A paper"],
])("profile %j", (name, town, paper) => {
  const labels = labelsOf(DATASET, name);
  expect([labels.of("place", "town"), labels.of("actor", "paper")]).toEqual([town, paper]);
});

test("a key without a row of its kind is its own label", () => {
  const labels = labelsOf(DATASET);
  expect(labels.of("place", "Hadrut")).toBe("Hadrut");
  expect(labels.row("place", "Hadrut")).toBeNull();
  expect(labels.of("actor", "town")).toBe("town");
});

test("the editor's order first, then the file's, labels last as given, each once", () => {
  expect(labelsOf(DATASET).inOrder("place", ["Zed", "town", "Ay", "city", "town"])).toEqual([
    "city",
    "town",
    "Zed",
    "Ay",
  ]);
});
