import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");

test.each([
  ["2020-10-03", "on 3 October 2020"],
  ["2020-10-03/2020-10-03", "on 3 October 2020"],
  ["2020-10-03?", "on 3 October 2020 (uncertain)"],
  ["2020-10-17T01:00:00Z", "on 17 October 2020, 01:00 (UTC)"],
  ["2020-10-03~", "about 3 October 2020"],
  ["2020-10-03/2020-10-04", "between 3 and 4 October 2020"],
  ["../2020-10-06", "on or before 6 October 2020"],
  ["2020-10", "some time in October 2020"],
  ["2020-10-XX", "in October 2020, day not known"],
  ["2020-XX", "in 2020, month not known"],
  ["2020-10?", "in October 2020 (uncertain)"],
  ["2020?", "in 2020 (uncertain)"],
  ["2020-21", "in spring 2020"],
  ["202X", "some time in the 2020s"],
])("the sentence tells of %s: %s", (when, want) => {
  const data = readCsvAsDataset("incidents.csv", `id,title,when,source_url\ne,Event,${when},https://example.org/1\n`);
  const { sentence } = incidentTimeline.words(incidentTimeline.view(data, {}, en), en);
  expect(sentence).toBe(`1 event is said to have happened ${want}.`);
});
