import { dayNumber, dayOf } from "@counterclaim/claims";
import { formatNumber, say, type Locale } from "../locale/locale.js";
import type { Mark, Picture } from "../mark.js";
import { countTicks, linearScale, type Scale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { endLabel, placeEnds } from "./end-labels.js";
import type { Placed } from "./place-cell.js";
import { dayAxis } from "./time-axis.js";
import { reportMarks, stepPath } from "./time-marks.js";
import { typeFor, writeLines } from "./write.js";
import type { TimePanel, TimeView } from "./view.js";

/** So many panels stand side by side from that width on. */
const SIDE_BY_SIDE = [
  [3, 900],
  [2, 560],
] as const;
const GUTTER = 32;
const PLOT = 168;
const HEADROOM = 20;
const MARKER = 16;
// Beyond this many reports in a panel dots are drawn smaller.
const MANY = 150;

/** The reports over time, a panel for each population and measure, all on one time axis. */
export function timePicture(view: TimeView, width: number, locale: Locale): Omit<Picture, "title" | "description"> {
  if (view.panels.length === 0) {
    const words = writeLines(say(locale, COMPARISON_CATALOGS, "empty"), 0, 8, width, typeFor(width).who);
    return { width, height: words.below + 12, marks: words.marks };
  }
  const [across] = SIDE_BY_SIDE.find(([count, from]) => width >= from && view.panels.length >= count) ?? [1];
  const each = (width - GUTTER * (across - 1)) / across;
  const sides = sidesOf(view, each, locale);
  const marks: Mark[] = [];
  let y = 0;
  for (let i = 0; i < view.panels.length; i += across) {
    const row = view.panels.slice(i, i + across);
    const heads = row.map((panel, index) => headOf(panel, index * (each + GUTTER), y, each, locale));
    const top = Math.max(...heads.map(({ height }) => y + height));
    const plots = row.map((panel, index) => placePlot(panel, view, index * (each + GUTTER), top, each, sides, locale));
    marks.push(...heads.flatMap((head) => head.marks), ...plots.flatMap((plot) => plot.marks));
    y = top + Math.max(...plots.map(({ height }) => height)) + 20;
  }
  return { width, height: Math.ceil(y - 8), marks };
}

/** Room for a last figure beside a panel of that width. */
function mostEnd(width: number): number {
  return Math.max(64, width * 0.3);
}

function years({ first, last }: TimeView): boolean {
  return dayOf(first).slice(0, 4) !== dayOf(last).slice(0, 4);
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Room beside the plots, the same for all so that one day stands at one place: axis numbers and the last figures. */
function sidesOf(view: TimeView, width: number, locale: Locale): Sides {
  const numbers = view.panels.map(({ top }) => textWidth(formatNumber(locale, countTicks(top).at(-1) ?? 0), 13.75));
  const ends = view.panels.flatMap(({ lines }) =>
    lines.map((line) => endLabel(line, years(view), mostEnd(width), locale)?.width ?? 0),
  );
  return { left: Math.max(...numbers) + 8, right: Math.max(8, ...ends.map((end) => end + 12)) };
}

function headOf(panel: TimePanel, x: number, y: number, width: number, locale: Locale): Placed {
  const type = typeFor(width);
  const name = writeLines(panel.name, x, y, width, type.name);
  const about = writeLines(panel.about, x, name.below, width, { ...type.who, tone: "strong" });
  let below = about.below;
  const whos = panel.lines.flatMap(({ letter, says }) => {
    const text = letter ? say(locale, COMPARISON_CATALOGS, "lineOf", { letter, says }) : says;
    const who = writeLines(text, x, below, width, type.who);
    below = who.below;
    return who.marks;
  });
  return { marks: [...name.marks, ...about.marks, ...whos], height: below - y };
}

function placePlot(
  panel: TimePanel,
  view: TimeView,
  left: number,
  top: number,
  width: number,
  sides: Sides,
  locale: Locale,
): Placed {
  const days = linearScale(
    [view.first, Math.max(view.last, view.first + 1)],
    [left + sides.left + 6, left + width - sides.right],
  );
  const markers = markerMarks(view, days, top + 8, left, width);
  const head = top + 8 + markers.height + HEADROOM;
  const labelled = panel.lines.flatMap((line) => {
    const label = endLabel(line, years(view), mostEnd(width), locale);
    return label ? [{ line, label }] : [];
  });
  // Room for all last figures, one under the other.
  const bottom =
    head +
    Math.max(
      PLOT,
      labelled.reduce((sum, { label }) => sum + label.height + 2, 0),
    );
  const ticks = countTicks(panel.top);
  const y = linearScale([0, ticks.at(-1) ?? 1], [bottom, head]);
  const grid = ticks.flatMap((tick): Mark[] => [
    ...(tick
      ? [
          {
            shape: "line",
            look: "grid",
            x1: left + sides.left,
            x2: left + width - sides.right + 4,
            y1: y(tick),
            y2: y(tick),
          } as const,
        ]
      : []),
    {
      shape: "text",
      x: left + sides.left - 6,
      y: y(tick) + 4.5,
      text: formatNumber(locale, tick),
      size: 13.75,
      anchor: "end",
      tone: "muted",
    },
  ]);
  const radius = panel.reports.length > MANY ? 2.5 : 4;
  const marks: Mark[] = [
    ...grid,
    ...dayAxis(days, bottom, left + width, locale),
    ...markers.marks.map((mark) => (mark.shape === "line" ? { ...mark, y2: bottom } : mark)),
    ...panel.lines.flatMap((line, index) => stepPath(line, index, days, y)),
    ...panel.reports.map((report) => reportMarks(report, days, y, radius, locale)),
    ...placeEnds(
      labelled.map(({ line }) => line),
      labelled.map(({ label }) => label),
      left + width - sides.right + 10,
      y,
      days,
    ),
  ];
  return { marks, height: bottom + 24 - top };
}

/** Marker dates with their labels above the plot, each label beside its line and clear of the others. */
function markerMarks(view: TimeView, days: Scale, top: number, left: number, width: number): Placed {
  const rows: number[] = [];
  const marks = view.settings.markers.flatMap(({ day, label }): Mark[] => {
    const x = days(dayNumber(day));
    const wide = textWidth(label, 13.75);
    const after = x + 5 + wide <= left + width;
    const [from, to] = after ? [x, x + 5 + wide] : [x - 5 - wide, x];
    let row = rows.findIndex((free) => free <= from);
    if (row < 0) row = rows.length;
    rows[row] = to + 8;
    const y = top + row * MARKER + 11;
    const text: Mark[] = label
      ? [
          {
            shape: "text",
            x: after ? x + 5 : x - 5,
            y,
            text: label,
            size: 13.75,
            anchor: after ? "start" : "end",
            tone: "muted",
          },
        ]
      : [];
    return [{ shape: "line", look: "marker", x1: x, x2: x, y1: y - 10, y2: y }, ...text];
  });
  return { marks, height: rows.length * MARKER };
}
