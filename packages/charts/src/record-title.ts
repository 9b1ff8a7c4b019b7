import type { StoryRecord } from "@counterclaim/claims";
import type { Labels } from "./labels.js";
import { capitalise, say, type Locale } from "./locale/locale.js";
import { RECORD_CATALOGS } from "./record-catalogs.js";
import { saysWho } from "./says.js";
import { stanceClause, stanceKey } from "./stance-words.js";
import { figureWords, measureWord } from "./toll-words.js";

/** One line for a record: "Nagorno-Karabakh: 19 killed, says the ombudsman"; "Amnesty International finds M095 DPICM". */
export function titleOf(record: StoryRecord, labels: Labels, locale: Locale): string {
  switch (record.kind) {
    case "toll": {
      const whom = capitalise(locale, labels.of("population", record.population));
      const figure = figureWords(locale, record);
      const measure = measureWord(locale, record.measure);
      // "Withheld killed" would say nothing.
      const title = record.figure
        ? `${whom}${locale.language.comma}${measure}: ${figure}`
        : `${whom}: ${figure} ${measure}`;
      const who = saysWho(locale, labels, record.claimant);
      return say(locale, RECORD_CATALOGS, "claimantOf", { title, who });
    }
    case "incident":
      return record.title;
    case "attribution": {
      const plural = labels.row("actor", record.assessor)?.plural ?? false;
      const who = capitalise(locale, labels.of("actor", record.assessor));
      return stanceClause(locale, stanceKey(record), plural, who, record.value ?? "");
    }
    case "source":
      return record.title ?? record.publisher;
    case "name":
      return record.name;
  }
}
