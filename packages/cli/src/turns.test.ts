import { expect, test } from "vitest";
import { turns } from "./turns.js";

test("no more than allowed run at once, all run, in order, and a failure stops no other", async () => {
  const inTurn = turns(2);
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const results = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((id) =>
      inTurn(async () => {
        begun.push(id);
        most = Math.max(most, ++now);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        if (id === 1) throw new Error("one");
        return id;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  expect(results.map(({ status }) => status === "fulfilled")).toEqual([true, false, true, true, true, true]);
});
