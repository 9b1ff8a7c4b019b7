import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { see } from "../graphic.js";
import { localeFor } from "../locale/locale.js";
import type { GroupMark, Mark, Picture } from "../mark.js";
import type { Options } from "../options.js";
import { incidentTimeline } from "./incident-timeline.js";
import { setTelling } from "./joins.js";
import type { Leader } from "./leader.js";
import type { Moment } from "./moment.js";

const en = localeFor("en");
const ADDRESS = "https://example.org/1";

type Point = Leader[number];
type Event = readonly [id: string, when: string, title?: string];
type Said = readonly [about: string, when: string, speaker?: string];

function dataset(events: readonly Event[], said: readonly Said[]): Dataset {
  const incidents = events.map(([id, when, title = `Event ${id}`]) => `${id},${title},${when},${ADDRESS}`);
  const statements = said.flatMap(([about, when, speaker = "NGO"], at) =>
    about
      .split("+")
      .map(
        (id, part) => `s${String(at)}-${String(part)},${id},perpetrator,side X,${speaker},denies,${when},${ADDRESS}`,
      ),
  );
  return {
    ...readCsvAsDataset("incidents.csv", ["id,title,when,source_url", ...incidents, ""].join("\n")),
    attributions: readCsvAsDataset(
      "attributions.csv",
      ["id,incident,finding,value,assessor,stance,stated_on,source_url", ...statements, ""].join("\n"),
    ).attributions,
  };
}

const groups = (picture: Picture): GroupMark[] => picture.marks.filter((mark) => mark.shape === "group");
const statements = (picture: Picture): GroupMark[] => groups(picture).filter(({ label }) => label.startsWith("Said"));
const textOf = ({ marks }: GroupMark): string =>
  marks.flatMap((mark) => (mark.shape === "text" ? [mark.lead ?? "", mark.text] : [])).join(" ");
const draw = (data: Dataset, width: number, options: Options = {}): Picture =>
  see(incidentTimeline, data, options, en).picture(width);

// How many lines end at a statement's mark.
function linesTo(picture: Picture, { marks }: GroupMark): number {
  const mark = marks.find((each) => each.shape === "rect");
  if (!mark) return 0;
  const isLeader = (each: Mark): each is Extract<Mark, { shape: "path" }> =>
    each.shape === "path" && each.look === "leader";
  return picture.marks.filter(isLeader).filter(({ d }) => {
    const [x = 0, y = 0] = (d.split("L").at(-1) ?? "").split(",").map(Number);
    return x > mark.x - 3 && x < mark.x + mark.width + 3 && y > mark.y - 3 && y < mark.y + mark.height + 3;
  }).length;
}

test.each([
  ["e1", "2031-03-08", "Said: 8 March 2031. NGO: denied side X (perpetrator). About: Event e1 (said 3 days later)"],
  [
    "e1",
    "2031-03-04",
    "Said: 4 March 2031. NGO: denied side X (perpetrator). About: Event e1 (dated before the event)",
  ],
  [
    "e2",
    "2031-03-04",
    "Said: 4 March 2031. NGO: denied side X (perpetrator). About: Event e2 (perhaps dated before the event)",
  ],
  ["e3", "2031-03-04", "Said: 4 March 2031. NGO: denied side X (perpetrator). About: Event e3"],
  ["e1", "", "Said: date not stated. NGO: denied side X (perpetrator). About: Event e1"],
] as const)("a statement about %s of %j names its event and how much later it was said", (about, when, label) => {
  const events: Event[] = [
    ["e1", "2031-03-05"],
    ["e2", "2031-03-05~"],
    ["e3", ""],
    ["e4", "2031-03-08"],
  ];
  for (const width of [320, 420, 640, 960])
    for (const options of [{}, { clocks: "said" }])
      expect(statements(draw(dataset(events, [[about, when]]), width, options)).map((each) => each.label)).toEqual([
        label,
      ]);
});

test("what is said of several events is a statement about each, with its own line and its own lag", () => {
  const events: Event[] = [
    ["e1", "2031-03-05"],
    ["e4", "2031-03-08"],
  ];
  for (const width of [320, 640, 960]) {
    const picture = draw(dataset(events, [["e1+e4", "2031-03-08"]]), width);
    expect(statements(picture).map(({ label }) => label)).toEqual([
      "Said: 8 March 2031. NGO: denied side X (perpetrator). About: Event e1 (said 3 days later)",
      "Said: 8 March 2031. NGO: denied side X (perpetrator). About: Event e4 (said on the same day)",
    ]);
    if (width > 320) expect(statements(picture).map((each) => linesTo(picture, each))).toEqual([1, 1]);
  }
});

test("a statement whose line cannot be drawn tells in its label what it is about", () => {
  const at = (day: number): string => `2031-03-${String(day).padStart(2, "0")}`;
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = (n: number, step: number): number => (seed * 7919 + step * 104_729 + seed * step * 31) % n;
    const events = Array.from({ length: 3 + random(12, 1) }, (_, n): Event => [
      `e${String(n)}`,
      random(9, n) ? at(1 + random(28, n + 3)) : "",
      `${"A long title ".repeat(random(5, n))}of ${String(n)}`,
    ]);
    const said = Array.from({ length: 2 + random(10, 2) }, (_, n): Said => [
      random(4, n) ? `e${String(random(events.length, n))}` : `e0+e1`,
      random(9, n + 5) ? at(1 + random(30, n + 11)) : "",
      `Speaker ${String(n)}`,
    ]);
    for (const each of statements(draw(dataset(events, said), 320))) expect(textOf(each)).toContain("about: ");
    for (const width of [640, 960]) {
      const picture = draw(dataset(events, said), width);
      const silent = statements(picture).filter(
        (each) => !textOf(each).includes("about: ") && each.label.includes(" About: ") && !linesTo(picture, each),
      );
      expect(silent.map(({ label }) => label)).toEqual([]);
    }
  }
});

