import { compareWhen, type Attribution, type Dataset, type Incident, type Toll, type When } from "@counterclaim/claims";
import { findingOf } from "./attribution-matrix/findings.js";
import { FRAME_CATALOGS } from "./frame-catalogs.js";
import { groupStatements, type Statement } from "./incident-timeline/statement.js";
import type { Labels } from "./labels.js";
import { capitalise, formatList, say, type Locale } from "./locale/locale.js";
import { whenWords } from "./locale/when-words.js";
import { RECORD_CATALOGS } from "./record-catalogs.js";
import { saidOn } from "./record-history.js";
import { countedWords, hedgeWords, quoted } from "./record-rows.js";
import { publisherLink } from "./record-source.js";
import { titleOf } from "./record-title.js";
import { saysWho } from "./says.js";
import { figureWords, measureWord, statusWords } from "./toll-words.js";
import { h, type Child, type Tree } from "./tree.js";

/** So many statements stand open; the rest of a longer list stands folded, under a line that names who speaks in it. */
export const OPEN_STATEMENTS = 20;

/**
 * What was said about an incident, a statement an item, in order of date (of a figure that its source does
 * not date the day that it refers to), those without any last: each point with who
 * says it, the stance, the hedge and the figure word for word. Null where nobody is known to have said anything.
 */
export function spokenTree(dataset: Dataset, incident: Incident, labels: Labels, locale: Locale): Tree | null {
  const about = <R extends Toll | Attribution>(records: readonly R[]): R[] =>
    records.filter((record) => record.incident === incident.id);
  const statements = inOrder(groupStatements(about(dataset.attributions), about(dataset.tolls)));
  if (statements.length === 0) return null;
  const items = (some: readonly Statement[]): Tree =>
    h(
      "ol",
      null,
      some.map((each) => statementTree(dataset, each, labels, locale)),
    );
  // One statement is not worth folding away.
  const open = statements.length <= OPEN_STATEMENTS + 1 ? statements.length : OPEN_STATEMENTS;
  const rest = statements.slice(open);
  return h(
    "div",
    { class: "history spoken" },
    h("p", null, say(locale, RECORD_CATALOGS, "spoken")),
    items(statements.slice(0, open)),
    rest.length ? h("details", null, h("summary", null, restWords(rest, labels, locale)), items(rest)) : null,
  );
}

function restWords(rest: readonly Statement[], labels: Labels, locale: Locale): string {
  const speakers = new Set(
    rest.map(({ speaker }) =>
      speaker === null ? say(locale, FRAME_CATALOGS, "claimantNotStated") : labels.of("actor", speaker),
    ),
  );
  return say(locale, RECORD_CATALOGS, "spokenRest", { n: rest.length, who: formatList(locale, [...speakers]) });
}

// A figure that its source does not date stands where the day that it refers to does: it cannot be older.
function inOrder(statements: readonly Statement[]): Statement[] {
  const dated = statements.map((statement) => ({ statement, when: statement.when ?? firstOf(statement) }));
  return dated
    .sort((a, b) => {
      if (a.when === null || b.when === null) return (a.when === null ? 1 : 0) - (b.when === null ? 1 : 0);
      return compareWhen(a.when, b.when);
    })
    .map(({ statement }) => statement);
}

function firstOf({ records }: Statement): When | null {
  const [first = null] = records
    .map(saidOn)
    .filter((when) => when !== null)
    .sort(compareWhen);
  return first;
}

function statementTree(dataset: Dataset, { records, when }: Statement, labels: Labels, locale: Locale): Tree {
  const points = records.map((record) => pointOf(dataset, record, labels, locale));
  const date = capitalise(locale, whenWords(locale, when));
  const [only] = points;
  const [first] = records;
  const source = first ? publisherLink(dataset, first) : null;
  return h(
    "li",
    null,
    h("strong", null, `${date}.`),
    " ",
    points.length === 1
      ? [only, ". "]
      : h(
          "ul",
          null,
          points.map((point) => h("li", null, point)),
        ),
    source === null ? null : [`${say(locale, RECORD_CATALOGS, "sourceIs")} `, source, "."],
  );
}

function pointOf(dataset: Dataset, record: Attribution | Toll, labels: Labels, locale: Locale): Child {
  const own = (key: "quotedSays" | "relayedSays" | "countRefers" | "spokenOn", slots: Record<string, string>): string =>
    say(locale, RECORD_CATALOGS, key, slots);
  const change = record.change === null ? null : say(locale, RECORD_CATALOGS, `change-${record.change}`);
  const changed = change === null ? "" : ` (${change.toLocaleLowerCase(locale.tag)})`;
  if (record.kind === "attribution") {
    const { title } = findingOf(dataset.meta, record.finding, locale);
    const said = own("spokenOn", { finding: title, said: titleOf(record, labels, locale) });
    const hedge = hedgeWords(record, locale);
    const translation = record.hedgeTranslation;
    return [
      said,
      hedge === null ? null : [locale.language.comma, hedge],
      translation === null
        ? null
        : [
            `, ${say(locale, FRAME_CATALOGS, "translation").toLocaleLowerCase(locale.tag)} `,
            quoted(translation, null, locale),
          ],
      record.quotedBy === null ? null : own("quotedSays", { who: labels.of("actor", record.quotedBy) }),
      changed,
    ];
  }
  const figure = figureWords(locale, record);
  const measure = measureWord(locale, record.measure);
  const counted = countedWords(record, labels, locale);
  const status = record.status === "claimed" ? "" : ` (${statusWords(locale, record.status)})`;
  return [
    `${counted}: ${record.figure ? `${measure}: ${figure}` : `${figure} ${measure}`}${status}`,
    record.wording === null || record.figure === "non-numeric" ? null : [" ", quoted(record.wording, null, locale)],
    `, ${saysWho(locale, labels, record.claimant)}`,
    record.relayedBy === null ? null : own("relayedSays", { who: labels.of("actor", record.relayedBy) }),
    record.reportedOn === null ? own("countRefers", { date: whenWords(locale, record.asOf) }) : null,
    changed,
  ];
}
