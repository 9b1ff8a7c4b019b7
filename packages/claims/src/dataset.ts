import type { Attribution, Incident, Name, Source, Toll } from "./claim.js";
import type { Issue, RecordCounts } from "./issue.js";
import type { StoryMeta } from "./story.js";

/**
 * A story that was read and checked: plain, frozen, JSON-serialisable, in file order.
 * Refused records are not in the tables; their issues are in `issues`, and `records` counts them.
 */
export interface Dataset {
  readonly meta: StoryMeta;
  readonly tolls: readonly Toll[];
  readonly incidents: readonly Incident[];
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly names: readonly Name[];
  readonly issues: readonly Issue[];
  readonly records: RecordCounts;
}
