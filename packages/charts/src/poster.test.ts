import { expect, test } from "vitest";
import type { Mark } from "./mark.js";
import { shifted } from "./poster.js";

const moved = (d: string): string => {
  const [mark] = shifted([{ shape: "path", look: "line", d } as Mark], 10, 100);
  return mark?.shape === "path" ? mark.d : "";
};

test.each([
  ["M1,2L3,4Z", "M11,102L13,104Z"],
  ["M1,2V9H5V2Z", "M11,102V109H15V102Z"],
  ["M1 2 3 4", "M11,102,13,104"],
  ["M1,2C1,2 3,4 5,6Q1,2,3,4", "M11,102C11,102,13,104,15,106Q11,102,13,104"],
  ["M-1.5,1e-3L.5,-2", "M8.5,100L10.5,98"],
  ["M1,2H3 4V5,6", "M11,102H13,14V105,106"],
  ["M1,2l3,4h5v-6z", "M11,102l3,4h5v-6z"],
  ["M1,2a5,5 0 1 0 10,0zM3,4h5", "M11,102a5,5 0 1 0 10,0zM13,104h5"],
])("a path %s moves as a whole", (d, want) => {
  expect(moved(d)).toBe(want);
});

test.each(["M1,2A5,5,0,0,1,9,9", "m1,2L3,4", "M1,2L3", "M1,2T3,4", "1,2L3,4", "M1,2Z3", "M", "MNaN,2"])(
  "a path %s is refused, not drawn at two places",
  (d) => {
    expect(() => moved(d)).toThrow();
  },
);
