/** What is counted. */
export const MEASURES = [
  "killed",
  "wounded",
  "missing",
  "captured",
  "displaced",
  "killed-or-wounded",
  "released",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Whether those counted are civilians, as the claimant says it. */
export const CIVILIAN_STATUSES = ["civilian", "combatant", "mixed", "unknown"] as const;
export type CivilianStatus = (typeof CIVILIAN_STATUSES)[number];

/** Why there is no number. None of these is zero. */
export const FIGURES = ["not-reported", "unknown", "withheld", "pending", "not-applicable", "non-numeric"] as const;
export type NoFigure = (typeof FIGURES)[number];

/** How the claimant limits a number. */
export const QUALIFIERS = ["exact", "about", "at-least", "at-most"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What span a number covers. Two bases are never drawn in one panel. */
export const BASES = ["cumulative", "incident", "period"] as const;
export type Basis = (typeof BASES)[number];

/** How well a claim is established. Fill shows it; never who made it. */
export const STATUSES = ["claimed", "corroborated", "verified", "disputed", "retracted"] as const;
export type Status = (typeof STATUSES)[number];

/** Why a row replaces an older one. */
export const CHANGES = ["update", "correction", "retraction", "scope-change"] as const;
export type Change = (typeof CHANGES)[number];

/** What an assessor does in a statement. A hedge is apart from it: `finds` with a hedge is *hedged*. */
export const STANCES = ["finds", "alleges", "admits", "denies", "disputes", "inconclusive", "no-comment"] as const;
export type Stance = (typeof STANCES)[number];

/** The questions about an incident that everybody may use; a newsroom adds its own in datapackage.json. */
export const FINDINGS = [
  "weapon",
  "perpetrator",
  "target",
  "location",
  "civilian-status",
  "responsibility",
  "legality",
] as const;

/** How exactly a place is known: UCDP's seven codes by name (UCDP GED codebook, `where_prec`). */
export const LOCATION_PRECISIONS = [
  "exact",
  "near",
  "district",
  "province",
  "linear",
  "country",
  "international",
] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];

export const SOURCE_KINDS = ["party", "un", "ngo", "media", "court", "social"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const NAME_KINDS = ["population", "actor", "place", "weapon"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** The five files of a story, by their resource name. */
export const TABLES = ["tolls", "incidents", "attributions", "sources", "names"] as const;
export type TableName = (typeof TABLES)[number];
