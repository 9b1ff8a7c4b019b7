import { FRAME_CATALOGS } from "../frame-catalogs.js";
import type { Arrangement, Drawing, Graphic, KeyEntry } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import { STANCE_KEYS, stanceWord } from "../stance-words.js";
import { h, type Tree } from "../tree.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { groupFacts } from "./group-facts.js";
import { matrixList } from "./matrix-list.js";
import { matrixTable } from "./matrix-table.js";
import type { MatrixView } from "./matrix.js";
import { OPTION_NAMES } from "./option-names.js";
import { standingClaims } from "./standing-claims.js";
import { statementTable } from "./statement-table.js";
import { stanceSymbol } from "./symbols.js";
import { TAKES } from "./takes.js";
import { viewMatrix } from "./view.js";
import { matrixWords } from "./words.js";

/**
 * The matrix as pages and elements show it, as table and list of text. Its picture is an empty one with a title: who
 * needs the static picture takes `attributionMatrix`, so that no reader loads what draws it.
 */
export const attributionMatrixOnPage: Graphic<MatrixView> = {
  type: "attribution-matrix",
  options: OPTION_NAMES,
  takes: TAKES,
  keepsReplaced: true,
  view: viewMatrix,
  words: matrixWords,
  key: matrixKey,
  picture: (view, width, locale) => ({
    width,
    height: 0,
    title: say(locale, MATRIX_CATALOGS, "caption"),
    description: matrixWords(view, locale).description,
    marks: [],
  }),
  body: matrixBody,
  sameBody: (a, b, view) => view.layout !== "auto" || isWide(a) === isWide(b),
  second: (view) => (hasTable(view) ? "table" : null),
  table: (view, locale) => (hasTable(view) ? statementTable(view, locale) : null),
  list: () => null,
  claims: standingClaims,
};

function hasTable(view: MatrixView): boolean {
  return view.layout === "list" && view.groups.length > 0;
}

function matrixKey(view: MatrixView, locale: Locale): KeyEntry[] {
  const shown = new Set(view.groups.flatMap((group) => [...groupFacts(group).stances]));
  return STANCE_KEYS.filter((stance) => shown.has(stance)).map((stance) => ({
    picture: stanceSymbol(stance),
    text: stanceWord(locale, stance),
  }));
}

// Room for columns: where less of it is, statements are a list.
function isWide({ width }: Arrangement): boolean {
  return width >= 640;
}

function matrixBody(view: MatrixView, locale: Locale, drawing: Drawing): readonly Tree[] {
  if (view.groups.length === 0) return [h("p", { class: "silent" }, say(locale, FRAME_CATALOGS, "noData"))];
  const asMatrix = view.layout === "matrix" || (view.layout === "auto" && isWide(drawing.arrangement));
  return [(asMatrix ? matrixTable : matrixList)(view, locale, drawing)];
}
