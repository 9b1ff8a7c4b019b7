import { AttributionMatrixElement } from "./attribution-matrix/attribution-matrix-element.js";
import { CasualtyComparisonElement } from "./casualty-comparison/casualty-comparison-element.js";
import { IncidentTimelineElement } from "./incident-timeline/incident-timeline-element.js";

const ELEMENTS: Readonly<Record<string, new () => HTMLElement>> = {
  "casualty-comparison": CasualtyComparisonElement,
  "incident-timeline": IncidentTimelineElement,
  "attribution-matrix": AttributionMatrixElement,
};

/** How elements are named. */
export interface DefineOptions {
  /** Put before each name: `news` gives `<news-casualty-comparison>`. Default empty. */
  readonly prefix?: string;
}

/**
 * Defines the three elements under names of a page's own, so that two versions of the kit can stand side by side.
 * A name that is taken is left to its holder. Returns the names, in the order comparison, timeline, matrix.
 */
export function defineAll({ prefix = "" }: DefineOptions = {}): string[] {
  return Object.entries(ELEMENTS).map(([name, element]) => {
    const tag = prefix ? `${prefix}-${name}` : name;
    // A class can have one name only: each name gets a class of its own.
    if (!customElements.get(tag)) customElements.define(tag, class extends element {});
    return tag;
  });
}
