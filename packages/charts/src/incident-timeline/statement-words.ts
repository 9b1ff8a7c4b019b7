import type { Attribution, Toll } from "@counterclaim/claims";
import { FRAME_CATALOGS } from "../frame-catalogs.js";
import type { Labels } from "../labels.js";
import { quote } from "../locale/languages.js";
import { capitalise, formatList, say, type Locale } from "../locale/locale.js";
import { stanceKey, stanceWord } from "../stance-words.js";
import { figureWords, measureWord, statusWords } from "../toll-words.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
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
export function pointWords(locale: Locale, labels: Labels, records: readonly (Attribution | Toll)[]): string[] {
  const points: string[] = [];
  const counted = new Map<string, Toll[]>();
  for (const record of records) {
    if (record.kind === "attribution") points.push(attributionWords(locale, labels, record));
    else {
      const key = JSON.stringify([record.population, record.incident, record.asOf.text, record.since?.text]);
      counted.set(key, [...(counted.get(key) ?? []), record]);
    }
  }
  for (const tolls of counted.values()) points.push(tollWords(locale, labels, tolls));
  return [...new Set(points)];
}

function attributionWords(locale: Locale, labels: Labels, record: Attribution): string {
  const stance = stanceWord(locale, stanceKey(record) === "hedged" ? "finds" : record.stance);
  const value =
    record.value === null ? null : labels.of(record.finding === "weapon" ? "weapon" : "actor", record.value);
  const finding = findingWord(locale, record.finding);
  if (value === null) {
    const about = say(locale, TIMELINE_CATALOGS, "onFinding", { stance, finding });
    return record.hedge
      ? say(locale, TIMELINE_CATALOGS, "inWords", { what: about, hedge: hedgeWords(locale, record) })
      : about;
  }
  const what = say(locale, TIMELINE_CATALOGS, "stanceValue", { stance, value, finding });
  return record.hedge ? say(locale, TIMELINE_CATALOGS, "inWords", { what, hedge: hedgeWords(locale, record) }) : what;
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
    return toll.status === "claimed"
      ? said
      : say(locale, TIMELINE_CATALOGS, "withStatus", { said, status: statusWords(locale, toll.status) });
  });
  const population = labels.of("population", tolls[0]?.population ?? "");
  return say(locale, TIMELINE_CATALOGS, "counted", { figures: formatList(locale, figures), population });
}
