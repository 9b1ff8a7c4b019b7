import { supportsAdoptingStyleSheets } from "lit";
import { CasualtyComparisonElement } from "./casualty-comparison-element.js";

// A page may hold two copies of the kit: the first one keeps the name. A browser of before 2023 keeps what was printed.
if (supportsAdoptingStyleSheets && !customElements.get("casualty-comparison"))
  customElements.define("casualty-comparison", CasualtyComparisonElement);

declare global {
  interface HTMLElementTagNameMap {
    "casualty-comparison": CasualtyComparisonElement;
  }
}
