/** The same in a table, folded. Cells are text. */
export function tableBelow(name: string, head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "As a table";
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", name);
  const table = document.createElement("table");
  const headRow = table.createTHead().insertRow();
  for (const text of head) headRow.append(cell("th", text, "col"));
  const body = table.createTBody();
  for (const [first = "", ...rest] of rows) {
    body.insertRow().append(cell("th", first, "row"), ...rest.map((text) => cell("td", text)));
  }
  scroll.append(table);
  details.append(summary, scroll);
  return details;
}

function cell(tag: "th" | "td", text: string, scope?: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (scope) made.setAttribute("scope", scope);
  return made;
}
