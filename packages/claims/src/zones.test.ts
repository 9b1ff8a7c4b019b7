import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
// @boundaries-ignore cases that the command's tests read too
import { GOOD_DATES } from "../../../tests/fixtures/cells/date-texts.js";
import { parseWhen } from "./edtf.js";

const ZONES = [
  "UTC",
  "America/Los_Angeles",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Pacific/Kiritimati",
  "Pacific/Apia",
];

test.each(ZONES)("days stay where they are written in %s", (zone) => {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    for (const [text, earliest, latest] of GOOD_DATES) {
      expect(parseWhen(text)).toMatchObject({ ok: true, when: { earliest, latest } });
    }
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});

test("no source file knows a clock, a zone or a lenient number", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  for (const file of readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name))) {
    const code = readFileSync(folder + file, "utf8").replace(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    expect(code, file).not.toMatch(/\bnew Date\b|\bDate\.|\bIntl\.|parseInt|parseFloat|toLocale|console\.|process\./);
  }
});

test("history and dates come without the tokenizer and the validator", async () => {
  const { build } = await import("vite");
  const output = await build({
    logLevel: "silent",
    configFile: false,
    resolve: { conditions: ["@counterclaim/source"] },
    build: {
      write: false,
      minify: false,
      lib: { entry: "virtual:entry", formats: ["es"], fileName: "a" },
    },
    plugins: [
      {
        name: "entry",
        enforce: "pre",
        resolveId: (id) => (id.endsWith("virtual:entry") ? "\0entry" : null),
        load: (id) =>
          id === "\0entry"
            ? `export { asOf, historyOf, compareWhen, dayNumber } from ${JSON.stringify(fileURLToPath(new URL("./index.ts", import.meta.url)))};`
            : null,
      },
    ],
  });
  const chunks = (Array.isArray(output) ? output : [output]).flatMap((one) => ("output" in one ? one.output : []));
  const code = chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  expect(code).toContain("asOf");
  expect(code).not.toMatch(/papaparse|Papa|safeParse|windows-1251|Every rule/);
  expect(code.length).toBeLessThan(12_000);
});
