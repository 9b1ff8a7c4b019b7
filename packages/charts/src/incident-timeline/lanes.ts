import type { Incident, NameKind } from "@counterclaim/claims";
import type { Labels } from "../labels.js";
import type { Locale } from "../locale/locale.js";
import { capitalise, say } from "../locale/locale.js";
import { TIMELINE_CATALOGS } from "./catalogs.js";
import type { Statement } from "./statement.js";

/** What the lanes of a timeline stand for. */
export const LANES = ["kind", "place", "party", "weapon", "category"] as const;
export type LaneKind = (typeof LANES)[number];

/** How lanes are ordered. */
export const ORDERS = ["listed", "name"] as const;

/** One lane: a heading and, where the picture counts, how many moments stand in it. */
export interface Lane {
  /** Key of the place, party, weapon or category; `happened` and `said` by kind; empty where the data gives none. */
  readonly key: string;
  readonly title: string;
}

/** The key of an incident's lane; empty where the data does not give it. */
export function incidentLane(kind: LaneKind, incident: Incident): string {
  if (kind === "place") return incident.place ?? "";
  if (kind === "weapon") return incident.weapon ?? "";
  if (kind === "category") return incident.category ?? "";
  return "happened";
}

/** The key of a statement's lane: that of the incident it is about, or of who speaks. */
export function statementLane(kind: LaneKind, statement: Statement, about: Incident | null, labels: Labels): string {
  if (kind === "kind") return "said";
  if (kind === "party") {
    const { speaker } = statement;
    return speaker === null ? "" : (labels.row("actor", speaker)?.side ?? speaker);
  }
  return about ? incidentLane(kind, about) : "";
}

/**
 * The lanes that are used, in order: by kind what happened before what was said; by party what happened first; else as the
 * editor lists them (names.csv, then as they first stand in the data) or by name. What has no lane stands last.
 */
export function orderLanes(
  kind: LaneKind,
  order: "listed" | "name",
  keys: Iterable<string>,
  labels: Labels,
  locale: Locale,
): Lane[] {
  const used = [...new Set(keys)];
  const fixed = FIXED[kind].filter((key) => used.includes(key));
  const free = used.filter((key) => key !== "" && !fixed.includes(key));
  const nameKind: NameKind | null = kind === "place" || kind === "weapon" ? kind : kind === "party" ? "actor" : null;
  const listed = nameKind ? labels.inOrder(nameKind, free) : free;
  const lanes = listed.map((key) => ({ key, title: capitalise(locale, laneTitle(nameKind, key, labels, locale)) }));
  if (order === "name") lanes.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  return [
    ...fixed.map((key) => ({ key, title: say(locale, TIMELINE_CATALOGS, key === "said" ? "said" : "happened") })),
    ...lanes,
    ...(used.includes("") ? [{ key: "", title: say(locale, TIMELINE_CATALOGS, `no-${kind}`) }] : []),
  ];
}

// A category or a place may be written as one of these keys: it is then a lane like any other.
const FIXED: Readonly<Record<LaneKind, readonly string[]>> = {
  kind: ["happened", "said"],
  party: ["happened"],
  place: [],
  weapon: [],
  category: [],
};

/** The words of a lane's key: its name, or a slug read as words. */
export function laneTitle(kind: NameKind | null, key: string, labels: Labels, locale: Locale): string {
  if (kind === "actor" && (key === "independent" || key === "media") && labels.row(kind, key) === null)
    return say(locale, TIMELINE_CATALOGS, key);
  // A slug without a name of its own is read as words; a label stays as it is written.
  const slug = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(key) && (kind === null || labels.row(kind, key) === null);
  return slug ? key.replaceAll("-", " ") : kind ? labels.of(kind, key) : key;
}
