import type { Status } from "@counterclaim/claims";
import type { KeyEntry } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { statusWords } from "../toll-words.js";
import { UNCUT, axisDays } from "./axis-days.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { ALL_UP_TO } from "./labelled.js";
import type { Moment } from "./moment.js";
import { drawTails, whiskers } from "./mark-tails.js";
import { HALF, WHISKER, drawMoment } from "./moment-mark.js";
import { sortShape } from "./sort-shape.js";
import type { TimelineView } from "./view.js";

const HEIGHT = 16;
const SWATCH = { x: 1, y: 1, width: 14, height: 14 };
// Width in px of the narrowest arrangement whose picture is wide.
const NARROWEST = 640;
const STATUSES: readonly Status[] = ["verified", "corroborated", "claimed", "disputed", "retracted"];

/** What the marks of this view mean; an entry stands only for what is shown. */
export function timelineKey(view: TimelineView, locale: Locale): KeyEntry[] {
  const entries: KeyEntry[] = [];
  const { tally: found } = view;
  const add = (
    shown: boolean,
    key: Parameters<typeof say<keyof (typeof TIMELINE_CATALOGS)["en"]>>[2],
    width: number,
    marks: () => Mark[],
  ): void => {
    if (shown) entries.push(entry(say(locale, TIMELINE_CATALOGS, key), width, marks()));
  };
  for (const { title, at } of found.sorts)
    entries.push(
      entry(title, 16, [
        {
          shape: "group",
          claim: null,
          label: title,
          hue: at,
          hit: SWATCH,
          marks: [sortShape(at, SWATCH, "tint")],
        },
      ]),
    );
  add(found.sorts.length > 0 && found.plain, "no-sort", 16, () => mark("event", "claimed"));
  for (const status of STATUSES)
    if (found.statuses.has(status))
      entries.push(
        entry(
          say(locale, TIMELINE_CATALOGS, "keyEvent", { status: statusWords(locale, status) }),
          16,
          mark("event", status),
        ),
      );
  add(found.dates.statement.n > 0, "keySaid", 18, () => mark("statement", null));
  for (const status of STATUSES)
    if (found.figureStatuses.has(status))
      entries.push(
        entry(
          say(locale, TIMELINE_CATALOGS, "keyFigures", { status: statusWords(locale, status) }),
          20,
          mark("statement", status),
        ),
      );
  const short = shortSpan(view);
  add(found.span !== null, "keySpan", short ? 74 : 36, () => {
    const shape = { clock: found.span ?? "event", status: "claimed" as const, when: null };
    const bar = drawMoment(shape, { x: 1, y: 1, width: 34, height: 14 });
    if (!short) return bar;
    const half = HALF[shape.clock];
    const dot = { x: 48, y: 8 - half, width: 2 * half, height: 2 * half };
    return [...bar, ...whiskers(dot), ...drawMoment(shape, dot)];
  });
  add(found.soft !== null, "keyAbout", 44, () => tails(found.soft, "2020-01-01~"));
  add(found.open !== null, "keyOpen", 44, () => tails(found.open, found.open?.when?.text ?? "../2020-01-01"));
  add(found.uncertain, "keyUncertain", 26, () =>
    drawMoment(
      { clock: "event", status: null, when: { text: "2020?", earliest: null, latest: null } },
      { x: 1, y: 1, width: 24, height: 14 },
    ),
  );
  const { event, statement } = view.nearOf;
  add(Math.max(event.length, statement.length) > ALL_UP_TO, "keyCount", 14, () => [
    { shape: "rect", look: "tint", x: 1, y: 2, width: 12, height: 13 },
  ]);
  return entries;
}

// True where the shortest span is too narrow for a bar in the narrowest of the wide pictures.
function shortSpan({ tally, extent, far }: TimelineView): boolean {
  if (far.some(({ signs }) => signs.span)) return true;
  if (!extent) return false;
  const { begin, end } = axisDays(extent);
  return (tally.shortest * NARROWEST) / (end - begin) < 2 * (HALF.event + WHISKER);
}

function entry(text: string, width: number, marks: readonly Mark[]): KeyEntry {
  return { text, picture: { width, height: HEIGHT, title: "", description: "", marks } };
}

function mark(clock: Moment["clock"], status: Status | null): Mark[] {
  const box = clock === "event" ? { x: 1, y: 1, width: 14, height: 14 } : { x: 1, y: 2, width: 16, height: 12 };
  return drawMoment({ clock, status, when: null }, box);
}

function tails(moment: Moment | null, text: string): Mark[] {
  const [begin = "", end] = text.split("/");
  const openBefore = end !== undefined && (begin === "" || begin === "..");
  const openAfter = end === "" || end === "..";
  const box = { x: openBefore ? 29 : openAfter ? 1 : 15, y: 1, width: 14, height: 14 };
  const clock = moment?.clock ?? "event";
  const shape = { clock, status: clock === "event" ? ("claimed" as const) : null, when: null };
  const span = { from: 0, to: 0, cut: UNCUT, openBefore, openAfter, dot: true, whisker: false };
  return [...drawTails({ when: { text, earliest: null, latest: null } }, span, box, 44), ...drawMoment(shape, box)];
}
