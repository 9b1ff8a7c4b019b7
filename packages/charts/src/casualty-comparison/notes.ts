import type { Toll } from "@counterclaim/claims";
import { isolate } from "../isolate.js";
import { say, type Locale } from "../locale/locale.js";
import { topOf } from "./bounds.js";
import { NOTE_CATALOGS } from "./note-catalogs.js";
import type { Settings } from "./settings.js";
import { beginNotes, dayNotes, pastNotes, successionNotes } from "./succession-notes.js";
import type { Panel, ShownFigure } from "./view.js";

/** Units are drawn up to this many people; a picture with a higher figure is drawn as bars. */
export const MOST_UNITS = 200;

/** Whether the figures can be drawn as squares: asked for, and none is above the limit. */
export function drawsUnits(settings: Settings, panels: readonly Panel[]): boolean {
  return settings.marks === "units" && figuresOf(panels).every(({ bounds }) => !bounds || topOf(bounds) <= MOST_UNITS);
}

// Notes, key, words and picture of one view all ask for them.
const figures = new WeakMap<readonly Panel[], readonly ShownFigure[]>();

/** All figures of some panels in the order of the picture. */
export function figuresOf(panels: readonly Panel[]): readonly ShownFigure[] {
  const known = figures.get(panels);
  if (known) return known;
  const found: ShownFigure[] = [];
  for (const { groups } of panels)
    for (const { lines } of groups)
      for (const { cells } of lines) for (const cell of cells) if (cell?.kind === "figure") found.push(cell);
  figures.set(panels, found);
  return found;
}

/** What stands under a picture of figures as they are: order, dates, disagreement, what was left out and why. */
export function nowNotes(
  panels: readonly Panel[],
  past: readonly Toll[],
  settings: Settings,
  locale: Locale,
): string[] {
  const note = (key: Parameters<typeof say<keyof (typeof NOTE_CATALOGS)["en"]>>[2], slots = {}): string =>
    say(locale, NOTE_CATALOGS, key, slots);
  const figures = figuresOf(panels);
  const notes: string[] = dayNotes(figures, locale);
  notes.push(
    ...beginNotes(
      figures.map(({ toll }) => toll),
      locale,
    ),
  );
  if (
    panels.some(({ groups }) =>
      groups.some(({ lines }) => lines.length > 1 && lines.some(({ cells }) => cells.includes(null))),
    )
  )
    notes.push(note("blank"));
  if (figures.some(({ toll, older }) => toll.claimant === null && older.length)) notes.push(note("unnamed"));
  notes.push(...successionNotes(figures, locale), ...pastNotes(figures, past, locale));
  if (settings.marks === "units") notes.push(note(drawsUnits(settings, panels) ? "units" : "noUnits"));
  if (panels.some(({ groups }) => groups.length > 1 || groups.some(({ lines }) => lines.length > 1)))
    notes.push(note(`order-${settings.sort}`));
  return notes;
}

/** "Killed, Azerbaijan: figures from 17 to 31." */
export function spanNotes(panels: readonly Panel[], locale: Locale): string[] {
  return panels.flatMap(({ heading, columns, groups }) =>
    groups.flatMap(({ name, spans }) =>
      spans.flatMap((span, index) => {
        const measure = columns[index]?.label ?? "";
        const place = heading && heading !== measure ? `${heading}: ${name}` : name;
        return span ? [say(locale, NOTE_CATALOGS, "span", { name: isolate(place), measure, words: span.words })] : [];
      }),
    ),
  );
}
