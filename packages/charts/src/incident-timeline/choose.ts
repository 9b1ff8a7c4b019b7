import type { Attribution, Dataset, Incident, Toll } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import { readList, type Options } from "../options.js";

/** The records that a timeline can show, whatever span of time is looked at, before they are grouped and ordered. */
export interface Chosen {
  readonly incidents: readonly Incident[];
  readonly attributions: readonly Attribution[];
  readonly tolls: readonly Toll[];
  /** What by `sources` is said of any incident, whoever says it: an event's reports are not fewer for whom a reader listens to. */
  readonly speaking: readonly (Attribution | Toll)[];
  /** Whether a figure about no single incident belongs to events that cite these sources or addresses. */
  belongs(toll: Toll, cited: ReadonlySet<string | null>): boolean;
}

/**
 * What the options let through, but for `since` and `until`. Incidents by id, place, weapon, category, status; by `sources`
 * those that one of them is cited for or that it speaks about; by `parties` those that one of them (an actor or its side)
 * speaks about. Statements are those about the incidents shown, and figures about no single incident where their source is
 * among `sources` or, without that option, is cited for an incident shown.
 */
export function chooseRecords(dataset: Dataset, options: Options, labels: Labels): Chosen {
  const among = setsOf(options);
  const bySource = among.asked("sources");
  const byParty = among.asked("parties");
  const cites = ({ source }: Attribution | Toll): boolean => among("sources", source);
  const speaks = (record: Attribution | Toll): boolean => !byParty || spokenBy(record, among, labels);
  const citing = { attributions: dataset.attributions.filter(cites), tolls: dataset.tolls.filter(cites) };
  const attributions = citing.attributions.filter(speaks);
  const tolls = citing.tolls.filter(speaks);
  const spokenOf = new Set(
    bySource || byParty ? [...attributions, ...tolls].map(({ incident }) => incident) : undefined,
  );
  const incidents = dataset.incidents.filter(
    (incident) =>
      among("incidents", incident.id) &&
      among("places", incident.place) &&
      among("weapons", incident.weapon) &&
      among("categories", incident.category) &&
      among("statuses", incident.status) &&
      (!bySource || among("sources", incident.source) || spokenOf.has(incident.id)) &&
      (!byParty || spokenOf.has(incident.id)),
  );
  const shown = new Set(attributions.length + tolls.length ? incidents.map(({ id }) => id) : undefined);
  const cited = tolls.length ? citedBy(incidents) : new Set<string | null>();
  const belongs = ({ source, sourceUrl }: Toll, by: ReadonlySet<string | null>): boolean =>
    bySource ? !among.asked("incidents") || by.has(source) : by.has(source ?? sourceUrl);
  return {
    incidents,
    attributions: attributions.filter(({ incident }) => shown.has(incident)),
    tolls: tolls.filter((toll) => (toll.incident === null ? belongs(toll, cited) : shown.has(toll.incident))),
    speaking: [...citing.attributions, ...citing.tolls],
    belongs,
  };
}

/** Ids or addresses of the sources that some incidents cite. */
export function citedBy(incidents: Iterable<Pick<Incident, "source" | "sourceUrl">>): Set<string | null> {
  const cited = new Set<string | null>();
  for (const { source, sourceUrl } of incidents) cited.add(source ?? sourceUrl);
  return cited;
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
