import { compareWhen, historyOf, type Attribution, type Dataset, type Toll, type When } from "@counterclaim/claims";

/**
 * What the same claimant said before and after: the rows that a record replaces or is replaced by, and every other
 * figure of that claimant for the same population, measure, basis and begin, or statement of that assessor on the same finding;
 * oldest first, undated last, equal dates as in the file. The record itself stands among them. A figure whose claimant is
 * not stated has no kin: two unnamed claimants need not be one.
 */
export function historyFor(dataset: Dataset, record: Toll | Attribution): (Toll | Attribution)[] {
  const chain = new Set(historyOf(dataset, record.id).map(({ id }) => id));
  const all: readonly (Toll | Attribution)[] = record.kind === "toll" ? dataset.tolls : dataset.attributions;
  const kin = all.filter((each) => each.id === record.id || chain.has(each.id) || isKin(record, each));
  return kin.sort((a, b) => older(saidOn(a), saidOn(b)));
}

/** When a claim was made public; the day a figure refers to where that is not stated. */
export function saidOn(record: Toll | Attribution): When | null {
  return record.kind === "toll" ? (record.reportedOn ?? record.asOf) : record.statedOn;
}

function isKin(record: Toll | Attribution, each: Toll | Attribution): boolean {
  if (record.kind === "attribution")
    return (
      each.kind === "attribution" &&
      each.assessor === record.assessor &&
      each.incident === record.incident &&
      each.finding === record.finding
    );
  return (
    each.kind === "toll" &&
    record.claimant !== null &&
    each.claimant === record.claimant &&
    each.population === record.population &&
    each.measure === record.measure &&
    each.civilianStatus === record.civilianStatus &&
    each.basis === record.basis &&
    each.incident === record.incident &&
    (each.since === null || record.since === null || each.since.text === record.since.text)
  );
}

function older(a: When | null, b: When | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compareWhen(a, b);
}
