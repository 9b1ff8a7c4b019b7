import type { KeyEntry } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { KEY_CATALOGS, type KeyWord } from "./key-catalogs.js";
import { swatch } from "./key.js";
import { statusWords } from "../toll-words.js";
import { softMarks, voiceMark } from "./time-marks.js";
import type { Report, TimeView } from "./view.js";

const OWN = { named: "own", unstated: "unstated", either: "ownEither" } as const;
const RELAYED = { named: "relayed", unstated: "relayedUnstated", either: "relayedEither" } as const;
const BESIDE = { named: "other", unstated: "unstated", either: "otherEither" } as const;
const ALONE = { named: "squares", unstated: "unstated", either: "squaresEither" } as const;

/** Whether reports have a claimant, none, or some have one; null where there are none. */
function whoseOf(reports: readonly Report[]): "named" | "unstated" | "either" | null {
  const unstated = reports.filter(({ toll }) => toll.claimant === null).length;
  if (reports.length === 0) return null;
  return unstated === 0 ? "named" : unstated < reports.length ? "either" : "unstated";
}

/** What the marks over time mean: only those that the picture shows. */
export function timeKey(view: TimeView, locale: Locale): KeyEntry[] {
  const reports = view.panels.flatMap((panel) => panel.reports);
  const shows = (test: (report: Report) => boolean): boolean => reports.some(test);
  const entries: KeyEntry[] = [];
  const add = (key: KeyWord, marks: readonly Mark[]): void => {
    entries.push({ picture: swatch(marks), text: say(locale, KEY_CATALOGS, key) });
  };
  const whose = (voice: Report["voice"]): "named" | "unstated" | "either" | null =>
    whoseOf(reports.filter((report) => report.voice === voice && report.level !== null));
  if (view.panels.some(({ lines }) => lines.some(({ steps }) => steps.length > 1)))
    add("line", [{ shape: "path", look: "line", d: "M1,12L17,12L17,5L33,5" }, voiceMark("own", "claimed", 17, 5, 4)]);
  const lined = entries.length > 0;
  const own = whose("own");
  if (own && !(lined && own === "named")) add(OWN[own], [voiceMark("own", "claimed", 17, 8, 4)]);
  const relayed = whose("relayed");
  if (relayed) add(RELAYED[relayed], [voiceMark("relayed", "claimed", 17, 8, 4.6)]);
  const other = whose("other");
  // Squares alone in a panel are no “other” claimant's.
  const beside = view.panels.every(({ lines, others }) => lines.length > 0 || others.length === 0);
  if (other) add((beside ? BESIDE : ALONE)[other], [voiceMark("other", "claimed", 17, 8, 4.6)]);
  // Beside a claim's fill, the fill of what somebody independent confirmed: one for both words, as in the picture.
  const confirmed = (["verified", "corroborated"] as const).filter((status) =>
    shows(({ toll }) => toll.status === status),
  );
  if (confirmed.length)
    entries.push({
      picture: swatch([voiceMark("own", "verified", 17, 8, 4.6)]),
      text: confirmed.map((status) => statusWords(locale, status)).join(" / "),
    });
  if (confirmed.length && shows(({ toll }) => toll.status === "claimed"))
    entries.push({
      picture: swatch([voiceMark("own", "claimed", 17, 8, 4.6)]),
      text: statusWords(locale, "claimed"),
    });
  if (shows(({ bounds }) => bounds.high === null))
    add("atLeast", [
      { shape: "line", look: "frame", x1: 17, x2: 17, y1: 15, y2: 2 },
      { shape: "path", look: "frame", d: "M13,6.5L17,2L21,6.5" },
    ]);
  if (shows(({ bounds }) => bounds.low === null))
    add("atMost", [
      { shape: "line", look: "frame", x1: 17, x2: 17, y1: 1, y2: 14 },
      { shape: "path", look: "frame", d: "M13,9.5L17,14L21,9.5" },
    ]);
  if (shows(({ bounds }) => bounds.low !== null && bounds.high !== null && bounds.low < bounds.high))
    add("range", [
      { shape: "line", look: "frame", x1: 17, x2: 17, y1: 1, y2: 15 },
      { shape: "line", look: "frame", x1: 13, x2: 21, y1: 1, y2: 1 },
      { shape: "line", look: "frame", x1: 13, x2: 21, y1: 15, y2: 15 },
    ]);
  if (shows(({ bounds }) => bounds.about))
    add("about", [
      voiceMark("own", "claimed", 17, 8, 2.5),
      ...softMarks(17, 4, -1).slice(0, 2),
      ...softMarks(17, 12, 1).slice(0, 2),
    ]);
  const spans = reports.filter(({ from, to }) => from !== null && from < to);
  const [first] = spans;
  if (first) {
    const periods = spans.filter(({ toll }) => toll.basis === "period").length;
    add(periods === 0 ? "dated" : periods < spans.length ? "datedOrPeriod" : "period", [
      { shape: "line", look: "span", x1: 4, x2: 26, y1: 8, y2: 8 },
      voiceMark(first.voice, "claimed", 26, 8, 4),
    ]);
  }
  const open = reports.filter(({ from }) => from === null);
  const openPeriods = open.filter(({ toll }) => toll.basis === "period").length;
  if (open.length)
    add(openPeriods === 0 ? "openDate" : openPeriods < open.length ? "openDateOrPeriod" : "openPeriod", [
      { shape: "line", look: "soft", x1: 8, x2: 22, y1: 8, y2: 8 },
      voiceMark("own", "claimed", 26, 8, 4),
    ]);
  if (shows(({ after }) => after))
    add("openEnd", [
      voiceMark("own", "claimed", 8, 8, 4),
      { shape: "line", look: "soft", x1: 12, x2: 26, y1: 8, y2: 8 },
    ]);
  if (shows(({ vague }) => vague.before))
    add("vague", [
      { shape: "line", look: "soft", x1: 4, x2: 13, y1: 8, y2: 8 },
      voiceMark("own", "claimed", 17, 8, 4),
      { shape: "line", look: "soft", x1: 21, x2: 30, y1: 8, y2: 8 },
    ]);
  const lower = shows(({ change }) => change === "falls" || change === "lower");
  const changed = shows(({ change, moved }) => change === "correction" || change === "scope-change" || moved);
  if (lower || changed)
    add(lower ? (changed ? "lowerOrChanged" : "lower") : "changed", [
      { shape: "circle", look: "tint", cx: 17, cy: 8, r: 3 },
      { shape: "circle", look: "ring", cx: 17, cy: 8, r: 7 },
    ]);
  if (shows(({ toll }) => toll.status === "disputed"))
    add("disputed", [voiceMark("own", "disputed", 17, 8, 3), { shape: "circle", look: "dashed", cx: 17, cy: 8, r: 7 }]);
  if (shows(({ toll }) => toll.status === "retracted"))
    add("retracted", [
      voiceMark("own", "retracted", 17, 8, 4),
      { shape: "line", look: "struck", x1: 9, x2: 25, y1: 8, y2: 8 },
    ]);
  if (view.panels.some(({ lines }) => lines.length))
    add("leader", [{ shape: "path", look: "leader", d: "M1,4L17,4L17,12L33,12" }]);
  return entries;
}
