import { incidentTimeline, localeFor, see, type GroupMark } from "@counterclaim/charts";
import { expect, test } from "vitest";
import { storyDataset } from "./story-files.js";

const en = localeFor("en");
const ARTICLE = { sources: "rferl-2020-10-06", clocks: "both", "as-of": "2020-10-06" };

test.each([320, 420, 640, 720, 960])(
  "the article's timeline at %d px prints Amnesty's hedge beside its weapon",
  (width) => {
    const { marks } = see(incidentTimeline, storyDataset(), ARTICLE, en).picture(width);
    const amnesty = marks.find(
      (mark): mark is GroupMark => mark.shape === "group" && mark.label.includes(". Amnesty International: "),
    );
    const text = amnesty?.marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : [])).join(" ") ?? "";
    expect(text).toContain(
      "found M095 DPICM cluster munitions (weapon); found Azerbaijani forces (perpetrator), “appear to have been fired by”",
    );
    expect(text).toMatch(/and \d more points/);
  },
);
