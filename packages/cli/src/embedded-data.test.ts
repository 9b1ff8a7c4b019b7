import { localeFor } from "@counterclaim/charts";
import { readStory, reportDays, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { embeddedData } from "./embedded-data.js";
import { planGraphic, type GraphicPlan } from "./graphic-plan.js";
import { GRAPHICS } from "./graphics.js";

const TOLLS = `id,population,measure,value,as_of,reported_on,claimant,source_url
a,North,killed,9,2031-03-01,2031-03-02,River,https://e.org/a
b,North,killed,19,2031-03-01,2031-03-02,River,https://e.org/b
c,North,killed,20,2031-03-05,2031-03-05,River,https://e.org/c
`;

function planned(options: Record<string, string>): { data: Dataset; plan: GraphicPlan } {
  const spec = {
    id: "g",
    type: "casualty-comparison",
    title: "Dead",
    summary: "Each count.",
    source: "Papers",
    options,
  };
  const descriptor = JSON.stringify({
    name: "s",
    title: "S",
    resources: [{ name: "tolls", path: "tolls.csv" }],
    graphics: [spec],
  });
  const data = readStory(
    new Map([
      ["datapackage.json", descriptor],
      ["tolls.csv", TOLLS],
    ]),
  );
  const found = data.meta.graphics[0];
  const made = found && planGraphic(data, found, null);
  if (!made || !("plan" in made)) throw new Error(JSON.stringify(made));
  return { data, plan: made.plan };
}

test("a page whose readers step through the days says of each day what a page as of that day says", () => {
  const { data, plan } = planned({ history: "" });
  const page = embeddedData(data, plan);
  const notesOn = (dataset: Dataset, day: string): readonly string[] =>
    GRAPHICS["casualty-comparison"].see(dataset, { "as-of": day }, localeFor("en")).words.notes;
  expect(notesOn(data, "2031-03-02").join(" ")).toContain("9 and 19 for one day");
  for (const day of reportDays(data)) expect(notesOn(page, day), day).toEqual(notesOn(data, day));
});

test("a page without a choice of days has the rows that it shows", () => {
  const { data, plan } = planned({});
  expect(embeddedData(data, plan).tolls.map(({ id }) => id)).toEqual(["c"]);
});
