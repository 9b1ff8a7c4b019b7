import { localeFor, stanceWord, type MatrixView } from "@counterclaim/charts";
import * as Plot from "@observablehq/plot";
import { INK } from "./inks.js";
import { words } from "./plot-catalogs.js";
import type { TollOptions } from "./toll-bar-x.js";

interface Statement {
  readonly row: string;
  readonly column: string;
  /** Empty where no statement was found. */
  readonly stance: string;
  readonly text: string;
  readonly title: string;
}

/**
 * Who says what as cells: columns are the view's columns, rows its findings. Several statements of one cell stand one under
 * the other: none is picked. Where no statement was found the cell is empty and says so.
 */
export function statementCell(view: MatrixView, { locale = localeFor("en") }: TollOptions = {}): Plot.Markish {
  const statements = statementsOf(view, locale);
  const place = { x: "column", y: "row" } as const;
  return [
    cells(
      statements.filter((each) => !isOpen(each)),
      null,
    ),
    cells(statements.filter(isOpen), "3 3"),
    Plot.text(statements, {
      ...place,
      text: "text",
      lineWidth: 11.5,
      fontSize: 12,
      fill: (d: Statement) => (d.stance ? "currentColor" : INK.muted),
    }),
  ];
}

function isOpen({ stance }: Statement): boolean {
  return stance === "" || stance === "inconclusive";
}

function cells(statements: readonly Statement[], dash: string | null): Plot.Markish {
  return Plot.cell(statements, {
    x: "column",
    y: "row",
    fill: (d: Statement) => (d.stance === "finds" ? INK.solid : d.stance ? INK.tint : "none"),
    fillOpacity: (d: Statement) => (d.stance === "finds" ? 0.25 : 0.7),
    stroke: INK.solid,
    strokeOpacity: 0.35,
    ...(dash ? { strokeDasharray: dash } : {}),
    inset: 1.5,
    title: "title",
  });
}

/** Options of a whole matrix, in the view's order. */
export function statementPlot(view: MatrixView, options: TollOptions = {}): Plot.PlotOptions {
  const statements = statementsOf(view, options.locale ?? localeFor("en"));
  const rows = [...new Set(statements.map(({ row }) => row))];
  const columns = view.columns.map(({ title }) => title);
  return {
    width: 240 + columns.length * 170,
    height: 90 + rows.length * 104,
    marginLeft: 220,
    marginTop: 70,
    x: { domain: columns, label: null, axis: null, type: "band" },
    y: { domain: rows, label: null, axis: null, type: "band" },
    marks: [
      Plot.axisY({ lineWidth: 16, label: null, tickSize: 0, fontSize: 12 }),
      Plot.axisX({ anchor: "top", lineWidth: 11, label: null, tickSize: 0, fontSize: 12 }),
      statementCell(view, options),
    ],
  };
}

function statementsOf(view: MatrixView, locale: Parameters<typeof stanceWord>[0]): Statement[] {
  return view.groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      view.columns.map((column): Statement => {
        const name = `${group.title}: ${row.title}`;
        const said = row.cells.get(column.key)?.said ?? [];
        const lines = said.map(({ attribution, stance }) => {
          const who =
            view.by === "value" ? (view.assessors.get(attribution.assessor)?.name ?? attribution.assessor) : null;
          const hedge = attribution.hedge ? ` “${attribution.hedge}”` : "";
          return `${stanceWord(locale, stance)}: ${[who, attribution.value].filter(Boolean).join(", ")}${hedge}`.replace(
            /: $/,
            "",
          );
        });
        const text = lines.length ? lines.join("\n") : words(locale, "noStatement");
        return {
          row: name,
          column: column.title,
          stance: said[0]?.stance ?? "",
          text,
          title: `${name}, ${column.title}: ${text}`,
        };
      }),
    ),
  );
}