test.each([
  // What is not joined where so many tell, and who tells at last.
  [{ "": "abc", abc: "a", a: "a" }, "a"],
  [{ "": "abc", abc: "a", a: "ab", ac: "a", ab: "ab" }, "ac"],
  [{ "": "ab", ab: "", b: "ab", a: "ab" }, "ab"],
  [{ "": "a", a: "b", ab: "", b: "b" }, "b"],
  [{ "": "" }, ""],
] as readonly (readonly [Readonly<Record<string, string>>, string])[])(
  "with %j a label tells what it is about only where no line does: %s",
  (unjoined, told) => {
    const moments = new Map(["a", "b", "c"].map((claim) => [claim, { claim } as Moment]));
    const named = (some: Iterable<Moment>): string =>
      [...some]
        .map(({ claim }) => claim)
        .sort()
        .join("");
    const picture = setTelling([...moments.values()], (telling) => ({
      telling: named(telling),
      unjoined: Array.from(unjoined[named(telling)] ?? "abc").flatMap((claim) => moments.get(claim) ?? []),
    }));
    expect(picture.telling).toBe(told);
  },
);

test("where there is one event no label repeats it", () => {
  const picture = draw(dataset([["e1", "2031-03-05"]], [["e1", "2031-03-04"]]), 640);
  expect(statements(picture).map(textOf).join()).not.toContain("about");
});

test("a line begins at its event where a statement has the same id", () => {
  const made = dataset(
    [
      ["s0-0", "2031-03-20"],
      ["e1", "2031-03-02"],
    ],
    [
      ["e1", "2031-03-05"],
      ["s0-0", "2031-03-20"],
    ],
  );
  for (const width of [640, 960]) {
    const picture = draw(made, width);
    expect(statements(picture).map((each) => linesTo(picture, each))).toEqual([1, 1]);
    const [first, second] = groups(picture).map(({ marks }) => marks.find(({ shape }) => shape === "rect"));
    const begins = picture.marks.flatMap((each) =>
      each.shape === "path" && each.look === "leader" ? [Number(/^M([\d.]+)/.exec(each.d)?.[1])] : [],
    );
    for (const [at, mark] of [first, second].entries())
      expect(mark?.shape === "rect" && Math.abs((begins[at] ?? 0) - mark.x - mark.width / 2)).toBeLessThan(10);
  }
});

test("lines of two events never lie on each other, nor along another event's mark: nobody could tell which leads where", () => {
  const titles = ["Strike on the mill", "Strike on the bridge", "Fire at the dam"];
  const wrong: string[] = [];
  for (let at = 0; at < 7 ** 4; at += 11) {
    const day = (n: number): string => `2031-03-0${String(1 + (Math.floor(at / 7 ** n) % 7))}`;
    const events = titles.map((title, n): Event => [`e${String(n)}`, day(n), title]);
    const said = dataset(events, [
      ["e1", "2031-03-08"],
      ["e0", day(3), "Valley Army in the upper valley"],
    ]);
    const picture = draw(said, 640);
    const ways = picture.marks.flatMap((each) =>
      each.shape === "path" && each.look === "leader"
        ? [
            each.d
              .slice(1)
              .split("L")
              .map((point): Point => {
                const [x = 0, y = 0] = point.split(",").map(Number);
                return [x, y];
              }),
          ]
        : [],
    );
    const [one, other] = ways;
    const dots = groups(picture)
      .filter(({ label }) => label.startsWith("Happened"))
      .flatMap(({ marks }) => marks.filter((mark) => mark.shape === "rect").slice(0, 1));
    const along = ways.some((way) =>
      dots.some(({ x, y, width, height }) => {
        const [begin] = way;
        if (begin && begin[0] > x - 3 && begin[0] < x + width + 3 && begin[1] > y - 3 && begin[1] < y + height + 3)
          return false;
        const edge = [x, x + width].map((at): Point => [at, y + height]);
        return (
          liesOn(way, edge) ||
          liesOn(
            way,
            edge.map(([at]): Point => [at, y]),
          )
        );
      }),
    );
    if (along || (one && other && liesOn(one, other))) wrong.push(events.map(([, when]) => when).join() + day(3));
  }
  expect(wrong).toEqual([]);
});

// True where a stretch of one line runs within 4 px along one of the other.
function liesOn(one: Leader, other: Leader): boolean {
  const stretches = (way: Leader): (readonly [Point, Point])[] =>
    way.slice(1).map((point, index) => [way[index] ?? point, point]);
  return [0, 1].some((along) =>
    stretches(one).some(([a, b]) =>
      stretches(other).some(([c, d]) => {
        const across = 1 - along;
        const [a0, a1, c0, c1] = [a, b, c, d].map((point) => point[along] ?? 0) as [number, number, number, number];
        return (
          a[across] === b[across] &&
          c[across] === d[across] &&
          Math.abs((a[across] ?? 0) - (c[across] ?? 0)) < 4 &&
          Math.max(a0, a1) > Math.min(c0, c1) &&
          Math.max(c0, c1) > Math.min(a0, a1)
        );
      }),
    ),
  );
}
