import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ARRANGEMENTS, see } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { Options } from "../options.js";
import { overlaps, type Box, type GroupMark, type Mark, type Picture, type TextMark } from "../mark.js";
import { textWidth } from "../text-width.js";
import { drawPicture } from "../draw-picture.js";
import { walk } from "../tree.js";
import { incidentTimeline } from "./incident-timeline.js";

const en = localeFor("en");
const WIDTHS = ARRANGEMENTS.map(({ width }) => width);

type Row = Readonly<Record<string, string>>;

function csv(rows: readonly Row[], columns: readonly string[]): string {
  const cell = (text = ""): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns.join(","), ...rows.map((row) => columns.map((name) => cell(row[name])).join(",")), ""].join("\n");
}

function dataset(events: readonly Row[], statements: readonly Row[] = []): Dataset {
  const source = { source_url: "https://example.org/1" };
  const incidents = readCsvAsDataset(
    "incidents.csv",
    csv(
      events.map((row, index) => ({ id: `e${String(index)}`, ...source, ...row })),
      ["id", "title", "place", "when", "local_time", "status", "source_url"],
    ),
    { table: "incidents" },
  );
  const { attributions } = readCsvAsDataset(
    "attributions.csv",
    csv(
      statements.map((row, index) => ({ id: `s${String(index)}`, ...source, ...row })),
      ["id", "incident", "finding", "value", "assessor", "stance", "hedge", "stated_on", "source_url"],
    ),
    { table: "attributions" },
  );
  return { ...incidents, attributions };
}

function* flat(marks: readonly Mark[]): Generator<Exclude<Mark, GroupMark>> {
  for (const mark of marks)
    if (mark.shape === "group") yield* flat(mark.marks);
    else yield mark;
}

function textBox(mark: TextMark): Box {
  const size = mark.size ?? 14;
  const lead = mark.lead ? textWidth(mark.lead, size, "bold") + (mark.text ? 5 : 0) : 0;
  const width = lead + textWidth(mark.text, size, mark.weight ?? "normal");
  const x = mark.anchor === "end" ? mark.x - width : mark.anchor === "middle" ? mark.x - width / 2 : mark.x;
  return { x, y: mark.y - size * 0.78, width, height: size };
}

function texts(picture: Picture): TextMark[] {
  return [...flat(picture.marks)].filter((mark) => mark.shape === "text");
}

function groups(picture: Picture): GroupMark[] {
  return picture.marks.filter((mark) => mark.shape === "group");
}

/** The stretches of every joining line, as thin boxes. */
function stretches(picture: Picture): Box[] {
  return [...flat(picture.marks)].flatMap((mark) => {
    if (mark.shape !== "path" || mark.look !== "leader") return [];
    const points = mark.d
      .slice(1)
      .split("L")
      .map((point) => point.split(",").map(Number));
    return points.slice(1).map(([x = 0, y = 0], index) => {
      const [x0 = 0, y0 = 0] = points[index] ?? [];
      return { x: Math.min(x, x0), y: Math.min(y, y0), width: Math.abs(x - x0), height: Math.abs(y - y0) };
    });
  });
}

/** A moment's mark: a rect, or a path with torn ends. */
function markBoxOf(marks: readonly Mark[]): Box | undefined {
  const mark = marks.find((each) => "look" in each && ["tint", "ground"].includes(each.look));
  if (mark?.shape !== "path") return mark?.shape === "rect" ? mark : undefined;
  const points = [...mark.d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function inside(box: Box, of: Box): boolean {
  return (
    box.x >= of.x && box.y >= of.y && box.x + box.width <= of.x + of.width && box.y + box.height <= of.y + of.height
  );
}

function touching(boxes: readonly Box[]): (readonly Box[])[] {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  return sorted.flatMap((box, index) => {
    const found: (readonly Box[])[] = [];
    for (let next = index + 1; (sorted[next]?.y ?? Infinity) < box.y + box.height; next += 1) {
      const other = sorted[next];
      if (other && overlaps(box, other)) found.push([box, other]);
    }
    return found;
  });
}

function counted(picture: Picture): number {
  return texts(picture).reduce((sum, { text }) => {
    const more = /^([\d,]+) more in the list(?:$|:)/.exec(text)?.[1];
    return sum + (more ? Number(more.replaceAll(",", "")) : 0);
  }, 0);
}

const days = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(Date.UTC(2031, 1, 20) + n * 864e5).toISOString().slice(0, 10));
const when = fc.oneof(
  { weight: 8, arbitrary: days },
  { weight: 2, arbitrary: fc.tuple(days, days).map((pair) => [...pair].sort().join("/")) },
  { weight: 1, arbitrary: days.map((day) => `${day}~`) },
  { weight: 1, arbitrary: days.map((day) => `${day}?`) },
  { weight: 1, arbitrary: days.map((day) => `../${day}`) },
  { weight: 1, arbitrary: days.map((day) => `${day}/..`) },
  { weight: 1, arbitrary: days.map((day) => day.slice(0, 7)) },
  { weight: 1, arbitrary: days.map((day) => `${day.slice(0, 7)}-XX`) },
  { weight: 1, arbitrary: fc.constant("2031") },
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 2999 }).map((year) => `${String(year)}-05-05`) },
);
const word = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.constantFrom("a", "b", "e", "i", "l", "m", "n", "o", "r", "s", "t", "W", "M"),
});
const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const sets = fc
  .tuple(
    fc.array(fc.record({ title, when, place: word }), { maxLength: 18 }),
    fc.array(fc.record({ about: fc.nat(), value: title, assessor: word, when, hedge: fc.option(title, { nil: "" }) }), {
      maxLength: 14,
    }),
    fc.constantFrom("kind", "place", "party"),
    fc.constantFrom(1, 1, 1, 1, 6),
    fc.constantFrom<Options>({}, {}, { since: "2031-03-01", until: "2031-03-20" }, { until: "2031-03-03" }),
  )
  .map(([events, said, lanes, times, span]) => {
    const many = Array.from({ length: times }, () => events).flat();
    const statements = many.length
      ? said.map(({ about, value, assessor, when: stated, hedge }) => ({
          incident: `e${String(about % many.length)}`,
          finding: "perpetrator",
          value,
          assessor,
          stance: "finds",
          hedge,
          stated_on: stated,
        }))
      : [];
    return { data: dataset(many, statements), options: { lanes, ...span } };
  });

