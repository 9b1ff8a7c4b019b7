import type { Dataset } from "@counterclaim/claims";
import { isDataset, readTable } from "./load-dataset.js";
import { LoadError } from "./load-error.js";

/**
 * Data that stand inside an element, or null where none does: a built dataset as
 * `<script type="application/json" class="counterclaim-data">` (needs no request; a policy does not count it as script),
 * or else a `<table>` whose head cells are column names of a CSV file. @throws LoadError, at once or by rejecting.
 */
export function inlineData(host: Element): Dataset | Promise<Dataset> | null {
  const script = host.querySelector(":scope > script.counterclaim-data");
  if (script) {
    const json = parsed(script.textContent);
    if (isDataset(json)) return json;
    throw new LoadError("notData", { url: "script.counterclaim-data" });
  }
  const table = host.querySelector<HTMLTableElement>(":scope > table");
  return table ? readTable("table", tableAsCsv(table)) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A table as the text of a CSV file. Head cells are column names, in `data-column` where readers see other words;
 * a cell's value is that of a `<data value>` or `<time datetime>` inside it, else its text.
 */
export function tableAsCsv(table: HTMLTableElement): string {
  return [...table.rows].map((row) => [...row.cells].map(cellText).map(quoted).join(",")).join("\n") + "\n";
}

function cellText(cell: HTMLTableCellElement): string {
  const machine = cell.querySelector("data[value], time[datetime]");
  return (
    cell.dataset["column"] ??
    machine?.getAttribute("value") ??
    machine?.getAttribute("datetime") ??
    cell.textContent.replace(/\s+/g, " ").trim()
  );
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
