import type { Attribution, Dataset, Day, Incident, Toll, When } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { readDay, readList, type Options } from "../options.js";

/** The records that a timeline shows, before they are grouped and ordered. */
export interface Chosen {
  readonly incidents: readonly Incident[];
  readonly attributions: readonly Attribution[];
  readonly tolls: readonly Toll[];
  readonly since: Day | null;
  readonly until: Day | null;
}

/**
 * What the options let through. Incidents by id, place, weapon, category, status; by `sources` those that one of them is
 * cited for or that it speaks about; by `parties` those that one of them (an actor or its side) speaks about.
 * Statements are those about the incidents shown, and figures about no single incident where their source is among
 * `sources` or, without that option, is cited for an incident shown. `since` and `until` keep what can fall between them;
 * what has no date is kept.
 */
export function chooseRecords(dataset: Dataset, options: Options, labels: Labels): Chosen {
  const since = readDay(options, "since");
  const until = readDay(options, "until");
  const among = setsOf(options);
  const spoken = (record: Attribution | Toll): boolean =>
    among("sources", record.source) && (!among.asked("parties") || spokenBy(record, among, labels));
  const inTime = (when: When | null): boolean => canFall(when, since, until);
  const attributions = dataset.attributions.filter(spoken);
  const tolls = dataset.tolls.filter(spoken);
  const spokenOf = new Set([...attributions.map(({ incident }) => incident), ...tolls.map(({ incident }) => incident)]);
  const incidents = dataset.incidents.filter(
    (incident) =>
      among("incidents", incident.id) &&
      among("places", incident.place) &&
      among("weapons", incident.weapon) &&
      among("categories", incident.category) &&
      among("statuses", incident.status) &&
      inTime(incident.when) &&
      (!among.asked("sources") || among("sources", incident.source) || spokenOf.has(incident.id)) &&
      (!among.asked("parties") || spokenOf.has(incident.id)),
  );
  const shown = new Set(incidents.map(({ id }) => id));
  const cited = new Set(incidents.map(({ source, sourceUrl }) => source ?? sourceUrl));
  return {
    incidents,
    attributions: attributions.filter(({ incident, statedOn }) => shown.has(incident) && inTime(statedOn)),
    tolls: tolls.filter(({ incident, reportedOn, source, sourceUrl }) => {
      if (!inTime(reportedOn)) return false;
      if (incident !== null) return shown.has(incident);
      return among.asked("sources") ? !among.asked("incidents") || cited.has(source) : cited.has(source ?? sourceUrl);
    }),
    since,
    until,
  };
}

/** True where a date can mean a day between the two; no date can mean any. */
export function canFall(when: When | null, since: Day | null, until: Day | null): boolean {
  if (!when) return true;
  if (since !== null && when.latest !== null && when.latest < since) return false;
  return !(until !== null && when.earliest !== null && when.earliest > until);
}

interface Among {
  /** True where the option is not set or holds the key. */
  (option: string, key: string | null): boolean;
  asked(option: string): boolean;
}

function setsOf(options: Options): Among {
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (option: string): ReadonlySet<string> => {
    let set = sets.get(option);
    if (!set) sets.set(option, (set = new Set(readList(options, option))));
    return set;
  };
  return Object.assign(
    (option: string, key: string | null) => {
      const set = setOf(option);
      return set.size === 0 || (key !== null && set.has(key));
    },
    { asked: (option: string) => setOf(option).size > 0 },
  );
}

function spokenBy(record: Attribution | Toll, among: Among, labels: Labels): boolean {
  const speaker = record.kind === "toll" ? record.claimant : record.assessor;
  return (
    speaker !== null && (among("parties", speaker) || among("parties", labels.row("actor", speaker)?.side ?? null))
  );
}
