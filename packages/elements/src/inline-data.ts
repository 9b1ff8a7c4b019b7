import type { Dataset } from "@counterclaim/claims";
import { isDataset, reader } from "./load-dataset.js";
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
  return table ? reader().then(({ readInline }) => readInline(table)) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
