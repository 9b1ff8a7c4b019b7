import { expect, test } from "vitest";
import { filesBelow, importedFile, importsOf, read } from "./source-files.js";

const SOURCE = filesBelow("packages", /\.ts$/).filter(
  (path) => !/\.test\.ts$|vite\.(?:\w+\.)?config|vitest/.test(path),
);

/** Which packages each may import: the arrows of ARCHITECTURE.md. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  claims: ["papaparse", "valibot"],
  charts: ["@counterclaim/claims", "d3-array"],
  elements: ["@counterclaim/claims", "@counterclaim/charts", "lit"],
  plot: ["@counterclaim/claims", "@counterclaim/charts", "@observablehq/plot"],
  // Of the elements the CLI takes the built scripts, as files: no import.
  cli: ["@counterclaim/claims", "@counterclaim/charts", "sharp"],
};

const packageOf = (path: string): string => path.split("/")[1] ?? "";
const nameOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

test("packages import only what the house allows", () => {
  const wrong = SOURCE.flatMap((path) =>
    importsOf(path)
      .filter((from) => !from.startsWith(".") && !(packageOf(path) === "cli" && from.startsWith("node:")))
      .filter((from) => !MAY[packageOf(path)]?.includes(nameOf(from)))
      .map((from) => `${path}: ${from}`),
  );
  expect(wrong).toEqual([]);
});

test("no import leaves its package by a path", () => {
  const wrong = SOURCE.flatMap((path) =>
    importsOf(path)
      .filter((from) => from.startsWith(".") && !importedFile(path, from).startsWith(`packages/${packageOf(path)}/`))
      .map((from) => `${path}: ${from}`),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const graph = new Map(
    SOURCE.map((path) => [
      path,
      importsOf(path)
        .filter((from) => from.startsWith("."))
        .map((from) => importedFile(path, from)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test("files are one idea each: short, and named for it", () => {
  const lengths = SOURCE.map((path) => ({ path, lines: read(path).split("\n").length })).sort(
    (a, b) => a.lines - b.lines,
  );
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(100);
  const named = SOURCE.filter((path) => /(?:^|\/)(?:utils?|common|shared|helpers?|misc)(?:\.|\/)/.test(path));
  expect(named).toEqual([]);
  expect(SOURCE.filter((path) => !/^[a-z0-9/.-]+$/.test(path))).toEqual([]);
});

test("every graphic has the same room in charts, elements and examples", () => {
  for (const type of ["casualty-comparison", "incident-timeline", "attribution-matrix"]) {
    const places = [
      `packages/charts/src/${type}/view.ts`,
      `packages/elements/src/${type}/define.ts`,
      `tests/examples/${type}.ts`,
    ];
    const all = new Set([...SOURCE, ...filesBelow("tests/examples", /\.ts$/)]);
    expect(places.filter((path) => !all.has(path))).toEqual([]);
  }
});

test("runtime dependencies are few, exact and without install scripts", () => {
  const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, { hasInstallScript?: boolean }> };
  const direct = new Set<string>();
  for (const name of Object.keys(MAY)) {
    const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`)) as {
      dependencies?: Record<string, string>;
    };
    for (const [dependency, version] of Object.entries(dependencies)) {
      expect(version, dependency).toMatch(/^\d+\.\d+\.\d+$/);
      if (!dependency.startsWith("@counterclaim/")) direct.add(dependency);
    }
  }
  expect(direct.size).toBeLessThanOrEqual(12);
  expect([...direct].filter((name) => lock.packages[`node_modules/${name}`]?.hasInstallScript)).toEqual([]);
});

test("nothing that is committed names a machine", () => {
  const wrong = ["packages", "apps", "scripts", "tests", "docs", "data"]
    .flatMap((folder) => filesBelow(folder, /\.(?:ts|mjs|json|md|css|html|csv)$/))
    .filter((path) => /(?:^|[\s"'`(=])\/(?:work|root|home|Users)\/[a-z]/.test(read(path)));
  expect(wrong).toEqual([]);
});
