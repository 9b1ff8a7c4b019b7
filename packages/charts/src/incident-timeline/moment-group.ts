import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import type { Box, GroupMark, Mark } from "../mark.js";
import { statusWords } from "../toll-words.js";
import { aboutSentence } from "./about-words.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import { saidText, type Moment } from "./moment.js";
import { timeOfDay } from "./time-of-day.js";
import type { TimelineView } from "./view.js";

const TARGET = 24;

/** The marks of one moment as one stop for keys and one target for touch, with all that is known of it as its label. */
export function groupMoment(
  view: TimelineView,
  locale: Locale,
  moment: Moment,
  marks: readonly Mark[],
  boxes: readonly Box[],
  width: number,
): GroupMark {
  return {
    shape: "group",
    claim: moment.claim,
    value: moment.value,
    label: announce(view, locale, moment),
    marks,
    ...(moment.sort && { hue: moment.sort.at }),
    hit: target(boxes, width),
  };
}

/** "Happened: between 3 and 4 October 2020. Cluster munitions land in Stepanakert. Stepanakert. Claimed, not verified." */
export function announce(view: TimelineView, locale: Locale, moment: Moment): string {
  let words = announced.get(moment);
  if (words === undefined) announced.set(moment, (words = makeWords(view, locale, moment)));
  return words;
}

// A moment is made for one language and one set of names; a reader who zooms sees it again and again.
const announced = new WeakMap<Moment, string>();

function makeWords(view: TimelineView, locale: Locale, moment: Moment): string {
  return [
    say(locale, TIMELINE_CATALOGS, "label", {
      clock: capitalise(locale, say(locale, TIMELINE_CATALOGS, moment.clock === "event" ? "happenedTag" : "saidTag")),
      date: whenWords(locale, moment.when) + timeOfDay(locale, moment),
      text: saidText(moment.head, moment.points),
    }),
    ...moment.facts,
    moment.place === null ? "" : view.labels.of("place", moment.place),
    moment.status === null ? "" : capitalise(locale, statusWords(locale, moment.status)),
    aboutSentence(view, locale, moment),
  ]
    .filter(Boolean)
    .join(". ");
}

function target(boxes: readonly Box[], width: number): Box {
  const x0 = Math.min(...boxes.map((box) => box.x));
  const y0 = Math.min(...boxes.map((box) => box.y));
  const w = Math.max(TARGET, Math.max(...boxes.map((box) => box.x + box.width)) - x0);
  const h = Math.max(...boxes.map((box) => box.y + box.height)) - y0;
  const x = Math.max(0, Math.min(x0, width - w));
  return { x, y: h < TARGET ? y0 - (TARGET - h) / 2 : y0, width: w, height: Math.max(TARGET, h) };
}
