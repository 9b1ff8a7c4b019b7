import { expect, test } from "vitest";
// @ts-expect-error -- a script for Node alone, without types
import { lockFaults } from "../scripts/check-lock.mjs";
import { read } from "./source-files.js";

const faults = lockFaults as (packages: object) => string[];

test("the lock file is complete on every platform and names no registry", () => {
  expect(faults((JSON.parse(read("package-lock.json")) as { packages: object }).packages)).toEqual([]);
});

test("a lock without another platform's binary is found out", () => {
  const packages = { "node_modules/a": { optionalDependencies: { "a-darwin": "1.0.0" } } };
  expect(faults(packages)).toEqual(["missing in lock: a-darwin (optional of node_modules/a)"]);
});
