import { asOf, knownBy, neverKnown, type Dataset, type Day } from "@counterclaim/claims";
import type { Locale } from "./locale/locale.js";
import { settleOptions, type AskedFault } from "./asked.js";
import { askedNotes } from "./asked-notes.js";
import type { TakesByOption } from "./takes.js";
import type { Options } from "./options.js";
import type { Picture } from "./mark.js";
import type { Table } from "./table.js";
import type { Tree } from "./tree.js";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { say } from "./locale/locale.js";
import { readDay } from "./options.js";

/** The three graphics, by the name of their element. */
export const GRAPHIC_TYPES = ["casualty-comparison", "incident-timeline", "attribution-matrix"] as const;
export type GraphicType = (typeof GRAPHIC_TYPES)[number];

/** One entry of the key: a small drawing and what it means. Only what the view really shows. */
export interface KeyEntry {
  readonly picture: Picture;
  readonly text: string;
}

/** What a graphic says in words, beside its picture. */
export interface Words {
  /** Generated plain sentence for alternative text, social card and copying. Never a cause, never a sum. */
  readonly sentence: string;
  /** What the picture shows and how it is made, then the sentence: the accessible description. */
  readonly description: string;
  /** Printed under the picture: the order's rule, changes of what is counted, what was left out and why. */
  readonly notes: readonly string[];
}

/** A width at which a picture is laid out, and from which width of the figure on it is shown. */
export interface Arrangement {
  /** `narrow`, `medium`, `wide` or `full`: class `at-narrow`... in the printed page. */
  readonly name: string;
  /** Width in px at which it is laid out; shown scaled to the figure, never under 12 px of text. */
  readonly width: number;
}

/** The arrangements that are printed; figure.ts and style.ts say when each is shown (up to 419 px, 559 px, 879 px, wider). */
export const ARRANGEMENTS: readonly Arrangement[] = [
  { name: "narrow", width: 320 },
  { name: "medium", width: 420 },
  { name: "wide", width: 640 },
  { name: "full", width: 960 },
];

// The largest text of an article beside which a picture keeps its own.
const LARGE = 20;

/**
 * The arrangement for a figure of that width: from 420 px medium, from 560 px wide, from 880 px full. `text` is the size of
 * the article's text in px, default 16: a reader's larger text, over 20 px, wants as many times the width, so that a picture
 * grows with it as far as there is room.
 */
export function arrangementFor(width: number, text = 16): Arrangement {
  const room = width / Math.max(1, text / LARGE);
  const index = room >= 880 ? 3 : room >= 560 ? 2 : room >= 420 ? 1 : 0;
  return ARRANGEMENTS[index] as Arrangement;
}

/** How a body is drawn. */
export interface Drawing {
  readonly arrangement: Arrangement;
  /** Marks can be reached by keys (in the element); false in a printed page. */
  readonly interactive: boolean;
  /** Prefix of every id inside, unique on the page. */
  readonly uid: string;
  /** Id of the chosen record; null for none. */
  readonly chosen: string | null;
}

/**
 * One kind of graphic: pure functions, in the order of the way of the data.
 * `V` is its view: what is said, in which order, with which gaps; no pixels.
 */
export interface Graphic<V> {
  readonly type: GraphicType;
  /** Names of the options (attributes) that it understands beside those of every graphic (`as-of`, `names`). */
  readonly options: readonly string[];
  /** What each of them takes, by its name. */
  readonly takes: TakesByOption;
  /** True where the view is given the records, known by then, that others replaced: it shows how figures moved. Default false. */
  readonly keepsReplaced?: boolean;
  /** Never fails: gaps are values, wrong options take their defaults. `dataset` is already as of the wanted day. */
  view(dataset: Dataset, options: Options, locale: Locale): V;
  words(view: V, locale: Locale): Words;
  key(view: V, locale: Locale): readonly KeyEntry[];
  /** The static picture, for SVG files and, where `body` draws it, for the page. */
  picture(view: V, width: number, locale: Locale): Picture;
  /** Style rules that the view's picture file needs beside the common inks; default none. */
  inks?(view: V): string;
  /** What stands in the figure's picture room at one arrangement: a drawn picture, or a table or list of its own. */
  body(view: V, locale: Locale, drawing: Drawing): readonly Tree[];
  /** True where the bodies of two arrangements are the same tree: it is then printed once. */
  sameBody(a: Arrangement, b: Arrangement, view: V): boolean;
  /** Which second way to read it there is, told without making it; null where the body is already a whole table. */
  second(view: V): "table" | "list" | null;
  /** The second way to read it, by button; null where `second` is not "table". */
  table(view: V, locale: Locale): Table | null;
  /** A list in place of a table (timeline): an `<ol>` with every event. Null where `second` is not "list". */
  list(view: V, locale: Locale): Tree | null;
  /** How many rows a long list has, where parts of it can be shown; 0 or left out where it is short or there is none. */
  rows?(view: V): number;
  /** Some rows of a long list. Null where `second` is not "list". */
  listPart?(view: V, locale: Locale, part: ListPart): Tree | null;
  /** Ids of all records that stand in the view, each once: what data.csv holds and what readers can open. */
  claims(view: V): readonly string[];
  /** What is in view, of a graphic with an axis of days that readers can zoom; left out where it has none. */
  scope?(view: V): Scope;
}

/** What a graphic with an axis of days has in view. */
export interface Scope {
  /** First and last day of the axis, without what is set apart from it; null where it has no axis. */
  readonly days: { readonly since: Day; readonly until: Day } | null;
  /** Events and statements, also those set apart or without a date, counted as its words count them. */
  readonly events: number;
  readonly statements: number;
}

