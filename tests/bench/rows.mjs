import { median } from "./statistics.mjs";

/**
 * One figure of the benchmark: several runs of one thing.
 * `atMost` is the target of the issue that asks for it; null where a row only stands beside others.
 */
export function row(name, unit, values, atMost = null, note = null) {
  const runs = values.filter((value) => Number.isFinite(value));
  return { name, unit, values: runs, atMost, note: runs.length ? note : (note ?? "not measured") };
}

/** A row that could not be measured, with the reason in words. */
export function missing(name, unit, note, atMost = null) {
  return row(name, unit, [], atMost, note);
}

/** Whether a row's median holds its target; null where it has none or was not measured. */
export function holds({ values, atMost }) {
  return atMost === null || values.length === 0 ? null : median(values) <= atMost;
}

/** Whether a row that misses its target would hold it on a machine as fast as that of the targets: only what is time. */
export function holdsAtPace(each, pace) {
  if (pace === null || holds(each) !== false || !each.unit.startsWith("ms")) return false;
  return median(each.values) / pace <= each.atMost;
}
