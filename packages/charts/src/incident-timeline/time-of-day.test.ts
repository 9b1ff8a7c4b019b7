import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import { textOf } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");

test.each([
  ["2020-10-17", "about 01:00 (+04:00)", "17 October 2020, about 01:00 (+04:00)", "17 Oct, about 01:00 (+04:00)"],
  ["2020-10-17", "", "17 October 2020", "17 Oct"],
  ["2020-10-16T21:00:00Z", "", "16 October 2020, 21:00 (UTC)", "16 Oct, 21:00 (UTC)"],
  [
    "2020-10-16T21:00:00Z",
    "01:00 (+04:00)",
    "16 October 2020, 21:00 (UTC), local time 01:00 (+04:00)",
    "16 Oct, 21:00 (UTC), local time 01:00 (+04:00)",
  ],
  ["2020-10-17T01:00:00+04:00", "01:00 (+04:00)", "17 October 2020, 01:00 (+04:00)", "17 Oct, 01:00 (+04:00)"],
  ["", "01:00 (+04:00)", "date not stated, 01:00 (+04:00)", ""],
] as const)("an event of %s with a local time of %j is told with both", (when, time, words, label) => {
  const data = readCsvAsDataset(
    "incidents.csv",
    `id,title,when,local_time,source_url\ne1,Strike,${when},${time},https://example.org/1\n`,
  );
  const seen = see(incidentTimeline, data, {}, en);
  expect(textOf(seen.list ?? "").toLowerCase()).toContain(`${words.toLowerCase()}. strike`);
  for (const width of [320, 640]) {
    const [group] = seen.picture(width).marks.filter((mark) => mark.shape === "group");
    expect(group?.label).toContain(`Happened: ${words}. Strike`);
    const lead = group?.marks
      .flatMap((mark) => (mark.shape === "text" ? [mark.weight === "bold" ? mark.text : (mark.lead ?? "")] : []))
      .join(" ")
      .trim();
    // The first date of a rail has its year, as the first day of an axis has.
    expect(lead).toBe(width === 320 ? label.replace("Oct", "Oct 2020") : label);
  }
});
