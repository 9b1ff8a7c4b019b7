import type { KeyEntry } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { KEY_CATALOGS, type KeyWord } from "./key-catalogs.js";
import { swatch } from "./key.js";
import type { Report, TimeView } from "./view.js";

/** What the marks over time mean: only those that the picture shows. */
export function timeKey(view: TimeView, locale: Locale): KeyEntry[] {
  const reports = view.panels.flatMap((panel) => panel.reports);
  const shows = (test: (report: Report) => boolean): boolean => reports.some(test);
  const entries: KeyEntry[] = [];
  const add = (key: KeyWord, marks: readonly Mark[]): void => {
    entries.push({ picture: swatch(marks), text: say(locale, KEY_CATALOGS, key) });
  };
  if (shows(({ step }) => step))
    add("line", [
      { shape: "path", look: "line", d: "M1,12L17,12L17,5L33,5" },
      { shape: "circle", look: "tint", cx: 17, cy: 5, r: 4 },
    ]);
  if (shows(({ step, toll }) => !step && toll.status !== "retracted"))
    add("other", [{ shape: "path", look: "relay", d: "M11.5,8L17,2.5L22.5,8L17,13.5Z" }]);
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
  if (shows(({ from, to }) => from !== null && from < to))
    add("dated", [{ shape: "line", look: "span", x1: 4, x2: 30, y1: 8, y2: 8 }]);
  if (shows(({ change }) => change !== null))
    add("falls", [
      { shape: "circle", look: "tint", cx: 17, cy: 8, r: 3 },
      { shape: "circle", look: "ring", cx: 17, cy: 8, r: 7 },
    ]);
  if (shows(({ toll }) => toll.status === "disputed"))
    add("disputed", [
      { shape: "path", look: "relay", d: "M12.5,8L17,3.5L21.5,8L17,12.5Z" },
      { shape: "circle", look: "dashed", cx: 17, cy: 8, r: 7 },
    ]);
  if (shows(({ toll }) => toll.status === "retracted"))
    add("retracted", [
      { shape: "path", look: "relay", d: "M12,8L17,3L22,8L17,13Z" },
      { shape: "line", look: "struck", x1: 9, x2: 25, y1: 8, y2: 8 },
    ]);
  return entries;
}
