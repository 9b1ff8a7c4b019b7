import { dayOf } from "@counterclaim/claims";
import { formatNumber, say, type Locale } from "../locale/locale.js";
import type { Mark, Picture } from "../mark.js";
import { countTicks, linearScale } from "../scale.js";
import { textWidth } from "../text-width.js";
import { COMPARISON_CATALOGS } from "./catalogs.js";
import { bendsFor, endBoxes, endLabel, placeEnds } from "./end-labels.js";
import type { Placed } from "./place-cell.js";
import { beadMarks, beadsOf, MANY, reportsIn } from "./time-beads.js";
import { dayAxis } from "./time-axis.js";
import { letterMarks } from "./time-letters.js";
import { placeMarkers } from "./time-markers.js";
import { reportMarks, stepPath } from "./time-marks.js";
import { linesOf, NOTHING, othersOf } from "./time-who.js";
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

/** The reports over time, a panel for each population and measure, all on one time axis. */
export function timePicture(view: TimeView, width: number, locale: Locale): Omit<Picture, "title" | "description"> {
  if (view.panels.length === 0) {
    const words = writeLines(
      say(locale, COMPARISON_CATALOGS, view.counted.length ? "noNumber" : "empty"),
      0,
      8,
      width,
      typeFor(width).who,
    );
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
    const under = top + Math.max(...plots.map(({ height }) => height));
    const feet = row.map((panel, index) =>
      panel.lines.length ? othersOf(panel, index * (each + GUTTER), under + 4, each, locale) : NOTHING,
    );
    for (const placed of [heads, plots, feet]) marks.push(...placed.flatMap((part) => part.marks));
    y = under + Math.max(...feet.map(({ height }) => height)) + 20;
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
  /** Room for the bends of leaders, within `right`. */
  readonly bends: number;
}

/** Room beside the plots, the same for all so that one day stands at one place: axis numbers and the last figures. */
function sidesOf(view: TimeView, width: number, locale: Locale): Sides {
  const numbers = view.panels.map(({ top }) => textWidth(formatNumber(locale, countTicks(top).at(-1) ?? 0), 13.75));
  const ends = view.panels.flatMap(({ lines }) =>
    lines.map((line) => endLabel(line, years(view), mostEnd(width), locale).width),
  );
  const bends = Math.max(...view.panels.map(({ lines }) => bendsFor(lines.length)));
  return { left: Math.max(...numbers) + 8, right: Math.max(8, ...ends.map((end) => end + 12 + bends)), bends };
}

function headOf(panel: TimePanel, x: number, y: number, width: number, locale: Locale): Placed {
  const type = typeFor(width);
  const title = writeLines(panel.name, x, y, width, type.name);
  const about = writeLines(panel.about, x, title.below, width, { ...type.who, tone: "strong" });
  const lines = linesOf(panel, x, about.below, width, locale);
  const below = about.below + lines.height;
  const others = panel.lines.length ? NOTHING : othersOf(panel, x, below, width, locale);
  return {
    marks: [...title.marks, ...about.marks, ...lines.marks, ...others.marks],
    height: below + others.height - y,
  };
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
  const markers = placeMarkers(view.markers, days, left, top + 8, width, locale);
  const head = top + 8 + markers.height + HEADROOM;
  const labels = panel.lines.map((line) => endLabel(line, years(view), mostEnd(width), locale));
  // Room for all last figures, one under the other.
  const bottom =
    head +
    Math.max(
      PLOT,
      labels.reduce((sum, label) => sum + label.height + 2, 0),
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
  const together = beadsOf(panel, reportsIn(view.panels));
  const among = new Set(together.flat());
  const ends = placeEnds(panel.lines, labels, left + width - sides.right + 10 + sides.bends, y, days);
  const upright = markers.lines.map((line) => ({ ...line, y2: bottom }));
  const room = {
    plot: {
      x: left + sides.left,
      y: head - HEADROOM,
      width: width - sides.right - sides.left + 8,
      height: bottom - head + HEADROOM,
    },
    ends: endBoxes(ends),
    uprights: upright.map(({ x1 }) => x1),
  };
  const marks: Mark[] = [
    ...grid,
    ...dayAxis(days, bottom, left + width, locale),
    ...upright,
    ...markers.texts,
    // Where dots run into a band the line still shows its course.
    ...together.flatMap((reports) => beadMarks(reports, days, y, radius, locale)),
    ...panel.lines.flatMap((line, index) => stepPath(line, index, days, y)),
    ...panel.reports.flatMap((report) => (among.has(report) ? [] : [reportMarks(report, days, y, radius, locale)])),
    ...letterMarks(panel, days, y, radius, room, locale),
    ...ends,
  ];
  return { marks, height: bottom + 24 - top };
}
