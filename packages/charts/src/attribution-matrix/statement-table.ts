import { capitalise, say, type Locale } from "../locale/locale.js";
import { stanceWord } from "../stance-words.js";
import type { Cell, Table } from "../table.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import type { MatrixRow, MatrixView } from "./matrix.js";
import { nameOf, saidLines } from "./said-lines.js";
import { silenceWords } from "./silence.js";

/** Every statement as a row of a plain table, silence in rows of its own: what is offered beside a list. */
export function statementTable(view: MatrixView, locale: Locale): Table {
  const t = (key: "incident" | "finding" | "assessor" | "stance" | "value" | "words"): string =>
    say(locale, MATRIX_CATALOGS, key);
  const incidents = new Map(view.dataset.incidents.map(({ id, title }) => [id, title]));
  const findings = new Map(view.findings.map(({ name, title }) => [name, title]));
  return {
    caption: say(locale, MATRIX_CATALOGS, "caption"),
    columns: [t("incident"), t("finding"), t("assessor"), t("stance"), t("value"), t("words")],
    rows: view.groups.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const heads: Cell[] = [
          { text: capitalise(locale, incidents.get(row.incident) ?? row.incident) },
          { text: findings.get(row.finding) ?? row.finding },
        ];
        return [...saidRows(view, row, locale, heads), ...silenceRows(view, row, locale, heads)];
      }),
    ),
  };
}

function saidRows(view: MatrixView, row: MatrixRow, locale: Locale, heads: readonly Cell[]): Cell[][] {
  return view.columns.flatMap(({ key }) =>
    (row.cells.get(key)?.said ?? []).map((said) => {
      const { attribution, stance } = said;
      const rest = saidLines(view, said, locale).filter(({ role }) => !["stance", "value", "who"].includes(role));
      return [
        ...heads,
        { text: nameOf(view, attribution.assessor, locale) },
        { text: stanceWord(locale, stance), claim: attribution.id },
        { text: attribution.value ?? "" },
        { text: rest.map(({ before, text, after }) => before + text + after).join("; ") },
      ];
    }),
  );
}

function silenceRows(view: MatrixView, row: MatrixRow, locale: Locale, heads: readonly Cell[]): Cell[][] {
  return silenceWords(view, row, locale).map((words) => [
    ...heads,
    { text: words },
    { text: "" },
    { text: "" },
    { text: "" },
  ]);
}
