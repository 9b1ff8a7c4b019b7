import { defineOnce } from "../define-once.js";
import { CasualtyComparisonElement } from "./casualty-comparison-element.js";

defineOnce("casualty-comparison", CasualtyComparisonElement);

declare global {
  interface HTMLElementTagNameMap {
    "casualty-comparison": CasualtyComparisonElement;
  }
}
