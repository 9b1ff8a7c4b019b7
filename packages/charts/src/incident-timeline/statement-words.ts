import { FINDINGS, type Attribution, type Stance, type StoryMeta, type Toll } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "../frame-catalogs.js";
import type { Labels } from "../labels.js";
import { quotePassages } from "../locale/languages.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Point } from "./moment.js";
import type { Statement } from "./statement.js";
import type { TakenBack } from "./taken-back.js";

/** What a story's words are made with, beside its records. */
export interface Telling {
  readonly labels: Labels;
  /** The newsroom's own findings. */
  readonly findings: StoryMeta["findings"];
  readonly takenBack: TakenBack;
}

/** Who speaks: "Amnesty International", "Azerbaijan, quoted by Amnesty International", "Claimant not stated". */
export function speakerWords(locale: Locale, labels: Labels, statement: Statement): string {
  const { speaker, quotedBy } = statement;
  const who = speaker === null ? say(locale, FRAME_CATALOGS, "claimantNotStated") : labels.of("actor", speaker);
  return capitalise(
    locale,
    quotedBy ? say(locale, TIMELINE_CATALOGS, "quoted", { who, by: labels.of("actor", quotedBy) }) : who,
  );
}

/**
 * What is said, point by point: "finds M095 DPICM cluster munitions", "finds Azerbaijani forces, in the words “appear to
 * have been fired by”", "19 killed, about 80 wounded (civilians in Nagorno-Karabakh)". Hedges stand word for word beside
 * what they hedge; figures of one population stand together, of two apart. Where several counts of one measure stand in
 * one statement each tells by its dates which it is.
 */
export function pointWords(locale: Locale, telling: Telling, records: readonly (Attribution | Toll)[]): Point[] {
  const figures = new Map<string, Toll[]>();
  const attributions: Attribution[] = [];
  for (const record of records) {
    if (record.kind === "attribution") attributions.push(record);
    else {
      const key = JSON.stringify([
        record.population,
        record.civilianStatus,
        record.incident,
        record.asOf.text,
        record.since?.text,
      ]);
      figures.set(key, [...(figures.get(key) ?? []), record]);
    }
  }
  attributions.sort((a, b) => rankOf(a) - rankOf(b));
  // By what is said: the same is said once.
  const points = new Map<string, boolean>();
  const counts = [...figures.values()];
  for (const tolls of counts)
    points.set(
      tollWords(
        locale,
        telling,
        tolls,
        counts.filter((each) => isRival(each, tolls)),
      ),
      false,
    );
  for (const record of attributions)
    points.set(attributionWords(locale, telling, record), WITH_WHAT_BY_WHOM.has(record.finding));
  const all = [...points];
  return all.map(([text, who], at) => ({ text, withNext: who && all[at + 1]?.[1] === true }));
}

// One of the two alone could be read for both: a weapon found without a hedge beside a hedged perpetrator.
const WITH_WHAT_BY_WHOM: ReadonlySet<string> = new Set(["weapon", "perpetrator"]);

// Weapon before perpetrator before target: the order of the vocabulary, a newsroom's own findings last.
function rankOf({ finding }: Attribution): number {
  const rank = FINDINGS.findIndex((each) => each === finding);
  return rank < 0 ? FINDINGS.length : rank;
}

const LEFT_OPEN: ReadonlySet<Stance> = new Set(["inconclusive", "no-comment"]);

function attributionWords(locale: Locale, telling: Telling, record: Attribution): string {
  const stance = say(locale, TIMELINE_CATALOGS, `did-${record.stance}`);
  const { value } = record;
  const finding = findingWord(locale, telling, record.finding);
  const what =
    value === null
      ? say(locale, TIMELINE_CATALOGS, "onFinding", { stance, finding })
      : say(locale, TIMELINE_CATALOGS, LEFT_OPEN.has(record.stance) ? "stanceOn" : "stanceValue", {
          stance,
          value,
          finding,
        });
  const said = record.hedge
    ? say(locale, TIMELINE_CATALOGS, "inWords", { what, hedge: hedgeWords(locale, record) })
    : what;
  return withChange(locale, telling, said, record);
}

