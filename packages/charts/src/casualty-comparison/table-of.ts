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
  return {
    caption: t(view.kind === "time" ? "captionTime" : "caption"),
    columns: [
      t("population"),
      t("measure"),
      t("figure"),
      t("claimant"),
      t("asOf"),
      t("reportedOn"),
      t("status"),
      t("source"),
    ],
    rows: view.rows.map((row) => cellsOf(row, t("gap"), locale)),
    figures: [2],
  };
}

function cellsOf({ population, measure, toll, claimant, source, url }: Row, gap: string, locale: Locale): Cell[] {
  const first: Cell[] = [
    { text: population, claim: toll?.id ?? null },
    { text: capitalise(locale, measure) },
    {
      text: toll ? figureWords(locale, toll) : gap,
      claim: toll?.id ?? null,
      value: toll ? figureAsWritten(toll) : null,
    },
  ];
  if (!toll) return [...first, ...Array.from({ length: 5 }, () => ({ text: "" }))];
  return [
    ...first,
    { text: capitalise(locale, claimant) },
    { text: whenWords(locale, toll.asOf) },
    { text: whenWords(locale, toll.reportedOn) },
    { text: capitalise(locale, statusWords(locale, toll.status)) },
    { text: source, url },
  ];
}
