import { expect, test } from "vitest";
import { readMarkers, readSettings } from "./settings.js";

test("wrong words take their default, wrong lists drop what they do not know: the notes of a seen graphic say so", () => {
  expect(
    readSettings({ measures: "wounded kileld, killed", sort: "up", basis: "all", over: "place", marks: "units" }),
  ).toMatchObject({
    measures: ["wounded", "killed"],
    sort: "listed",
    basis: [],
    time: false,
    marks: "units",
  });
});

test.each([
  ["", []],
  [
    "2020-10-06 article, 6 Oct; 2020-11-10 cease-fire",
    [
      { day: "2020-10-06", label: "article, 6 Oct" },
      { day: "2020-11-10", label: "cease-fire" },
    ],
  ],
  ["2020-10-06", [{ day: "2020-10-06", label: "" }]],
  ["6 Oct article; 2020-13-01 no", []],
])("markers of %j", (text, markers) => {
  expect(readMarkers(text)).toEqual(markers);
});
