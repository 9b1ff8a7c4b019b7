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
