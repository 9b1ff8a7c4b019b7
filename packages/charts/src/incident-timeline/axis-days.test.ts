import { dayNumber, parseWhen } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { axisDays, cutOf } from "./axis-days.js";
import { reachOf } from "./reach.js";

// The axis of 4 and 5 October shows half of 2 October to half of 7 October.
const axis = axisDays({ first: dayNumber("2020-10-04"), last: dayNumber("2020-10-05") });

test("a short extent is shown with the days around it, five in all", () => {
  expect(axis).toEqual({ begin: dayNumber("2020-10-02") + 0.5, end: dayNumber("2020-10-07") + 0.5 });
});

test.each([
  ["2020-10-04", false, false],
  ["2020-10-03/2020-10-04", false, false],
  ["2020-10-04/2020-10-06", false, false],
  ["2020-09-27/2020-10-06", true, false],
  ["2020-10-02/2020-10-05", true, false],
  ["2020-10-05/2020-10-07", false, true],
  ["2020-10", true, true],
  ["2020", true, true],
  ["../2020-10-06", false, false],
  ["../2020-11-30", true, true],
  ["2020-10-03/..", false, false],
  ["2020-01-01/..", true, true],
])("%s is cut before: %s, after: %s", (text, before, after) => {
  const read = parseWhen(text);
  const reach = read.ok ? reachOf(read.when) : null;
  expect(reach && cutOf(reach, axis)).toEqual({ before, after });
});
