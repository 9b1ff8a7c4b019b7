import { readFileSync } from "node:fs";
import { attributionMatrix, casualtyComparison, incidentTimeline } from "@counterclaim/charts";
import { expect, test } from "vitest";

for (const { type, options } of [casualtyComparison, incidentTimeline, attributionMatrix])
  test(`${type}: every option that it understands is documented as an attribute, and no other`, () => {
    const text = readFileSync(new URL(`${type}/${type}-element.ts`, import.meta.url), "utf8");
    expect([...text.matchAll(/@attr \{string\} (\S+) - \S/g)].map(([, name]) => name)).toEqual(options);
  });
