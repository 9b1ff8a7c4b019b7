import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see } from "../graphic.js";
import { readingDirection } from "../isolate.js";
import { localeFor } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import type { Options } from "../options.js";
import { casualtyComparison } from "./casualty-comparison.js";

const TOLLS = `id,population,civilian_status,measure,value,figure,wording,basis,since,as_of,claimant,status,source_url
a,מדינה,civilian,killed,12,,,,,2031-03-01,وزارة,claimed,https://e.org/a
b,جنوب,,killed,14,,,,,2031-03-01,هيئة,disputed,https://e.org/a
c,مدنيون,civilian,wounded,,not-reported,,,,2031-03-01,هيئة,,https://e.org/a
d,جنوب,combatant,wounded,,non-numeric,عشرات,,,2031-03-01,هيئة,,https://e.org/a
e,North,,missing,3,,,,,2031-03-01,,,https://e.org/a
`;

const outside = (text: string): string => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
const labels = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.shape === "group" ? [mark.label, ...labels(mark.marks)] : []));

// A name that is not kept apart and the next one, with only signs between them, change places: the claimant reads as the dead.
test.each<Options>([{}, { "group-by": "claimant" }, { over: "time" }, { total: "" }])(
  "no name from right to left meets another one in what is said: %j",
  (options) => {
    const dataset = readCsvAsDataset("tolls.csv", TOLLS, { table: "tolls" });
    expect(dataset.issues.filter(({ level }) => level === "error")).toEqual([]);
    const seen = see(casualtyComparison, dataset, options, localeFor("en"));
    const { sentence, description, notes } = seen.words;
    for (const text of [sentence, description, ...notes, ...labels(seen.picture(640).marks)])
      expect(outside(text), text).not.toMatch(/[\u0590-\u08ff]/);
    expect(readingDirection(sentence)).toBe("ltr");
  },
);
