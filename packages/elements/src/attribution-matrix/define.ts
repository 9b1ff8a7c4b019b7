import { AttributionMatrixElement } from "./attribution-matrix-element.js";

// A page may hold two copies of the kit: the first one keeps the name.
if (!customElements.get("attribution-matrix")) customElements.define("attribution-matrix", AttributionMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    "attribution-matrix": AttributionMatrixElement;
  }
}
