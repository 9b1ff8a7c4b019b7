import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FINDINGS, readStory, TABLES } from "@counterclaim/claims";
import { storyDataset } from "./story-files.js";

const FOLDER = "data/nagorno-karabakh-2020/";
const README = readFileSync(`${FOLDER}README.md`, "utf8");
const story = storyDataset();

interface Field {
  readonly name: string;
  readonly constraints: { readonly required?: boolean };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[]; readonly foreignKeys: readonly unknown[] };
}

const descriptor = JSON.parse(readFileSync(`${FOLDER}datapackage.json`, "utf8")) as {
  readonly name: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
};

test("the descriptor names each table once, by its size and hash", () => {
  expect(descriptor.name).toBe("nagorno-karabakh-2020");
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
  expect(descriptor.resources.map(({ name }) => name)).toEqual([...TABLES]);
  for (const { path, bytes, hash } of descriptor.resources) {
    const file = readFileSync(FOLDER + path);
    expect.soft({ path, bytes: file.length }).toEqual({ path, bytes });
    expect.soft(`sha256:${createHash("sha256").update(file).digest("hex")}`, path).toBe(hash);
  }
});

test("the files are plain: UTF-8, LF, no byte order mark, no file that nothing names", () => {
  for (const { path, schema } of descriptor.resources) {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(FOLDER + path));
    expect.soft(text.startsWith("\uFEFF"), path).toBe(false);
    expect.soft(text.includes("\r"), path).toBe(false);
    expect.soft(text.endsWith("\n"), path).toBe(true);
    expect.soft(text.slice(0, text.indexOf("\n")).split(","), path).toEqual(schema.fields.map(({ name }) => name));
  }
  const named = [...descriptor.resources.map(({ path }) => path), "datapackage.json", "README.md"];
  expect(readdirSync(FOLDER).sort()).toEqual(named.sort());
});

test("bytes, hashes and schemas follow from the files and the schemas of claims", () => {
  const { status, stdout, stderr } = spawnSync("node", ["scripts/describe-story.mjs", "--check"], { encoding: "utf8" });
  expect(`${stdout}${stderr}`).toBe("");
  expect(status).toBe(0);
});

test("every record is shown: no error, and no warning but those the README explains", () => {
  const files = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(FOLDER + name)]));
  const { issues, records } = readStory(files);
  expect(records).toEqual({ in: 960, shown: 960, refused: 0 });
  const lines = new Map([...story.tolls, ...story.attributions].map(({ file, line, id }) => [`${file} ${line}`, id]));
  const warned = new Map<string, string[]>();
  for (const { level, rule, file, line } of issues) {
    expect.soft(level).toBe("warning");
    warned.set(rule, [...(warned.get(rule) ?? []), lines.get(`${file} ${line}`) ?? `${file} ${line}`]);
  }
  const told = /## What the check warns of\n([\s\S]*?)\n## /.exec(README)?.[1] ?? "";
  const unexplained = [...warned.values()].flat().filter((id) => !new RegExp(`\\b${id}\\b`).test(told));
  expect(unexplained).toEqual([]);
});

test("every key resolves: to a name, an incident, a source, a toll", () => {
  const names = new Set(story.names.map(({ nameKind, id }) => `${nameKind} ${id}`));
  const incidents = new Set(story.incidents.map(({ id }) => id));
  const sources = new Set(story.sources.map(({ id }) => id));
  const tolls = new Set(story.tolls.map(({ id }) => id));
  const findings = new Set<string>([...FINDINGS, ...story.meta.findings.map(({ name }) => name)]);
  const missing: string[] = [];
  const need = (known: ReadonlySet<string>, key: string | null, id: string): void => {
    if (key !== null && !known.has(key)) missing.push(`${id}: ${key}`);
  };
  const actor = (key: string | null): string | null => (key === null ? null : `actor ${key}`);
  for (const toll of story.tolls) {
    need(names, `population ${toll.population}`, toll.id);
    need(names, actor(toll.claimant), toll.id);
    need(names, actor(toll.relayedBy), toll.id);
    need(incidents, toll.incident, toll.id);
    need(sources, toll.source ?? "none", toll.id);
    need(tolls, toll.replaces, toll.id);
  }
  for (const incident of story.incidents) {
    need(names, `place ${incident.place ?? "none"}`, incident.id);
    need(names, incident.weapon === null ? null : `weapon ${incident.weapon}`, incident.id);
    need(incidents, incident.partOf, incident.id);
    need(sources, incident.source ?? "none", incident.id);
  }
  for (const statement of story.attributions) {
    need(incidents, statement.incident, statement.id);
    need(names, actor(statement.assessor), statement.id);
    need(names, actor(statement.quotedBy), statement.id);
    need(findings, statement.finding, statement.id);
    need(sources, statement.source ?? "none", statement.id);
  }
  for (const source of story.sources) need(sources, source.origin, source.id);
  expect(missing).toEqual([]);
});

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1).padStart(3, "0")}`);
const RESEARCH = [...numbered("T", 288), ...numbered("I", 50), ...numbered("K", 41), ...numbered("A", 90)];

test("no research row was dropped without being listed", () => {
  const ids = new Set([...story.tolls, ...story.incidents, ...story.attributions].map(({ id }) => id));
  const left = /## What was left out, and why\n([\s\S]*?)\n## /.exec(README)?.[1] ?? "";
  const lost = RESEARCH.filter((id) => !ids.has(id) && !ids.has(`${id}-killed`) && !ids.has(`${id}-wounded`));
  expect(lost).toEqual(["K019"]);
  for (const id of lost) expect(left).toContain(`| ${id} |`);
});

test("every id in words or with an ending comes from a research row or from the article", () => {
  const records = [...story.tolls, ...story.incidents, ...story.attributions];
  const others = records
    .map(({ id }) => id)
    .filter((id) => !RESEARCH.includes(id) && !/^[IK]\d{3}-(killed|wounded)$/.test(id));
  expect(others).toEqual(["T003-wounded", "T004-wounded", "I041-first", "war-outbreak", "residents-flee"]);
});

test("the README counts what there is", () => {
  for (const table of TABLES) expect.soft(README).toContain(`| \`${table}.csv\` | ${story[table].length} |`);
  const pages = story.sources.filter(({ url }) => url !== null);
  expect(README).toContain(`from ${pages.length} pages`);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
});

test("every graphic has an id, a title, a summary of at most thirty words and a source line", () => {
  expect(story.meta.graphics.length).toBeGreaterThanOrEqual(9);
  for (const { id, title, summary, source } of story.meta.graphics) {
    expect.soft(summary, id).not.toBe(title);
    expect.soft(summary.split(/\s+/).length, id).toBeLessThanOrEqual(30);
    expect.soft(source, id).toMatch(/^Sources?: /);
  }
});

test("the options of the graphics name what the story has", () => {
  const known = new Set([
    ...story.names.map(({ id }) => id),
    ...story.incidents.map(({ id }) => id),
    ...story.sources.map(({ id }) => id),
  ]);
  const lists = ["populations", "claimants", "sources", "incidents", "places", "weapons", "assessors"];
  for (const { id, options } of story.meta.graphics) {
    const keys = lists.flatMap((name) => (options[name] ?? "").split(/\s+/).filter(Boolean));
    expect
      .soft(
        keys.filter((key) => !known.has(key)),
        id,
      )
      .toEqual([]);
  }
});
