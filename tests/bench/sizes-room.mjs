import { scriptSizes } from "../../scripts/size.mjs";
import { missing, row } from "./rows.mjs";

/** What a page loads at first of every script, and all of it with its parts, brotli, against the budgets. */
export function sizesRoom() {
  return scriptSizes().flatMap(({ name, brotli, total, budget, most }) =>
    brotli === null
      ? [missing(`${name}, brotli`, "KiB", "not built (npm run build)", budget)]
      : [
          row(`${name} at first, brotli`, "KiB", [brotli], budget),
          row(`${name} with all its parts, brotli`, "KiB", [total], most),
        ],
  );
}
