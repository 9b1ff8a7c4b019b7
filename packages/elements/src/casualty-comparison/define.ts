import { CasualtyComparisonElement } from "./casualty-comparison-element.js";

// A page may hold two copies of the kit: the first one keeps the name.
if (!customElements.get("casualty-comparison")) customElements.define("casualty-comparison", CasualtyComparisonElement);

declare global {
  interface HTMLElementTagNameMap {
    "casualty-comparison": CasualtyComparisonElement;
  }
}