/** Rows of a long list, counted from 0: `count` of them from `from` on, and `keep`, the one where the reader's focus is. */
export interface ListPart {
  readonly from: number;
  readonly count: number;
  /** Null for none. */
  readonly keep: number | null;
}

/** A graphic whose view's type does not matter to the caller. */
// The view goes in where it came out; `unknown` cannot express that without a wrapper, so the wrapper is `seen`.
export interface SeenGraphic {
  readonly type: GraphicType;
  readonly asOf: Day | null;
  /** What was asked for in a way that could not be read, or is nowhere in the data: the notes say so. */
  readonly faults: readonly AskedFault[];
  readonly words: Words;
  readonly key: readonly KeyEntry[];
  picture(width: number): Picture;
  /** Style rules of its picture file beside the common inks; empty for none. */
  readonly inks: string;
  body(drawing: Drawing): readonly Tree[];
  sameBody(a: Arrangement, b: Arrangement): boolean;
  readonly second: "table" | "list" | null;
  readonly table: Table | null;
  readonly list: Tree | null;
  /** Rows of a list so long that an element shows it in parts; 0 for one that it shows whole. */
  readonly rows: number;
  listPart(part: ListPart): Tree | null;
  readonly claims: readonly string[];
  /** Null where the graphic has no axis of days that readers can zoom. */
  readonly scope: Scope | null;
}

/**
 * Views a dataset through a graphic: as of `asked["as-of"]` where that is a day, else everything known. What is asked for in a
 * way that cannot be read takes its default, and the first notes say so.
 */
export function see<V>(graphic: Graphic<V>, dataset: Dataset, asked: Options, locale: Locale): SeenGraphic {
  const { options, faults } = settleOptions(graphic.takes, dataset, asked);
  const day = readDay(options, "as-of");
  const view = graphic.view(day ? knownOn(dataset, day, graphic.keepsReplaced ?? false) : dataset, options, locale);
  const said = graphic.words(view, locale);
  const dated = day ? withUndated(graphic, dataset, options, locale, said) : said;
  const words = faults.length ? { ...dated, notes: [...askedNotes(faults, locale), ...dated.notes] } : dated;
  // A newsroom's choice of names is never printed without its standing note.
  const profile = dataset.meta.nameProfiles.find(({ name }) => name === options["names"]);
  let table: Table | null | undefined;
  let list: Tree | null | undefined;
  let claims: readonly string[] | undefined;
  return {
    type: graphic.type,
    asOf: day,
    faults,
    words: profile?.note ? { ...words, notes: [...words.notes, profile.note] } : words,
    key: graphic.key(view, locale),
    picture: (width) => graphic.picture(view, width, locale),
    inks: graphic.inks?.(view) ?? "",
    body: (drawing) => graphic.body(view, locale, drawing),
    sameBody: (a, b) => graphic.sameBody(a, b, view),
    second: graphic.second(view),
    // Read only when a reader asks: a table of 5,000 rows is not made for a picture.
    get table() {
      return (table ??= graphic.table(view, locale));
    },
    get list() {
      return (list ??= graphic.list(view, locale));
    },
    get rows() {
      return graphic.rows?.(view) ?? 0;
    },
    listPart: (part) => graphic.listPart?.(view, locale, part) ?? null,
    get claims() {
      return (claims ??= graphic.claims(view));
    },
    scope: graphic.scope?.(view) ?? null,
  };
}

// A dataset as of a day is the same each time: a reader who zooms or steps through the days asks again and again, and what
// a graphic keeps for a dataset is then found again.
const KEPT = 6;
const onDays = new WeakMap<Dataset, Map<string, Dataset>>();

function knownOn(dataset: Dataset, day: Day, replaced: boolean): Dataset {
  let days = onDays.get(dataset);
  if (!days) onDays.set(dataset, (days = new Map<string, Dataset>()));
  const key = `${day} ${String(replaced)}`;
  const known = days.get(key) ?? (replaced ? knownBy : asOf)(dataset, day);
  // The day asked for last goes last.
  days.delete(key);
  days.set(key, known);
  for (const old of days.keys()) {
    if (days.size <= KEPT) break;
    days.delete(old);
  }
  return known;
}

const undatedIn = new WeakMap<Dataset, ReadonlySet<string>>();

function undatedOf(dataset: Dataset): ReadonlySet<string> {
  let ids = undatedIn.get(dataset);
  if (!ids) undatedIn.set(dataset, (ids = new Set(neverKnown(dataset).map(({ id }) => id))));
  return ids;
}

// The same on every day: for a reader who steps through the days all that is known is viewed once.
const leftOut = new WeakMap<Dataset, { readonly asked: string; readonly n: number }>();

/** How many records without such a date stand in the view as of no day. */
function undatedLeftOut<V>(graphic: Graphic<V>, dataset: Dataset, options: Options, locale: Locale): number {
  const undated = undatedOf(dataset);
  if (undated.size === 0) return 0;
  const asked = JSON.stringify([graphic.type, options]);
  const counted = leftOut.get(dataset);
  if (counted?.asked === asked) return counted.n;
  const n = graphic.claims(graphic.view(dataset, options, locale)).filter((id) => undated.has(id)).length;
  leftOut.set(dataset, { asked, n });
  return n;
}

/** Says how many records of the view are left out only because no date says by when they were known: never without a word. */
function withUndated<V>(graphic: Graphic<V>, dataset: Dataset, options: Options, locale: Locale, words: Words): Words {
  const n = undatedLeftOut(graphic, dataset, { ...options, "as-of": "" }, locale);
  return n === 0 ? words : { ...words, notes: [...words.notes, say(locale, FRAME_CATALOGS, "undatedLeftOut", { n })] };
}
