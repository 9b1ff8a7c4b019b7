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

function planned(options: Record<string, string>, tolls = TOLLS): { data: Dataset; plan: GraphicPlan } {
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
      ["tolls.csv", tolls],
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

const FILTERED = `id,population,measure,value,figure,basis,since,as_of,claimant,source_url
a,North,killed,9,,,,2031-03-01,River,https://e.org/a
b,North,wounded,,not-reported,,,2031-03-01,Hill,https://e.org/a
c,North,wounded,30,,,,2031-03-01,Lake,https://e.org/a
d,North,missing,4,,period,2031-02-01,2031-03-01,Hill,https://e.org/a
e,North,missing,2,,,,2031-03-01,River,https://e.org/a
f,South,killed,7,,,,2031-03-01,Hill,https://e.org/a
g,South,wounded,3,,period,2031-02-01,2031-03-01,Hill,https://e.org/a
`;

const CHOICES: readonly Record<string, string>[] = [
  { claimants: "River" },
  { claimants: "Hill" },
  { measures: "missing" },
  { measures: "wounded killed", claimants: "River" },
  { populations: "South" },
];
test.each([{}, { over: "time" }, { until: "2031-03-01" }])(
  "a page whose readers filter says of each choice what the whole story says of it: %j",
  (more) => {
    const named = more as Record<string, string>;
    const { data, plan } = planned({ filters: "", claimants: "River Hill", ...named }, FILTERED);
    const page = embeddedData(data, plan);
    for (const choice of CHOICES) {
      const says = (dataset: Dataset): unknown => {
        const options = { ...plan.options, ...choice };
        const { words, key, table } = GRAPHICS["casualty-comparison"].see(dataset, options, localeFor("en"));
        return [words, key, table];
      };
      expect(says(page), JSON.stringify(choice)).toEqual(says(data));
    }
  },
);
