import { supportsAdoptingStyleSheets } from "lit";
import { AttributionMatrixElement } from "./attribution-matrix-element.js";

// A page may hold two copies of the kit: the first one keeps the name. A browser of before 2023 keeps what was printed.
if (supportsAdoptingStyleSheets && !customElements.get("attribution-matrix"))
  customElements.define("attribution-matrix", AttributionMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    "attribution-matrix": AttributionMatrixElement;
  }
}
