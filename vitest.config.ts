import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const SOURCE = "@counterclaim/source";
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const node = {
  resolve: {
    conditions: [SOURCE, ...defaultServerConditions],
    // One example file serves as golden here and as gallery page in Vite: the word is resolved differently.
    alias: { example: fileURLToPath(new URL("tests/example.ts", import.meta.url)) },
  },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
};

// What starts commands, package managers and browsers of its own takes minutes: `npm run check` leaves it to `npm test`.
const PROCESSES = [
  "tests/packages.test.ts",
  ...["doctor", "hostile-places", "process", "publish", "watch"].map((name) => `tests/cli/${name}.test.ts`),
];

// Examples register themselves by name, one file a page: each of these files needs modules of its own.
const EXAMPLES = ["tests/examples/*.test.ts", "tests/plot-*.test.ts", "tests/cli/every-output.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        ...node,
        test: {
          name: "unit",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
          testTimeout: 60_000,
        },
      },
      {
        ...node,
        test: {
          name: "whole",
          environment: "node",
          include: ["tests/*.test.ts", "tests/cli/*.test.ts"],
          exclude: [...PROCESSES, ...EXAMPLES],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...node,
        test: { name: "examples", environment: "node", include: EXAMPLES, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        ...node,
        test: {
          name: "processes",
          environment: "node",
          include: PROCESSES,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...node,
        test: {
          name: "pages",
          environment: "node",
          // A browser on a busy machine: what fails twice is a fault.
          retry: 1,
          include: ["tests/browser/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        ...node,
        test: {
          name: "hostile",
          environment: "node",
          retry: 1,
          include: ["tests/hostile/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { conditions: [SOURCE, ...defaultClientConditions] },
        optimizeDeps: { include: ["lit", "papaparse", "valibot", "d3-array", "axe-core"] },
        test: {
          name: "browser",
          include: ["packages/*/src/**/*.browser.test.ts"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ARGS },
            }),
            instances: [{ browser: "chromium" }],
            viewport: { width: 900, height: 700 },
          },
        },
      },
    ],
  },
});
