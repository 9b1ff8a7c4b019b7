import { dayNumber, type Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { boundsOf, levelOf } from "./bounds.js";
import { grouped } from "./grouped.js";
import { compareKnown, countDay, currentFigures, isOpenEnded, sameFigure } from "./latest.js";
import { isVague, surelyFollows } from "./later.js";
import type { People } from "./people.js";
import type { Report, TimeLine, TimePanel } from "./view.js";

/** The reports of one population, measure and basis as lines and as points, and its rows, those without a number too, in the order of days. */
export type Course = Pick<TimePanel, "lines" | "others" | "reports"> & { readonly tolls: readonly Toll[] };

/** A report while its course is found out: one object for each of thousands. */
type Draft = { -readonly [Key in keyof Report]: Report[Key] };

/**
 * Sorts reports into the lines of some claimants and the points of all others. A line passes through its claimant's own
 * reports; what a relay gives for a day on which the claimant itself spoke, what is disputed and what was retracted
 * stand beside it.
 * @param claimants null for rows whose claimant no source names: they may come from different people, and are never joined.
 * @param replaced ids of rows that another row replaces: they are no longer anybody's latest figure.
 */
export function courseOf(
  tolls: readonly Toll[],
  claimants: readonly (string | null)[],
  replaced: ReadonlySet<string>,
  people: People,
): Course {
  const known = inOrderOfDays(tolls);
  const dayOf = (toll: Toll): string =>
    `${toll.claimant ?? ""} ${countDay(toll)}${isOpenEnded(toll) ? " or after" : ""}`;
  const relays = known.some(({ relayedBy }) => relayedBy !== null);
  const spoken = new Set(relays ? known.filter(({ relayedBy }) => relayedBy === null).map(dayOf) : []);
  const relayed = (toll: Toll): boolean => toll.relayedBy !== null && spoken.has(dayOf(toll));
  const taken = (toll: Toll): boolean => toll.status === "retracted";
  const before = new Map<string, Toll>();
  const found: Draft[] = [];
  for (const toll of known) {
    const mine = claimants.includes(toll.claimant);
    const report = reportOf(toll, mine, people);
    if (!report) continue;
    found.push(report);
    const doubtful = taken(toll) || toll.status === "disputed";
    const fits = mine && toll.claimant !== null && report.level !== null && !doubtful && !relayed(toll);
    const last = toll.claimant === null ? undefined : before.get(toll.claimant);
    if (!fits || (last && isWithin(report, last))) continue;
    before.set(toll.claimant, toll);
    report.step = true;
    report.change = changeOf(toll, last);
  }
  const given = grouped(found, ({ toll }) => toll.claimant);
  const drafts = claimants.flatMap((claimant) => {
    const mine = given.get(claimant) ?? [];
    const steps = mine.filter(({ step }) => step);
    const standing = mine.filter(({ toll }) => !taken(toll) && !replaced.has(toll.id));
    const spokenFor = standing.filter(({ toll }) => !relayed(toll));
    const from = [spokenFor, standing, mine].find((each) => each.length) ?? [];
    return latestOf(from, claimant).map((last) => ({ says: last.says, name: people.claimant(last.toll), steps, last }));
  });
  const beside = [...given].filter(([claimant]) => !claimants.includes(claimant));
  // One claimant alone needs no letter. Where a second one stands anywhere in the panel, a number could be taken for theirs.
  const several = drafts.length + beside.length > 1;
  const lines = drafts.map((line, index): TimeLine => ({ ...line, letter: several ? letterOf(index) : "" }));
  const letters = new Map(beside.map(([claimant], index) => [claimant, several ? letterOf(lines.length + index) : ""]));
  for (const report of found) report.letter = letters.get(report.toll.claimant) ?? strayLetter(report, lines);
  return {
    lines,
    others: beside.flatMap(([claimant, [first]]) =>
      first ? [{ name: people.claimant(first.toll), letter: letters.get(claimant) ?? "" }] : [],
    ),
    reports: found,
    tolls: known,
  };
}

/**
 * The letter of a line's claimant at a mark that its line does not pass: of several lines, or of an interval beside others', it
 * could be anybody's. Empty where nobody is named: a letter stands for one figure there.
 */
function strayLetter({ toll, step, level }: Report, lines: readonly TimeLine[]): string {
  const stray = toll.claimant !== null && !step && (lines.length > 1 || level === null);
  return (stray && lines.find(({ last }) => last.toll.claimant === toll.claimant)?.letter) || "";
}

/** The latest figure of a claimant, of reports in the order of days; where nobody is named, each of those that differ on the last day. */
export function latestOf(reports: readonly Report[], claimant: string | null): Report[] {
  const last = reports.at(-1);
  if (!last || claimant !== null) return last ? [last] : [];
  const heads = new Set(currentFigures(reports.map(({ toll }) => toll)).map(({ toll }) => toll));
  return reports.filter(({ toll }) => heads.has(toll));
}

/** "A" to "Z", then "AA". */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Older first, as a line runs. A correction of the same day stands after what it corrects, whatever their dates of publication say. */
export function inOrderOfDays(tolls: readonly Toll[]): Toll[] {
  if (tolls.every(({ replaces }) => replaces === null)) return [...tolls].sort(compareKnown);
  const depth = depths(tolls);
  const rank = (toll: Toll): number => depth.get(toll.id) ?? 0;
  return [...tolls].sort((a, b) =>
    countDay(a) === countDay(b) ? rank(a) - rank(b) || compareKnown(a, b) : compareKnown(a, b),
  );
}

/** How many rows each row follows along `replaces`. Chains may be as long as the file: none is followed by recursion. */
function depths(tolls: readonly Toll[]): Map<string, number> {
  const byId = new Map(tolls.map((toll) => [toll.id, toll]));
  const found = new Map<string, number>();
  for (const toll of tolls) {
    const chain: Toll[] = [];
    const among = new Set<Toll>();
    let each: Toll | undefined = toll;
    while (each && !found.has(each.id) && !among.has(each)) {
      chain.push(each);
      among.add(each);
      each = each.replaces === null ? undefined : byId.get(each.replaces);
    }
    let depth = each ? (found.get(each.id) ?? 0) : -1;
    for (const link of chain.reverse()) found.set(link.id, (depth += 1));
  }
  return found;
}

function reportOf(toll: Toll, mine: boolean, people: People): Draft | null {
  const bounds = boundsOf(toll);
  const day = countDay(toll);
  if (!bounds || !day) return null;
  const first = toll.basis === "period" ? (toll.since?.earliest ?? null) : toll.asOf.earliest;
  const to = dayNumber(day);
  return {
    toll,
    bounds,
    population: people.name(toll),
    says: people.says(toll),
    from: first === null ? null : first === day ? to : Math.min(dayNumber(first), to),
    to,
    after: isOpenEnded(toll),
    vague: { before: isVague(toll), after: isVague(toll) && toll.reportedOn?.latest !== day },
    level: levelOf(bounds),
    step: false,
    voice: mine ? (toll.relayedBy === null ? "own" : "relayed") : "other",
    letter: "",
    change: toll.change === "correction" || toll.change === "scope-change" ? toll.change : null,
    moved: false,
  };
}

/** "At least 30" or "at most 50" after 37 takes nothing back: the line stays where it is. */
function isWithin({ bounds, level, toll }: Report, last: Toll): boolean {
  const before = boundsOf(last);
  const height = before ? levelOf(before) : null;
  if (bounds.best !== null || level === null || height === null || toll.replaces === last.id) return false;
  return bounds.high === null ? level < height : level > height;
}

function changeOf(toll: Toll, last: Toll | undefined): Report["change"] {
  if (toll.change === "scope-change") return "scope-change";
  if (toll.change === "correction") return "correction";
  const [before, now] = [last && boundsOf(last), boundsOf(toll)];
  const [from, to] = [before ? levelOf(before) : null, now ? levelOf(now) : null];
  // Below "at most 50" nothing is taken back.
  const limit = before?.best === null && before.low === null;
  if (!last || limit || from === null || to === null || to >= from || sameFigure(last, toll)) return null;
  return surelyFollows(toll, last) ? "falls" : "lower";
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
