import { formatDay, say, type Catalogs, type Locale } from "@counterclaim/charts";
import type { Day } from "@counterclaim/claims";

type Key = "newer" | "newerDated" | "whole" | "leftOut";

const EMBED_CATALOGS: Catalogs<Key> = {
  en: {
    newer: "Newer figures exist.",
    newerDated: "Newer figures exist ({date}).",
    whole: "Show the whole graphic",
    leftOut: "The address of this page asks for something that cannot be chosen here. It was left out.",
  },
};

/** "Newer figures exist (9 October 2020).": what a frozen page says once there are; without a day where none is known. */
export function newerWords(locale: Locale, day: Day | null): string {
  return day === null
    ? say(locale, EMBED_CATALOGS, "newer")
    : say(locale, EMBED_CATALOGS, "newerDated", { date: formatDay(locale, day) });
}

/** "Show the whole graphic": the button of an AMP page whose frame is cut. */
export function wholeWords(locale: Locale): string {
  return say(locale, EMBED_CATALOGS, "whole");
}

/** What a page says where its address asks for more than its readers can choose. */
export function leftOutWords(locale: Locale): string {
  return say(locale, EMBED_CATALOGS, "leftOut");
}
