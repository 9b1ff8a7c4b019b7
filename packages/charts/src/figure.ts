import type { Day, GraphicSpec, RecordCounts } from "@counterclaim/claims";
import { drawSwatch } from "./draw-picture.js";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { ARRANGEMENTS, type Arrangement, type SeenGraphic } from "./graphic.js";
import { say, type Locale } from "./locale/locale.js";
import { formatDay } from "./locale/when-words.js";
import { isolate } from "./isolate.js";
import type { Options } from "./options.js";
import { tableTree } from "./table.js";
import { h, type Child, type Tree } from "./tree.js";

/** What a reader can step through or choose from, where scripts run. The attribute of the same name switches it on. */
export type Control = "history" | "filters";

/** What stands around a graphic: the editor's words and the page's facts. */
export interface Frame {
  /** Slug, unique on the page; prefix of every id. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Visible source line. */
  readonly source: string;
  /** The newsroom's own note; null for none. */
  readonly note: string | null;
  /** 2 to 6. Default of the elements: 3. */
  readonly headingLevel: number;
  /** Address of data.csv, relative to the page; null leaves the action out. */
  readonly dataHref: string | null;
  /** Address of embed.txt; null leaves the action out. */
  readonly embedHref: string | null;
  /** "3 of 40 records not shown" where records were refused; null where none was. */
  readonly refused: string | null;
  /** "As known on 6 October 2020.", printed under a summary that was written for another day. Default none. */
  readonly asKnown?: string;
  /** Controls that an element will add: room is kept for them, so that nothing shifts when it draws. Default none. */
  readonly controls?: readonly Control[];
}

/** The frame of a graphic that a story lists. */
export function frameOf(spec: GraphicSpec, source: string, more: Partial<Frame> = {}): Frame {
  return {
    id: spec.id,
    title: spec.title,
    summary: spec.summary,
    source: spec.source ?? source,
    note: spec.note,
    headingLevel: 3,
    dataHref: null,
    embedHref: null,
    refused: null,
    controls: controlsOf(spec.options),
    ...more,
  };
}

/**
 * The whole figure as it is printed into a page: heading, summary, key, picture in every arrangement, notes, table or list,
 * source. It stands without script and without style; style.ts shows the arrangement that fits and folds the table
 * behind its link where scripts run.
 */
export function figureTree(frame: Frame, seen: SeenGraphic, locale: Locale): Tree {
  return h(
    "figure",
    {
      class: "counterclaim",
      lang: locale.tag,
      dir: locale.direction,
      "aria-labelledby": `${frame.id}-heading`,
      "data-as-of": seen.asOf,
    },
    headTrees(frame),
    frame.controls?.length
      ? h(
          "div",
          { class: "controls" },
          frame.controls.map((name) => h("div", { class: name })),
        )
      : null,
    keyTree(seen, locale),
    h("div", { class: "bodies" }, printedBodies(frame, seen)),
    notesTree(frame, seen),
    tableRoom(frame, seen, locale),
    footTree(frame, seen, locale),
  );
}

/** The controls that options switch on. */
export function controlsOf(options: Options): Control[] {
  return (["history", "filters"] as const).filter((name) => name in options);
}

/** Heading and summary. */
export function headTrees(frame: Frame): Tree[] {
  const level = Math.min(6, Math.max(2, frame.headingLevel));
  return [
    h(`h${String(level)}`, { class: "heading", id: `${frame.id}-heading` }, isolate(frame.title)),
    h("p", { class: "summary" }, isolate(frame.summary)),
    // Its id lets a page that redraws know what comes and goes: what stands behind it stays what it is.
    ...(frame.asKnown ? [h("p", { class: "as-known", id: `${frame.id}-as-known` }, frame.asKnown)] : []),
  ];
}

/** What the marks mean: only those that the view shows. Null where there is nothing to explain. */
export function keyTree(seen: SeenGraphic, locale: Locale): Tree | null {
  if (seen.key.length === 0) return null;
  return h(
    "ul",
    { class: "key", "aria-label": say(locale, FRAME_CATALOGS, "key") },
    seen.key.map((entry) => h("li", null, drawSwatch(entry.picture, locale.direction), h("span", null, entry.text))),
  );
}

function printedBodies(frame: Frame, seen: SeenGraphic): Child[] {
  const groups: Arrangement[][] = [];
  for (const arrangement of ARRANGEMENTS) {
    const last = groups.at(-1);
    if (last?.[0] && seen.sameBody(last[0], arrangement)) last.push(arrangement);
    else groups.push([arrangement]);
  }
  return groups.map((group) => {
    const [first] = group as [Arrangement, ...Arrangement[]];
    const drawing = { arrangement: first, interactive: false, uid: `${frame.id}-${first.name}`, chosen: null };
    return h("div", { class: `body ${group.map(({ name }) => `at-${name}`).join(" ")}` }, seen.body(drawing));
  });
}

/** The notes under the picture: the generated ones, the newsroom's own, and what was refused. */
export function notesTree(frame: Frame, seen: SeenGraphic): Tree | null {
  const notes = [...seen.words.notes, ...(frame.note ? [frame.note] : []), ...(frame.refused ? [frame.refused] : [])];
  return notes.length
    ? h(
        "div",
        { class: "notes" },
        notes.map((note) => h("p", null, note)),
      )
    : null;
}

/** The room of the table or list, or of the `part` of a list that is shown. Null where the body is already a whole table. */
export function tableRoom(frame: Frame, seen: SeenGraphic, locale: Locale, part: Child = null): Tree | null {
  const inside = part ?? (seen.table ? tableTree(seen.table) : seen.list);
  if (!inside) return null;
  return h(
    "div",
    {
      class: "table",
      id: `${frame.id}-table`,
      role: "region",
      tabindex: "0",
      "aria-label": say(locale, FRAME_CATALOGS, seen.second === "table" ? "tableRegion" : "listRegion", {
        title: frame.title,
      }),
    },
    inside,
  );
}

/** Source line, actions (the first is a link to the table or list), and the help that shows only where keys work. */
export function footTree(frame: Frame, seen: SeenGraphic, locale: Locale): Tree {
  return h(
    "div",
    { class: "foot" },
    h("p", { class: "source" }, frame.source),
    h(
      "p",
      { class: "actions" },
      seen.second
        ? h("a", { class: "table-link", href: `#${frame.id}-table` }, say(locale, FRAME_CATALOGS, seen.second))
        : null,
      frame.dataHref ? h("a", { href: frame.dataHref, download: true }, say(locale, FRAME_CATALOGS, "data")) : null,
      frame.embedHref ? h("a", { href: frame.embedHref }, say(locale, FRAME_CATALOGS, "embed")) : null,
    ),
    h("p", { class: "help", hidden: true }, say(locale, FRAME_CATALOGS, "keyboardHelp")),
  );
}

/** "3 of 40 records not shown, ...": what every output says where records were refused; null where none was. */
export function refusedWords(locale: Locale, { in: n, refused }: RecordCounts): string | null {
  return refused > 0 ? say(locale, FRAME_CATALOGS, "refused", { n, refused }) : null;
}

/**
 * "As known on 6 October 2020." where a graphic is looked at on another day than the one that its summary was written for
 * (the story's own `as-of`): the summary may speak of what was not known then. Empty where the day is the story's.
 */
export function asKnown(locale: Locale, day: Day | null, own: string | undefined): string {
  return day === null || day === own ? "" : say(locale, FRAME_CATALOGS, "asKnown", { date: formatDay(locale, day) });
}
