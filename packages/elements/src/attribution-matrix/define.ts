import { defineOnce } from "../define-once.js";
import { AttributionMatrixElement } from "./attribution-matrix-element.js";

defineOnce("attribution-matrix", AttributionMatrixElement);

declare global {
  interface HTMLElementTagNameMap {
    "attribution-matrix": AttributionMatrixElement;
  }
}
