import { expect, test } from "vitest";
import { boundsOf, changeSpan } from "./span-control.js";

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
