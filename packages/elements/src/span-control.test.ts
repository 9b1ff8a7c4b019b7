import { expect, test } from "vitest";
import { changeSpan } from "./span-control.js";

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
