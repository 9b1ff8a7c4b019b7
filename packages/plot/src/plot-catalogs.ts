import { say, type Catalogs, type Locale } from "@counterclaim/charts";

type Key = "noFigureFound" | "noStatement";

/** Words that only the Plot marks print. */
export const PLOT_CATALOGS: Catalogs<Key> = {
  en: {
    noFigureFound: "no figure found",
    noStatement: "no statement found",
  },
};

/** A word of the Plot marks. */
export function words(locale: Locale, key: Key): string {
  return say(locale, PLOT_CATALOGS, key);
}
