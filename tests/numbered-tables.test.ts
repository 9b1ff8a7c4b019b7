import {
  attributionMatrix,
  casualtyComparison,
  figureTree,
  frameOf,
  GRAPHIC_TYPES,
  incidentTimeline,
  localeFor,
  recordTree,
  see,
  serialize,
  sourceLine,
  specOptions,
  type SeenGraphic,
} from "@counterclaim/charts";
import { readStory, writeDataset, type Dataset, type GraphicSpec } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { storyDataset } from "./story-files.js";

type Counted = "tolls" | "incidents" | "attributions";

const EN = localeFor("en");
const CLAIM = /(?<=data-claim=")[^"]*/g;
// Rows and groups of the matrix are told by their incident.
const KEYS = /(?<=data-(?:claim|row|group)=")[^"]*/g;
const STORY = readStory(new Map(writeDataset(storyDataset())));
const NUMBERS = new Map(
  (["tolls", "incidents", "attributions"] as const).flatMap((table: Counted) =>
    STORY[table].map(({ id }, at) => [id, String(at + 1)] as const),
  ),
);

/** The real story as its tables would be if each numbered its rows from 1. */
function numbered(): Dataset {
  const own = (id: string): string => NUMBERS.get(id) ?? id;
  const maybe = (id: string | null): string | null => (id === null ? null : own(id));
  const incidents = STORY.incidents.map((each) => ({ ...each, id: own(each.id), partOf: maybe(each.partOf) }));
  const said = <R extends Dataset["tolls"][number] | Dataset["attributions"][number]>(record: R): R => ({
    ...record,
    id: own(record.id),
    replaces: maybe(record.replaces),
    incident: maybe(record.incident),
  });
  const graphics = STORY.meta.graphics.map((spec) => {
    const asked = spec.options["incidents"];
    return typeof asked === "string"
      ? { ...spec, options: { ...spec.options, incidents: asked.split(" ").map(own).join(" ") } }
      : spec;
  });
  return readStory(
    new Map(
      writeDataset({
        ...STORY,
        meta: { ...STORY.meta, graphics },
        incidents,
        tolls: STORY.tolls.map(said),
        attributions: STORY.attributions.map(said),
      }),
    ),
  );
}

const NUMBERED = numbered();

function seen(dataset: Dataset, spec: GraphicSpec): SeenGraphic {
  const options = specOptions(spec);
  if (spec.type === "incident-timeline") return see(incidentTimeline, dataset, options, EN);
  if (spec.type === "attribution-matrix") return see(attributionMatrix, dataset, options, EN);
  return see(casualtyComparison, dataset, options, EN);
}

function figure(dataset: Dataset, id: string): string {
  const spec = dataset.meta.graphics.find((each) => each.id === id);
  if (!spec) throw new Error(`no graphic ${id}`);
  const shown = seen(dataset, spec);
  return serialize(figureTree(frameOf(spec, sourceLine(dataset, shown.claims, EN)), shown, EN));
}

test("a story whose tables each number their rows is read without an error, and is drawn as one with ids of its own", () => {
  expect(NUMBERED.issues.filter(({ level }) => level === "error")).toEqual([]);
  expect(GRAPHIC_TYPES.every((type) => STORY.meta.graphics.some((spec) => spec.type === type))).toBe(true);
  for (const { id } of STORY.meta.graphics) {
    const [plain, own] = [figure(NUMBERED, id), figure(STORY, id)];
    expect(plain.replace(KEYS, ""), id).toBe(own.replace(KEYS, ""));
    // Each mark opens the record of its own row.
    const [claims, wanted] = [plain, own].map((text) => text.match(CLAIM) ?? []);
    for (const [at, claim] of (claims ?? []).entries()) {
      const record = (dataset: Dataset, one: string): string =>
        serialize(recordTree(dataset, one, EN) ?? "").replace(CLAIM, "");
      expect(record(NUMBERED, claim), `${id} ${claim}`).toBe(record(STORY, wanted?.[at] ?? ""));
    }
  }
});
