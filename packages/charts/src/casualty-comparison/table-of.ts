import type { Toll } from "@counterclaim/claims";
import { quote } from "../locale/languages.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import type { Cell, Table } from "../table.js";
import { figureAsWritten, figureWords, statusWords } from "../toll-words.js";
import { TABLE_CATALOGS } from "./table-catalogs.js";
import type { ComparisonView, Row } from "./view.js";

/** Every figure of the view as a row, gaps in words, each with its claimant, its dates and its source. */
export function tableOf(view: ComparisonView, locale: Locale): Table {
  const t = (key: Parameters<typeof say<keyof (typeof TABLE_CATALOGS)["en"]>>[2]): string =>
    say(locale, TABLE_CATALOGS, key);
  const { rows } = view;
  const begins = severalBegins(rows);
  const columns = [
    column(t("population"), ({ population, toll }) => ({ text: population, claim: toll?.id ?? null })),
    // Two figures of one claimant for one population are two rows alike, where they count two strikes.
    ...(rows.some(({ about }) => about) ? [column(t("about"), ({ about = "" }) => ({ text: about }))] : []),
    column(t("measure"), ({ measure }) => ({ text: capitalise(locale, measure) })),
    column(t("figure"), ({ toll, elsewhere }) => ({
      text: toll ? figureWords(locale, toll) : t(elsewhere ? "gapChosen" : "gap"),
      claim: toll?.id ?? null,
      value: toll ? figureAsWritten(toll) : null,
    })),
    ...(rows.some(hasWording)
      ? [column(t("wording"), (row) => ({ text: hasWording(row) ? quoted(row, locale) : "" }))]
      : []),
    column(t("claimant"), ({ claimant }) => ({ text: capitalise(locale, claimant) })),
    column(t("asOf"), ({ toll }) => ({ text: toll ? countedWords(toll, begins, locale) : "" })),
    column(t("reportedOn"), ({ toll }) => ({ text: toll ? whenWords(locale, toll.reportedOn) : "" })),
    column(t("status"), ({ toll }) => ({ text: toll ? capitalise(locale, statusWords(locale, toll.status)) : "" })),
    ...(rows.some(({ told }) => told)
      ? [column(t("change"), ({ told = "" }) => ({ text: capitalise(locale, told) }))]
      : []),
    column(t("source"), ({ source, url, toll }) => (toll ? { text: source, url } : { text: "" })),
  ];
  return {
    caption: t(view.kind === "time" ? "captionTime" : "caption"),
    columns: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    figures: [columns.findIndex(({ head }) => head === t("figure"))],
  };
}

function column(head: string, cell: (row: Row) => Cell): { readonly head: string; readonly cell: (row: Row) => Cell } {
  return { head, cell };
}

// The words of a figure that is no number stand in its own cell.
function hasWording({ toll }: Row): boolean {
  return Boolean(toll?.wording) && toll?.figure !== "non-numeric";
}

function quoted({ toll }: Row, locale: Locale): string {
  return quote(locale.language, toll?.wording ?? "");
}

function severalBegins(rows: readonly Row[]): boolean {
  return new Set(rows.flatMap(({ toll }) => (toll?.basis === "cumulative" ? (toll.since?.text ?? "") : []))).size > 1;
}

function countedWords(toll: Toll, begins: boolean, locale: Locale): string {
  const counted = whenWords(locale, toll.asOf);
  if (!begins || toll.basis !== "cumulative" || !toll.since) return counted;
  return say(locale, TABLE_CATALOGS, "countedSince", { date: counted, since: whenWords(locale, toll.since) });
}
