import { scriptSizes } from "../../scripts/size.mjs";
import { missing, row } from "./rows.mjs";

/** Every script that a page may load, brotli, against its budget. */
export function sizesRoom() {
  return scriptSizes().map(({ name, brotli, budget }) =>
    brotli === null
      ? missing(`${name}, brotli`, "KiB", "not built (npm run build)", budget)
      : row(`${name}, brotli`, "KiB", [brotli], budget),
  );
}