// An update is a statement like any other; what takes an earlier one back must say so, and so must that one.
function withChange(locale: Locale, { takenBack }: Telling, said: string, record: Attribution | Toll): string {
  const { id, change } = record;
  const later = takenBack.get(id);
  const changes = [
    change === null || change === "update" ? null : (`change-${change}` as const),
    later === undefined ? null : (`later-${later}` as const),
  ].filter((each) => each !== null);
  return changes.reduce(
    (words, key) =>
      say(locale, TIMELINE_CATALOGS, "withStatus", { said: words, status: say(locale, TIMELINE_CATALOGS, key) }),
    said,
  );
}

function hedgeWords(locale: Locale, record: Attribution): string {
  const original = quotePassages(locale.language, record.hedge ?? "");
  if (!record.hedgeTranslation) return original;
  const translation = quotePassages(locale.language, record.hedgeTranslation);
  return say(locale, TIMELINE_CATALOGS, "translated", { original, translation });
}

// As the newsroom titles it in its data package; a name that nobody defined is read as words.
function findingWord(locale: Locale, { findings }: Telling, finding: string): string {
  const own = findings.find(({ name }) => name === finding);
  if (own) return own.title;
  const key = `finding-${finding}`;
  return isFinding(key) ? say(locale, TIMELINE_CATALOGS, key) : finding.replaceAll("-", " ");
}

function isFinding(key: string): key is Extract<keyof (typeof TIMELINE_CATALOGS)["en"], `finding-${string}`> {
  return key in TIMELINE_CATALOGS.en;
}

// Counts of the same people and measure in one statement: another day, or another span.
function isRival(each: readonly Toll[], tolls: readonly Toll[]): boolean {
  return each.some((a) =>
    tolls.some(
      (b) =>
        a.id !== b.id &&
        a.population === b.population &&
        a.civilianStatus === b.civilianStatus &&
        a.measure === b.measure,
    ),
  );
}

function tollWords(
  locale: Locale,
  telling: Telling,
  tolls: readonly Toll[],
  rivals: readonly (readonly Toll[])[],
): string {
  const figures = tolls.map((toll) => {
    const measure = measureWord(locale, toll.measure);
    const figure = figureWords(locale, toll);
    const said = say(locale, TIMELINE_CATALOGS, toll.figure ? "noFigure" : "figure", { figure, measure });
    const known =
      toll.status === "claimed"
        ? said
        : say(locale, TIMELINE_CATALOGS, "withStatus", { said, status: statusWords(locale, toll.status) });
    return withChange(locale, telling, known, toll);
  });
  const population = [
    populationWords(locale, telling.labels, tolls[0]),
    ...countWords(locale, tolls[0], rivals.flat()),
  ].join(locale.language.comma);
  return say(locale, TIMELINE_CATALOGS, "counted", { figures: figures.join(locale.language.comma), population });
}

// By what a count differs from its rivals.
function countWords(locale: Locale, toll: Toll | undefined, rivals: readonly Toll[]): string[] {
  const words: string[] = [];
  if (!toll) return words;
  const { since, asOf } = toll;
  if (rivals.some((each) => each.since?.text !== since?.text) && since)
    words.push(say(locale, TIMELINE_CATALOGS, "countSince", { date: whenWords(locale, since) }));
  if (rivals.some((each) => each.asOf.text !== asOf.text))
    words.push(say(locale, TIMELINE_CATALOGS, "countAsOf", { date: whenWords(locale, asOf) }));
  return words;
}

// A population may be named by its territory alone: that civilians are counted must then be said beside it.
function populationWords(locale: Locale, labels: Labels, toll: Toll | undefined): string {
  const label = labels.of("population", toll?.population ?? "");
  const status = toll?.civilianStatus ?? "unknown";
  const said = say(locale, TIMELINE_CATALOGS, "countedHints").split(" ");
  if (status === "unknown" || said.some((hint) => label.toLowerCase().includes(hint))) return label;
  return label + locale.language.comma + say(locale, TIMELINE_CATALOGS, `counted-${status}`);
}
