import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see, type SeenGraphic } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { GroupMark, Mark } from "../mark.js";
import { textOf } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";
import { STYLE } from "./style.js";

const en = localeFor("en");
const SORTS = ["siege", "fire", "fire", "clash", "mine", "rocket", "shelling", "air-strike", ""];
const rows = SORTS.map((sort, at) => `e${String(at)},Event,2031-03-0${String(at + 1)},${sort},paper`);
const DATA: Dataset = readCsvAsDataset("incidents.csv", ["id,title,when,category,source", ...rows, ""].join("\n"));

const seen = (colours?: string): SeenGraphic => see(incidentTimeline, DATA, colours ? { colours } : {}, en);
const groups = (marks: readonly Mark[]): GroupMark[] => marks.filter((mark) => mark.shape === "group");
// An outline by its corners, wherever it stands.
function outlineOf({ marks }: GroupMark): string {
  const path = marks.find((mark) => mark.shape === "path");
  if (path?.shape !== "path") return "round";
  const points = path.d.replace(/[MZ]/g, "").split("L");
  const corners = points.map((point) => point.split(",").map(Number));
  const least = [0, 1].map((axis) => Math.min(...corners.map((corner) => corner[axis] ?? 0)));
  return corners.map((corner) => corner.map((at, axis) => Math.round(at - (least[axis] ?? 0))).join()).join(" ");
}

test("a sort has a shape, a colour and a word, the same in picture, key, list and spoken label", () => {
  const { key, list } = seen("category");
  const marks = groups(seen("category").picture(640).marks);
  const fires = marks.filter(({ claim }) => claim === "e1" || claim === "e2");
  expect(fires.map(({ hue }) => hue)).toEqual([1, 1]);
  expect(fires.map(({ label }) => label.includes("Fire"))).toEqual([true, true]);
  expect(key.slice(0, 2).map(({ text }) => text)).toEqual(["Fire", "Siege"]);
  expect(textOf(list ?? "")).toContain("Fire. ");
  const hues = new Map(marks.map((mark) => [mark.hue ?? 0, outlineOf(mark)]));
  // Six sorts and the plain one: no two look alike without colour.
  expect([hues.size, new Set(hues.values()).size]).toEqual([7, 7]);
});

test("the sign of a sort in a corroborated bar stands beside the half that says so, not under it", () => {
  const csv = "id,title,when,category,status,source\nspan,Siege,2031-03-01/2031-03-20,siege,corroborated,paper\n";
  const dataset = readCsvAsDataset("incidents.csv", csv);
  for (const width of [640, 960]) {
    const [span] = groups(see(incidentTimeline, dataset, { colours: "category" }, en).picture(width).marks);
    const sign = span?.marks.find((mark) => mark.shape === "path" && mark.look === "half");
    const half = span?.marks.find((mark) => mark.shape === "rect" && mark.look === "half");
    const xs = sign?.shape === "path" ? [...sign.d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)) : [];
    expect(xs.length).toBeGreaterThan(2);
    expect(half?.shape === "rect" ? half.x : 0).toBeGreaterThan(Math.max(...xs));
  }
});

test("beyond six sorts, and without one, an event is plain, and the key says so", () => {
  const { key } = seen("category");
  const plain = groups(seen("category").picture(640).marks).filter(({ hue }) => hue === undefined);
  expect(plain.map(({ claim }) => claim)).toEqual(["e7", "e8"]);
  expect(key.map(({ text }) => text)).toContain("another, or not stated");
});

test("without the option, or with a wrong one, there is one hue and no word of sorts", () => {
  for (const colours of [undefined, "none", "side", "party"]) {
    const { key, inks, ...drawn } = seen(colours);
    expect(groups(drawn.picture(640).marks).filter(({ hue }) => hue !== undefined)).toEqual([]);
    expect(key.map(({ text }) => text)).toEqual(["event, claimed, not verified"]);
    expect(inks).toBe("");
  }
  expect(seen("category").inks).toContain(".hue-6 .look-tint");
});

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test("every hue stands at 3 to 1 or more against ground, panel and tint, light and dark", () => {
  const hues = [...STYLE.matchAll(/--_hue\d: light-dark\((#\w{6}), (#\w{6})\)/g)];
  expect(hues).toHaveLength(6);
  for (const [, light = "", dark = ""] of hues) {
    for (const ground of ["#ffffff", "#f5f7fa", "#dfe7f1"]) expect(contrast(light, ground)).toBeGreaterThan(3);
    for (const ground of ["#14171c", "#1e232b", "#2a3b52"]) expect(contrast(dark, ground)).toBeGreaterThan(3);
  }
});
