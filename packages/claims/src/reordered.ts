import type { Toll } from "./claim.js";
import type { RecordMatch } from "./match-records.js";
import { writtenId } from "./own-ids.js";

/**
 * Different figures of one claimant for one thing and day whose order in the file changed: as nothing else says which is
 * the later one, the last of them is the one that a graphic shows.
 */
export interface Reordering {
  /** The one that stood last in the older version, as it was there. */
  readonly before: Toll;
  /** The one that stands last in the newer version. */
  readonly after: Toll;
  /** Ids in the newer version, in its order. */
  readonly ids: readonly string[];
}

interface Placed extends RecordMatch {
  readonly before: Toll;
  readonly after: Toll;
}

/**
 * The figures that change only because rows of one claimant and day were put in another order. Rows that another one
 * replaces do not count, nor do those without a named claimant: they may come from different people, and all stand.
 */
export function reorderedFigures(
  matches: readonly RecordMatch[],
  before: readonly Toll[],
  after: readonly Toll[],
): Reordering[] {
  const replacedThen = new Set(before.map(({ replaces }) => replaces));
  const replacedNow = new Set(after.map(({ replaces }) => replaces));
  const placeNow = new Map(after.map((toll, place) => [toll, place]));
  const groups = new Map<string, Placed[]>();
  for (const match of matches) {
    if (!isToll(match) || match.before.claimant === null || match.after.claimant === null) continue;
    if (replacedThen.has(match.before.id) || replacedNow.has(match.after.id)) continue;
    const key = thingOf(match.before);
    // Where another day or thing is meant now, the row is told as changed.
    if (key !== thingOf(match.after)) continue;
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  const found: Reordering[] = [];
  for (const group of groups.values()) {
    const now = group.toSorted((a, b) => (placeNow.get(a.after) ?? 0) - (placeNow.get(b.after) ?? 0));
    const [oldest, newest] = [group.at(-1), now.at(-1)];
    if (!oldest || !newest || oldest === newest || figureOf(oldest.before) === figureOf(newest.after)) continue;
    found.push({ before: oldest.before, after: newest.after, ids: now.map((match) => writtenId(match.after.id)) });
  }
  return found;
}

function isToll(match: RecordMatch): match is Placed {
  return match.before.kind === "toll" && match.after.kind === "toll";
}

function thingOf({
  population,
  civilianStatus,
  measure,
  claimant,
  basis,
  since,
  incident,
  asOf,
  reportedOn,
}: Toll): string {
  const counted = asOf.latest ?? "9999-99-99";
  const published = reportedOn?.latest ?? "9999-99-99";
  const day = counted < published ? counted : published;
  return JSON.stringify([
    population,
    civilianStatus,
    measure,
    claimant,
    basis,
    since?.text,
    incident,
    day,
    reportedOn?.latest,
  ]);
}

function figureOf({ value, low, high, figure, qualifier, wording }: Toll): string {
  return JSON.stringify([value, low, high, figure, qualifier, figure === null ? null : wording]);
}
