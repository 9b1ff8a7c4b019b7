import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { STYLE_ATTRIBUTE, styleMark } from "@counterclaim/charts";
import { accountOf } from "./account.mjs";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "packages/cli/bin/counterclaim.js");
const NEEDED = [
  "packages/claims/dist/index.js",
  "packages/charts/dist/index.js",
  "packages/cli/dist/main.js",
  "packages/elements/dist/embed/elements.js",
  "packages/elements/dist/whole/casualty-comparison.js",
];

/** The real story. */
export const STORY = join(ROOT, "data/nagorno-karabakh-2020");

/** What is measured is the built kit, as a newsroom has it: null where it is there, else what to do. */
export function whatIsNotBuilt() {
  const absent = NEEDED.filter((path) => !existsSync(join(ROOT, path)));
  return absent.length ? `not built (npm run build): ${absent.join(", ")}` : null;
}

/** Puts a generated story into a folder. */
export async function writeStory(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/**
 * Runs `counterclaim build` in a process of its own, into a folder that is emptied first. What it took: see account.mjs.
 * @throws Error with what the command said where it does not end with 0.
 */
export async function runBuild(story, out) {
  await rm(out, { recursive: true, force: true });
  return runBuildAgain(story, out);
}

/** The same over what stands there. */
export function runBuildAgain(story, out) {
  return accountOf([CLI, "build", story, "--out", out], `${out}.account`);
}

/** The built page of a graphic, and the same page without its script and data: the limit of what a page can be. */
export async function builtPage(out, id) {
  const html = await readFile(join(out, id, "index.html"), "utf8");
  const limit = html.replace(/<script[\s>][\s\S]*?<\/script>/g, "");
  return { html, limit };
}

/** The dataset that the built page of a graphic holds. */
export async function builtDataset(out, id) {
  return JSON.parse(await readFile(join(out, id, "dataset.json"), "utf8"));
}

/** The style of a graphic's figure as its built page holds it: the element takes it from there. */
export async function figureStyle(type) {
  const sheet = await readFile(join(ROOT, `packages/elements/dist/embed/${type}.css`), "utf8");
  return `<style ${STYLE_ATTRIBUTE}="${styleMark(type)}">${sheet}</style>`;
}

/** The element of a graphic as one script with everything: what draws is loaded before anything is measured. */
export function elementScript(type) {
  return readFile(join(ROOT, `packages/elements/dist/whole/${type}.js`), "utf8");
}
