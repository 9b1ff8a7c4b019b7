import { dayNumber, type Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { boundsOf, levelOf } from "./bounds.js";
import { grouped } from "./grouped.js";
import { compareKnown, countDay, sameFigure } from "./latest.js";
import type { People } from "./people.js";
import type { Report, TimeLine } from "./view.js";

/** The reports of one population, measure and basis as lines and as points. */
export interface Course {
  readonly lines: readonly TimeLine[];
  readonly reports: readonly Report[];
}

/**
 * Sorts reports into the lines of some claimants and the points of all others. A line passes through its claimant's own
 * reports; what a relay gives for a day on which the claimant itself spoke, what is disputed and what was retracted
 * stand beside it.
 */
export function courseOf(tolls: readonly Toll[], claimants: readonly string[], people: People): Course {
  const depth = depths(tolls);
  // A correction of the same day stands after what it corrects, whatever their dates of publication say.
  const rank = (toll: Toll): number => depth.get(toll.id) ?? 0;
  const known = [...tolls].sort((a, b) =>
    countDay(a) === countDay(b) ? rank(a) - rank(b) || compareKnown(a, b) : compareKnown(a, b),
  );
  const retracted = new Set(tolls.flatMap((toll) => (toll.change === "retraction" ? (toll.replaces ?? []) : [])));
  const spoken = new Set(
    known.filter(({ relayedBy }) => relayedBy === null).map((toll) => `${toll.claimant ?? ""} ${countDay(toll)}`),
  );
  const relayed = (toll: Toll): boolean =>
    toll.relayedBy !== null && spoken.has(`${toll.claimant ?? ""} ${countDay(toll)}`);
  const before = new Map<string, Toll>();
  const reports = known.flatMap((toll): Report[] => {
    const report = reportOf(toll, people);
    if (!report) return [];
    const mine = toll.claimant !== null && claimants.includes(toll.claimant);
    const doubtful = toll.status === "retracted" || toll.status === "disputed";
    const fits = mine && report.level !== null && !doubtful && !retracted.has(toll.id) && !relayed(toll);
    if (!fits) return [report];
    const last = before.get(toll.claimant);
    if (last && staysBelow(report, last)) return [report];
    before.set(toll.claimant, toll);
    return [{ ...report, step: true, change: changeOf(toll, last) }];
  });
  const steps = grouped(
    reports.filter(({ step }) => step),
    ({ toll }) => toll.claimant,
  );
  const shown = claimants.filter((claimant) => steps.has(claimant));
  const lines = shown.map((claimant, index): TimeLine => {
    const mine = steps.get(claimant) ?? [];
    return { says: mine[0]?.says ?? "", letter: shown.length > 1 ? letterOf(index) : "", steps: mine };
  });
  return { lines, reports };
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26));
}

/** How many rows each row follows along `replaces`. */
function depths(tolls: readonly Toll[]): Map<string, number> {
  const byId = new Map(tolls.map((toll) => [toll.id, toll]));
  const found = new Map<string, number>();
  const depthOf = (toll: Toll): number => {
    const before = found.get(toll.id);
    if (before !== undefined) return before;
    found.set(toll.id, 0);
    const older = toll.replaces === null ? undefined : byId.get(toll.replaces);
    const depth = older ? depthOf(older) + 1 : 0;
    found.set(toll.id, depth);
    return depth;
  };
  for (const toll of tolls) depthOf(toll);
  return found;
}

function reportOf(toll: Toll, people: People): Report | null {
  const bounds = boundsOf(toll);
  const day = countDay(toll);
  if (!bounds || !day) return null;
  const first = toll.basis === "period" ? (toll.since?.earliest ?? null) : toll.asOf.earliest;
  return {
    toll,
    bounds,
    population: people.name(toll),
    says: people.says(toll),
    from: first === null ? null : Math.min(dayNumber(first), dayNumber(day)),
    to: dayNumber(day),
    level: levelOf(bounds),
    step: false,
    change: null,
  };
}

/** "At least 30" after 37 takes nothing back: the line stays where it is. */
function staysBelow({ bounds, level, toll }: Report, last: Toll): boolean {
  const before = boundsOf(last);
  const height = before ? levelOf(before) : null;
  return bounds.high === null && level !== null && height !== null && level < height && toll.replaces !== last.id;
}

function changeOf(toll: Toll, last: Toll | undefined): Report["change"] {
  if (toll.change === "scope-change") return "scope-change";
  if (toll.change === "correction") return "correction";
  const [before, now] = [last && boundsOf(last), boundsOf(toll)];
  const [from, to] = [before ? levelOf(before) : null, now ? levelOf(now) : null];
  return last && from !== null && to !== null && to < from && !sameFigure(last, toll) ? "falls" : null;
}

/**
 * Whose reports make a panel's line where the editor names nobody: the claimant with most reports among those of the
 * population's own side; where names.csv gives no side, the claimant with most reports. Null where nobody is named.
 */
export function ownClaimant(tolls: readonly Toll[], labels: Labels): string | null {
  const side = labels.row("population", tolls[0]?.population ?? "")?.side ?? null;
  const counts = [...grouped(tolls, ({ claimant }) => claimant)].flatMap(([claimant, mine]) => {
    const numbers = mine.filter((toll) => boundsOf(toll)).length;
    return claimant !== null && numbers > 0 ? [{ claimant, numbers }] : [];
  });
  const own = side === null ? [] : counts.filter(({ claimant }) => labels.row("actor", claimant)?.side === side);
  const from = own.length ? own : counts;
  return (
    from.reduce<(typeof from)[number] | null>(
      (best, each) => (best && best.numbers >= each.numbers ? best : each),
      null,
    )?.claimant ?? null
  );
}
