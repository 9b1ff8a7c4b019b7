import type { FINDINGS } from "@counterclaim/claims";
import type { Catalogs } from "../locale/message.js";

/** A finding that everybody may use. */
export type CommonFinding = (typeof FINDINGS)[number];

type Key = `finding-${CommonFinding}` | `meaning-${CommonFinding}`;

/** Titles and definitions of the common findings; a newsroom's own stand in datapackage.json. */
export const FINDING_CATALOGS: Catalogs<Key> = {
  en: {
    "finding-weapon": "Weapon",
    "finding-perpetrator": "Carried out by",
    "finding-target": "Target",
    "finding-location": "Location",
    "finding-civilian-status": "Civilian status",
    "finding-responsibility": "Responsibility",
    "finding-legality": "Legality",
    "meaning-weapon": "which weapon or munition was used",
    "meaning-perpetrator": "whose forces or members carried it out",
    "meaning-target": "what was aimed at or hit",
    "meaning-location": "where it happened, or from where it was launched",
    "meaning-civilian-status": "whether those harmed were civilians",
    "meaning-responsibility": "who is held to answer for it",
    "meaning-legality": "what the law says about it",
  },
};
