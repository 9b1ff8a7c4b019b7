import { expect, test } from "vitest";
import { boundsOf, changeSpan, shownSpan, stepTo } from "./span-control.js";

const WHOLE = { since: "2020-09-27", until: "2020-11-10" };
for (const [change, since, until, to] of [
  ["in", "2020-09-27", "2020-11-10", "2020-10-08 2020-10-30"],
  ["out", "2020-10-08", "2020-10-30", "2020-09-27 2020-11-10"],
  ["out", "2020-09-27", "2020-11-10", "2020-09-27 2020-11-10"],
  ["earlier", "2020-09-27", "2020-10-07", "2020-09-27 2020-10-07"],
  ["later", "2020-09-27", "2020-10-07", "2020-10-02 2020-10-12"],
  ["later", "2020-11-01", "2020-11-10", "2020-11-01 2020-11-10"],
  ["in", "2020-10-05", "2020-10-06", "2020-10-05 2020-10-06"],
] as const)
  test(`${change} from ${since} ${until}`, () => {
    const { since: a, until: b } = changeSpan({ since, until }, WHOLE, change);
    expect(`${a} ${b}`).toBe(to);
  });

// Whatever an address holds: days that are out of the data, far from it, or crossed.
const DAYS = ["0000-01-01", "0002-10-12", "2020-02-31", "2020-09-27", "2020-10-05", "2020-11-10", "9999-12-31"];
for (const whole of [WHOLE, { since: "2020-10-05", until: "2020-10-05" }])
  for (const change of ["in", "out", "earlier", "later"] as const)
    test(`${change} stays within ${whole.since} ${whole.until}, whatever span it starts from`, () => {
      for (const since of DAYS)
        for (const until of DAYS) {
          const to = changeSpan({ since, until }, whole, change);
          const days = [whole.since, to.since, to.until, whole.until];
          expect(days).toEqual(days.toSorted());
        }
    });

for (const [name, other, first, last] of [
  ["since", "2020-10-10", "2020-09-27", "2020-10-10"],
  ["until", "2020-10-05", "2020-10-05", "2020-11-10"],
  ["since", null, "2020-09-27", "2020-11-10"],
  ["since", "0002-10-12", "2020-09-27", "2020-11-10"],
  ["until", "9999-12-31", "2020-09-27", "2020-11-10"],
] as const)
  test(`${name} can be from ${first} to ${last} where the other end is ${String(other)}`, () => {
    expect(boundsOf(name, other, WHOLE)).toEqual({ since: first, until: last });
  });

const SPANS = {
  axis: { since: "2020-10-01", until: "2020-10-30" },
  dated: { since: "1020-10-05", until: "2020-10-30" },
};
const AFTER = { axis: SPANS.axis, dated: { since: "2020-10-01", until: "3020-10-05" } };
const DAY = { since: "1020-10-05", until: "1020-10-05" };
for (const [what, spans, shown, seen, change, to] of [
  ["closer shows what is there", SPANS, "1020-01-01 1020-12-31", DAY, "in", "1020-10-05 1020-10-05"],
  ["no closer than that", SPANS, "1020-10-05 1020-10-05", DAY, "in", "1020-10-05 1020-10-05"],
  ["nothing there: it stays", SPANS, "1520-01-01 1520-12-31", null, "in", "1520-01-01 1520-12-31"],
  ["wider stays there", SPANS, "1020-10-05 1020-10-08", DAY, "out", "1020-10-05 1020-10-12"],
  ["at last everything", SPANS, "1020-10-05 2020-09-01", DAY, "out", "2020-10-01 2020-10-30"],
  ["beyond the axis, wider is everything", SPANS, "1020-10-05 2020-10-08", DAY, "out", "2020-10-01 2020-10-30"],
  ["later is the beginning of the axis", SPANS, "1020-10-05 1020-10-08", DAY, "later", "2020-10-01 2020-10-04"],
  ["later, but no longer than the axis", SPANS, "1020-01-01 1021-10-08", DAY, "later", "2020-10-01 2020-10-30"],
  ["nothing is earlier", SPANS, "1020-10-05 1020-10-08", DAY, "earlier", "1020-10-05 1020-10-08"],
  ["earlier is the end of the axis", AFTER, "3020-10-04 3020-10-05", null, "earlier", "2020-10-29 2020-10-30"],
  ["nothing is later", AFTER, "3020-10-04 3020-10-05", null, "later", "3020-10-04 3020-10-05"],
  ["on the axis as ever", SPANS, "2020-10-01 2020-10-30", SPANS.axis, "in", "2020-10-08 2020-10-22"],
] as const)
  test(`set apart: ${what}`, () => {
    const [since, until] = shown.split(" ") as [string, string];
    const found = stepTo({ since, until }, { ...spans, seen }, change);
    expect(`${found.since} ${found.until}`).toBe(to);
  });

for (const [since, until, shown] of [
  [null, null, "2020-10-01 2020-10-30"],
  [null, "1020-12-31", "1020-10-05 1020-12-31"],
  ["1020-10-01", null, "1020-10-01 2020-10-30"],
  [null, "1000-01-01", "1000-01-01 1000-01-01"],
] as const)
  test(`chosen ${since ?? "nothing"} and ${until ?? "nothing"}: ${shown}`, () => {
    const found = shownSpan({ since, until }, { ...SPANS, seen: DAY });
    expect(`${found.since} ${found.until}`).toBe(shown);
  });
