import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");

const DAYS = ["2031-02-24", "2031-02-25", "2031-02-26", "2031-02-27"];

test.each([
  [["2031-02-28", "2031-03-18"], "18 days"],
  [["2031-02-28/2031-03-10", "2031-03-28"], "18 days"],
  [["2031-03", "2031-04-20"], "20 days"],
  [["2031-02-28/..", "2031-03-18"], "18 days"],
  // What can be of one time stands by its begins.
  [["2031-03", "2031-03-25"], "24 days"],
])("the rail of %j tells of %s between the end of one and the begin of the next", (days, want) => {
  const rows = [...DAYS, ...days].map((day, at) => `e${String(at)},Event,${day},https://example.org/1`);
  const data = readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...rows, ""].join("\n"));
  const { marks } = incidentTimeline.picture(incidentTimeline.view(data, {}, en), 320, en);
  const told = marks.flatMap((mark) =>
    mark.shape === "text" && / (?:days|months|years)$/.test(mark.text) ? [mark.text] : [],
  );
  expect(told.join(", ")).toBe(want);
});
