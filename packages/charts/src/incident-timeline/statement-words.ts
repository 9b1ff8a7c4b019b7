import { FINDINGS, type Attribution, type Change, type Stance, type Toll } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "../frame-catalogs.js";
import type { Labels } from "../labels.js";
import { quote } from "../locale/languages.js";
import { capitalise, say, type Locale } from "../locale/locale.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Point } from "./moment.js";
import type { Statement } from "./statement.js";

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
 * what they hedge; figures of one population stand together, of two apart.
 */
export function pointWords(locale: Locale, labels: Labels, records: readonly (Attribution | Toll)[]): Point[] {
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
  for (const tolls of figures.values()) points.set(tollWords(locale, labels, tolls), false);
  for (const record of attributions)
    points.set(attributionWords(locale, labels, record), WITH_WHAT_BY_WHOM.has(record.finding));
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

function attributionWords(locale: Locale, labels: Labels, record: Attribution): string {
  const stance = say(locale, TIMELINE_CATALOGS, `did-${record.stance}`);
  const value =
    record.value === null ? null : labels.of(record.finding === "weapon" ? "weapon" : "actor", record.value);
  const finding = findingWord(locale, record.finding);
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
  return withChange(locale, said, record.change);
}

// An update is a statement like any other; what takes an earlier one back must say so.
function withChange(locale: Locale, said: string, change: Change | null): string {
  return change === null || change === "update"
    ? said
    : say(locale, TIMELINE_CATALOGS, "withStatus", {
        said,
        status: say(locale, TIMELINE_CATALOGS, `change-${change}`),
      });
}

function hedgeWords(locale: Locale, record: Attribution): string {
  const original = quote(locale.language, record.hedge ?? "");
  if (!record.hedgeTranslation) return original;
  const translation = quote(locale.language, record.hedgeTranslation);
  return say(locale, TIMELINE_CATALOGS, "translated", { original, translation });
}

/** A finding's name in words; one of a newsroom's own as it is written. */
export function findingWord(locale: Locale, finding: string): string {
  const key = `finding-${finding}`;
  return isFinding(key) ? say(locale, TIMELINE_CATALOGS, key) : finding.replaceAll("-", " ");
}

function isFinding(key: string): key is Extract<keyof (typeof TIMELINE_CATALOGS)["en"], `finding-${string}`> {
  return key in TIMELINE_CATALOGS.en;
}

function tollWords(locale: Locale, labels: Labels, tolls: readonly Toll[]): string {
  const figures = tolls.map((toll) => {
    const measure = measureWord(locale, toll.measure);
    const figure = figureWords(locale, toll);
    const said = say(locale, TIMELINE_CATALOGS, toll.figure ? "noFigure" : "figure", { figure, measure });
    const known =
      toll.status === "claimed"
        ? said
        : say(locale, TIMELINE_CATALOGS, "withStatus", { said, status: statusWords(locale, toll.status) });
    return withChange(locale, known, toll.change);
  });
  const population = populationWords(locale, labels, tolls[0]);
  return say(locale, TIMELINE_CATALOGS, "counted", { figures: figures.join(locale.language.comma), population });
}

// A population may be named by its territory alone: that civilians are counted must then be said beside it.
function populationWords(locale: Locale, labels: Labels, toll: Toll | undefined): string {
  const label = labels.of("population", toll?.population ?? "");
  const status = toll?.civilianStatus ?? "unknown";
  const said = say(locale, TIMELINE_CATALOGS, "countedHints").split(" ");
  if (status === "unknown" || said.some((hint) => label.toLowerCase().includes(hint))) return label;
  return label + locale.language.comma + say(locale, TIMELINE_CATALOGS, `counted-${status}`);
}
