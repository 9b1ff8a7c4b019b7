import { incidentTimeline, localeFor, see, type GroupMark } from "@counterclaim/charts";
import { expect, test } from "vitest";
import { storyDataset } from "./story-files.js";

const en = localeFor("en");
const ARTICLE = { sources: "rferl-2020-10-06", clocks: "both", "as-of": "2020-10-06" };

// What the article says of both sides, as it says it.
const SAID = [
  "found M095 DPICM cluster munitions (weapon); found Azerbaijani forces (perpetrator), “appear to have been fired by”",
  "found 300mm Smerch rocket artillery systems (weapon), “do appear to have been used”; found Armenian forces (perpetrator), “do appear to have been used by Armenian forces”",
];

test.each([320, 420, 640, 720, 960])(
  "the article's timeline at %d px prints both of Amnesty's findings, each with its hedges and at its own event",
  (width) => {
    const { marks } = see(incidentTimeline, storyDataset(), ARTICLE, en).picture(width);
    const amnesty = marks.filter(
      (mark): mark is GroupMark => mark.shape === "group" && mark.label.includes(". Amnesty International: "),
    );
    const texts = amnesty.map((group) =>
      group.marks.flatMap((mark) => (mark.shape === "text" ? [mark.text] : [])).join(" "),
    );
    expect(texts).toHaveLength(2);
    for (const [index, said] of SAID.entries()) expect(texts[index]).toContain(said);
    expect(amnesty.map(({ label }) => label.split(" About: ")[1]?.split(" (")[0])).toEqual([
      "Cluster munition strikes on residential areas of Stepanakert",
      "Reported attack on civilian areas of Ganja, as well as other towns",
    ]);
  },
);
