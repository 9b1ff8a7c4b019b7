import { readCsvAsDataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { valueKeysOf } from "./value-keys.js";

const NAMES = `id,kind,name,name:hy,also,side
east,actor,armed forces of the East,Արևելքի ուժեր,Eastern forces; Eastern army,east
east-people,population,the East,,Easterners,east
hill,place,Green Hill,,Hill,
hillock,place,Small Hill,,Hill,
m095,weapon,M095 DPICM,,M095 submunition,
`;
const key = valueKeysOf(readCsvAsDataset("names.csv", NAMES).names);

test.each([
  ["Eastern forces", "armed forces of the East", true],
  ["EASTERN  army", "east", true],
  ["Արևելքի ուժեր", "Eastern forces", true],
  ["M095 submunition", "M095 DPICM", true],
  ["M095", "M095 DPICM", true],
  // Nobody said that these are one thing.
  ["Eastern forces", "Eastern troops", false],
  ["Easterners", "the East", false],
  ["the East", "Eastern forces", false],
  // Two rows have this name.
  ["Hill", "Green Hill", false],
  ["Hill", "Small Hill", false],
  ["Green Hill", "Small Hill", false],
])("%s and %s are one value: %s", (a, b, same) => {
  expect(key(a) === key(b)).toBe(same);
});
