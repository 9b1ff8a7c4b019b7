import { expect, test } from "vitest";
import { drawPixels } from "./draw-pixels.js";

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="'Noto Sans', 'Noto Sans Armenian', 'Noto Sans Arabic'"><text x="4" y="28" font-size="20">${text}</text></svg>`;

test("the same picture gives the same bytes, and twice the scale twice the size", async () => {
  const once = await drawPixels(svg("19 killed"), 1);
  expect(Buffer.compare(once, await drawPixels(svg("19 killed"), 1))).toBe(0);
  const size = (png: Uint8Array): number[] => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));
  expect(size(once)).toEqual([200, 40]);
  expect(size(await drawPixels(svg("19 killed"), 2))).toEqual([400, 80]);
});

test.each([
  ["Armenian", "Հայաստան", "Ադրբեջան"],
  ["Azerbaijani", "əğışç", "əğışö"],
  ["Russian", "Степанакерт", "Степанакерд"],
  ["Arabic", "ناغورني", "ناغورنو"],
])("%s letters are drawn, not boxes", async (_, one, other) => {
  // A missing letter is the same box whatever it is.
  expect(Buffer.compare(await drawPixels(svg(one), 1), await drawPixels(svg(other), 1))).not.toBe(0);
});
