import { isUncertain, type Status } from "@counterclaim/claims";
import type { KeyEntry } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { statusWords } from "../toll-words.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { ALL_UP_TO } from "./labelled.js";
import type { Moment } from "./moment.js";
import { drawMoment, drawTails, softEnds } from "./moment-mark.js";
import type { TimelineView } from "./view.js";

const HEIGHT = 16;
const STATUSES: readonly Status[] = ["verified", "corroborated", "claimed", "disputed", "retracted"];

/** What the marks of this view mean; an entry stands only for what is shown. */
export function timelineKey(view: TimelineView, locale: Locale): KeyEntry[] {
  const entries: KeyEntry[] = [];
  const { moments } = view;
  const add = (
    shown: boolean,
    key: Parameters<typeof say<keyof (typeof TIMELINE_CATALOGS)["en"]>>[2],
    width: number,
    marks: Mark[],
  ): void => {
    if (shown) entries.push(entry(say(locale, TIMELINE_CATALOGS, key), width, marks));
  };
  const events = moments.filter(({ clock }) => clock === "event");
  for (const status of STATUSES)
    if (events.some((event) => event.status === status))
      entries.push(
        entry(
          say(locale, TIMELINE_CATALOGS, "keyEvent", { status: statusWords(locale, status) }),
          16,
          mark("event", status),
        ),
      );
  add(
    moments.some(({ clock }) => clock === "statement"),
    "keySaid",
    18,
    mark("statement", null),
  );
  add(
    moments.some(isSpan),
    "keySpan",
    36,
    drawMoment(
      { clock: events.some(isSpan) ? "event" : "statement", status: "claimed", when: null },
      { x: 1, y: 1, width: 34, height: 14 },
    ),
  );
  const soft = moments.find(({ when }) => softEnds(when).before || softEnds(when).after);
  add(soft !== undefined, "keyAbout", 44, tails(soft ?? null, "2020-01-01~"));
  const open = moments.find(({ when }) => when !== null && (when.earliest === null || when.latest === null));
  add(open !== undefined, "keyOpen", 44, tails(open ?? null, open?.when?.text ?? "../2020-01-01"));
  add(
    moments.some(({ when }) => when !== null && isUncertain(when)),
    "keyUncertain",
    26,
    drawMoment(
      { clock: "event", status: null, when: { text: "2020?", earliest: null, latest: null } },
      { x: 1, y: 1, width: 24, height: 14 },
    ),
  );
  add(
    (["event", "statement"] as const).some(
      (clock) => view.near.filter((each) => each.clock === clock).length > ALL_UP_TO,
    ),
    "keyCount",
    14,
    [{ shape: "rect", look: "tint", x: 1, y: 2, width: 12, height: 13 }],
  );
  return entries;
}

function entry(text: string, width: number, marks: readonly Mark[]): KeyEntry {
  return { text, picture: { width, height: HEIGHT, title: "", description: "", marks } };
}

function mark(clock: Moment["clock"], status: Status | null): Mark[] {
  const box = clock === "event" ? { x: 1, y: 1, width: 14, height: 14 } : { x: 1, y: 2, width: 16, height: 12 };
  return drawMoment({ clock, status, when: null }, box);
}

function isSpan({ reach }: Moment): boolean {
  if (!reach) return false;
  const { from, to } = reach;
  return from !== null && to !== null && from !== to;
}

function tails(moment: Moment | null, text: string): Mark[] {
  const [begin = "", end] = text.split("/");
  const openBefore = end !== undefined && (begin === "" || begin === "..");
  const openAfter = end === "" || end === "..";
  const box = { x: openBefore ? 29 : openAfter ? 1 : 15, y: 1, width: 14, height: 14 };
  const clock = moment?.clock ?? "event";
  const shape = { clock, status: clock === "event" ? ("claimed" as const) : null, when: null };
  const span = { from: 0, to: 0, openBefore, openAfter, dot: true };
  return [...drawTails({ when: { text, earliest: null, latest: null } }, span, box, 44), ...drawMoment(shape, box)];
}
