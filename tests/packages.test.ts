import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Host } from "./browser/elements-page.js";
import { smallStory } from "./cli/small-story.js";
import { filesIn, install, manifestOf, PACKAGES, putSite, type Installed } from "./packages/packed.js";
import { read } from "./source-files.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const host = new Host();
let installed: Installed;

beforeAll(async () => {
  // Packed is what stands in dist: `npm test` builds it before.
  installed = install(["react", "react-dom"]);
  await host.start();
});
afterAll(async () => {
  await host.stop();
  rmSync(installed.folder, { recursive: true, force: true });
});

test("each package holds its modules, types, README and licence, and no test", () => {
  expect(installed.packages.map(({ name }) => name).sort()).toEqual(
    PACKAGES.map((name) => (name === "cli" ? "counterclaim" : `@counterclaim/${name}`)).sort(),
  );
  for (const { name, folder } of installed.packages) {
    const files = filesIn(folder);
    expect(files, name).toEqual(expect.arrayContaining(["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"]));
    expect(readFileSync(join(folder, "LICENSE"), "utf8"), name).toBe(read("LICENSE"));
    expect(
      files.filter((path) => /\.test\.|tsbuildinfo|vite\.|\.mjs$/.test(path)),
      name,
    ).toEqual([]);
    expect(
      Object.keys(manifestOf(folder).scripts ?? {}).filter((script) => /install|prepare/.test(script)),
      name,
    ).toEqual([]);
  }
});

test("publint and are-the-types-wrong find nothing", () => {
  const places = installed.packages.flatMap(({ tarball, folder }) => [tarball, folder]);
  const script = join(ROOT, "scripts/check-packages.mjs");
  const { stdout, status } = spawnSync(process.execPath, [script, ...places], { encoding: "utf8" });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("TypeScript outside the repository finds the types of packages and elements", () => {
  writeFileSync(
    join(installed.folder, "use.ts"),
    [
      'import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";',
      'import { casualtyComparison, localeFor } from "@counterclaim/charts";',
      'import "@counterclaim/elements/define";',
      'import { run } from "counterclaim";',
      'const dataset: Dataset = readCsvAsDataset("tolls.csv", "");',
      'document.createElement("casualty-comparison").dataset = dataset;',
      'export const kind: "now" | "time" = casualtyComparison.view(dataset, {}, localeFor("en")).kind;',
      "export const code: Promise<0 | 1 | 2 | 64> = run([], null as never);",
    ].join("\n"),
  );
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--types", "node"];
  const roots = ["--typeRoots", join(ROOT, "node_modules/@types"), "--lib", "es2023,dom,dom.iterable"];
  const tsc = [join(ROOT, "node_modules/typescript/bin/tsc"), ...options, ...roots, "--module", "nodenext", "use.ts"];
  expect(() =>
    execFileSync(process.execPath, tsc, { cwd: installed.folder, encoding: "utf8", stdio: "pipe" }),
  ).not.toThrow();
});

test("the command builds a story, pictures and all", () => {
  const { folder } = installed;
  mkdirSync(join(folder, "story"));
  for (const [name, text] of smallStory()) writeFileSync(join(folder, "story", name), text);
  const bin = join(folder, "node_modules/counterclaim/bin/counterclaim.js");
  const said = execFileSync(process.execPath, [bin, "new", "fresh"], { cwd: folder, encoding: "utf8" });
  expect(said).toContain("counterclaim check fresh");
  execFileSync(process.execPath, [bin, "build", "story", "--out", "out"], { cwd: folder, stdio: "pipe" });
  expect(filesIn(join(folder, "out")).filter((path) => /index\.html$|graphic\.png$/.test(path)).length).toBeGreaterThan(
    1,
  );
  execFileSync(process.execPath, [bin, "verify", "out"], { cwd: folder, stdio: "pipe" });
});

test("a notebook in Node draws with the packages", () => {
  const { folder } = installed;
  writeFileSync(
    join(folder, "notebook.mjs"),
    [
      'import { casualtyComparison, localeFor } from "@counterclaim/charts";',
      'import { readCsvAsDataset } from "@counterclaim/claims";',
      'import { tollPlot } from "@counterclaim/plot";',
      `const text = ${JSON.stringify(readFileSync(new URL("packages/site/public/tolls.csv", import.meta.url), "utf8"))};`,
      'const dataset = readCsvAsDataset("tolls.csv", text);',
      'const view = casualtyComparison.view(dataset, { measures: "killed" }, localeFor("en"));',
      "console.log(dataset.records.shown, tollPlot(view).marks.length > 0);",
    ].join("\n"),
  );
  expect(execFileSync(process.execPath, ["notebook.mjs"], { cwd: folder, encoding: "utf8" })).toBe("2 true\n");
});

test("pages built with Vite, with a plain script and with React draw the figure, and say nothing in the console", async () => {
  const { folder } = installed;
  const site = putSite(folder);
  const cdn = join(folder, "node_modules/@counterclaim/elements/dist/cdn");
  const lines = readFileSync(join(cdn, "integrity.txt"), "utf8").trim().split("\n");
  const [name = "", integrity = ""] = lines.find((line) => line.includes(".iife.js "))?.split(" ") ?? [];
  const page = join(site, "public/plain.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("INTEGRITY", integrity));
  cpSync(join(cdn, name), join(site, "public/counterclaim.js"));
  const out = join(site, "dist");
  await build({
    root: site,
    configFile: false,
    logLevel: "error",
    // Named, since a build that a test starts would otherwise take the development copies.
    resolve: { conditions: ["module", "browser", "production"] },
    build: {
      outDir: out,
      rolldownOptions: { input: [join(site, "bundled.html"), join(site, "react.html")] },
    },
  });
  for (const path of filesIn(out))
    if (/\.\w+$/.test(path)) host.files.set(`/${path}`, { body: readFileSync(join(out, path)) });
  for (const each of ["bundled", "plain", "react"]) {
    const { page: tab, faults } = await host.open(`/${each}.html`);
    const mark = tab.locator('casualty-comparison[data-state="ready"] svg [data-claim=north]').first();
    await mark.waitFor({ timeout: 60_000 });
    expect(await mark.getAttribute("data-value"), each).toBe("19");
    if (each === "react") {
      await mark.click();
      await tab.getByText("north", { exact: true }).waitFor();
    }
    expect(faults, each).toEqual([]);
    await tab.context().close();
  }
  expect(existsSync(join(out, "plain.html"))).toBe(true);
});

test("one changed byte of a script from elsewhere, and it does not run", async () => {
  const right = host.files.get("/counterclaim.js");
  host.files.set("/counterclaim.js", { body: `${String(right?.body)} ` });
  const { page, faults } = await host.open("/plain.html");
  expect(await page.evaluate(() => customElements.get("casualty-comparison") === undefined)).toBe(true);
  expect(faults.join()).toContain("integrity");
  await page.context().close();
});
