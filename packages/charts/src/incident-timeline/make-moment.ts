import { timeOf, type Incident, type Source } from "@counterclaim/claims";
import type { Locale } from "../locale/locale.js";
import { figureAsWritten } from "../toll-words.js";
import type { ReadDate } from "./date-signs.js";
import { earlyOf } from "./lag.js";
import type { Moment } from "./moment.js";
import { originsOf } from "./origins.js";
import type { Sort } from "./sorts.js";
import { pointWords, speakerWords, type Telling } from "./statement-words.js";
import type { Statement } from "./statement.js";

// Thousands of events are about nothing and say nothing more: one empty list serves all.
const NOTHING: readonly never[] = [];

/** What happened, as a moment in its lane; `spoken` holds the sources that speak of each incident. */
export function eventMoment(
  incident: Incident,
  { reach, signs }: ReadDate,
  lane: string,
  sort: Sort | null,
  facts: Moment["facts"],
  spoken: ReadonlyMap<string, ReadonlySet<string>>,
  sources: ReadonlyMap<string, Source>,
): Moment {
  const cited = citedFor(incident, spoken.get(incident.id));
  return {
    clock: "event",
    claim: incident.id,
    claims: [incident.id],
    value: null,
    when: incident.when,
    reach,
    signs,
    time: incident.localTime ?? (incident.when ? timeOf(incident.when) : null),
    head: incident.title,
    points: NOTHING,
    status: incident.status,
    place: incident.place,
    sort,
    facts,
    sources: cited,
    origins: cited.length > 1 ? originsOf(cited, sources) : cited.length,
    weight: cited.length,
    editorWeight: incident.weight ?? 0,
    about: null,
    lane,
    early: null,
  };
}

function citedFor(incident: Incident, spoken: ReadonlySet<string> | undefined): readonly string[] {
  const own = incident.source ?? incident.sourceUrl;
  if (!spoken) return own ? [own] : NOTHING;
  return own && !spoken.has(own) ? [...spoken, own] : [...spoken];
}

/** What was said, as a moment in its lane; `about` is the incident shown that it speaks of. */
export function statementMoment(
  statement: Statement,
  { reach, signs }: ReadDate,
  lane: string,
  facts: Moment["facts"],
  about: Incident | null,
  telling: Telling,
  locale: Locale,
): Moment {
  const { records, when, source } = statement;
  const [first] = records;
  return {
    clock: "statement",
    claim: first?.id ?? "",
    claims: records.map(({ id }) => id),
    value: records.length === 1 && first?.kind === "toll" ? figureAsWritten(first) : null,
    when,
    reach,
    signs,
    time: when ? timeOf(when) : null,
    head: speakerWords(locale, telling.labels, statement),
    points: pointWords(locale, telling, records),
    status:
      first?.kind === "toll" && records.every((each) => each.kind === "toll" && each.status === first.status)
        ? first.status
        : null,
    place: null,
    sort: null,
    facts,
    sources: source === null ? [] : [source],
    origins: source === null ? 0 : 1,
    weight: records.length,
    editorWeight: about?.weight ?? 0,
    about: about?.id ?? null,
    lane,
    early: about && earlyOf(about.when, when),
  };
}