test("in a thousand random sets no two labels touch, none leaves the picture, no line crosses one, nothing is lost", () => {
  fc.assert(
    fc.property(sets, ({ data, options }) => {
      const seen = see(incidentTimeline, data, options, en);
      const view = incidentTimeline.view(data, options, en);
      for (const width of WIDTHS) {
        const picture = seen.picture(width);
        const boxes = texts(picture).map(textBox);
        const whole = { x: -0.01, y: -0.01, width: width + 0.02, height: picture.height + 0.02 };
        expect(boxes.filter((box) => !inside(box, whole))).toEqual([]);
        expect(touching(boxes)).toEqual([]);
        expect(stretches(picture).filter((stretch) => boxes.some((box) => overlaps(stretch, box)))).toEqual([]);
        expect(groups(picture).length + counted(picture)).toBe(view.moments.length);
      }
    }),
    { numRuns: Number(process.env["TIMELINE_RUNS"] ?? 1000), seed: 20_201_006 },
  );
});

test("a label above its mark stands above no other mark that it could be read for", () => {
  fc.assert(
    fc.property(sets, ({ data, options }) => {
      for (const width of [640, 960]) {
        const placed = groups(see(incidentTimeline, data, options, en).picture(width)).map(({ marks }) => ({
          mark: markBoxOf(marks),
          label: marks.flatMap((mark) => (mark.shape === "text" ? [textBox(mark)] : [])),
        }));
        for (const { mark, label } of placed) {
          const left = Math.min(...label.map(({ x }) => x));
          const right = Math.max(...label.map((box) => box.x + box.width));
          const low = Math.max(...label.map(({ y, height }) => y + height));
          if (!mark || low > mark.y + 1 || right < mark.x || left > mark.x + mark.width) continue;
          const below = { x: left, y: low, width: right - left, height: mark.y + mark.height - low };
          expect(placed.filter((other) => other.mark && other.mark !== mark && overlaps(other.mark, below))).toEqual(
            [],
          );
        }
      }
    }),
    { numRuns: 300, seed: 20_201_006 },
  );
});

test("targets are large enough to touch, and inside the picture", () => {
  fc.assert(
    fc.property(sets, ({ data, options }) => {
      for (const width of WIDTHS)
        for (const { hit } of groups(incidentTimeline.picture(incidentTimeline.view(data, options, en), width, en))) {
          expect(hit.width).toBeGreaterThanOrEqual(24);
          expect(hit.height).toBeGreaterThanOrEqual(24);
          expect(hit.x).toBeGreaterThanOrEqual(0);
        }
    }),
    { numRuns: 50, seed: 20_201_006 },
  );
});

test.each([
  [500, 1500],
  [5000, 1500],
])("%d events stay a small picture with a whole list", (n, most) => {
  const rows = Array.from({ length: n }, (_, index) => ({
    title: `Event ${String(index)} of a long record`,
    when:
      index % 17 === 0
        ? ""
        : new Date(Date.UTC(2031, 0, 1) + ((index * 7919) % 700) * 864e5).toISOString().slice(0, 10),
  }));
  const seen = see(incidentTimeline, dataset(rows), {}, en);
  for (const width of WIDTHS) {
    const picture = seen.picture(width);
    expect([...walk(drawPicture(picture, { uid: "x" }))].length).toBeLessThan(most);
    expect(groups(picture).length + counted(picture)).toBe(n);
  }
  const items = [...walk(seen.list ?? { tag: "p", attrs: {}, children: [] })].filter(({ tag }) => tag === "li");
  expect(items.length).toBe(n);
});

test("a month-only date is a month wide and a day stands in its day", () => {
  const data = dataset([
    { title: "month", when: "2031-04" },
    { title: "first", when: "2031-04-01/2031-04-01" },
    { title: "last", when: "2031-04-30" },
    { title: "begin", when: "2031-03-15" },
    { title: "end", when: "2031-05-15" },
  ]);
  const picture = see(incidentTimeline, data, {}, en).picture(640);
  const of = (claim: string): Box => {
    const group = groups(picture).find((each) => each.claim === claim);
    const rect = group?.marks.find((mark) => mark.shape === "rect");
    if (!rect) throw new Error(`no mark: ${claim}`);
    return rect;
  };
  const month = of("e0");
  const perDay = (of("e4").x - of("e3").x) / 61;
  expect(month.width + 2).toBeCloseTo(30 * perDay, 1);
  expect(of("e2").x + of("e2").width / 2).toBeCloseTo(month.x - 1 + 29.5 * perDay, 1);
});
