/** Columns of UCDP GED that a story is made of, named as there (UCDP GED codebook, version 24.1). A file needs all of them. */
export const GED_COLUMNS = [
  "id",
  "code_status",
  "type_of_violence",
  "side_a",
  "side_b",
  "source_article",
  "source_original",
  "where_prec",
  "where_coordinates",
  "where_description",
  "adm_1",
  "adm_2",
  "latitude",
  "longitude",
  "country",
  "event_clarity",
  "date_prec",
  "date_start",
  "date_end",
  "deaths_a",
  "deaths_b",
  "deaths_civilians",
  "deaths_unknown",
  "best",
  "high",
  "low",
] as const;
export type GedColumn = (typeof GED_COLUMNS)[number];

/** The columns of the same codebook that a story does not take over: keys of UCDP, and what stands in other columns too. */
export const OTHER_GED_COLUMNS: readonly string[] = [
  ...["relid", "year", "active_year", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id"],
  ...["dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_b_dset_id", "side_b_new_id"],
  ...["number_of_sources", "source_office", "source_date", "source_headline", "geom_wkt", "priogrid_gid"],
  ...["country_id", "region", "gwnoa", "gwnob"],
];

/** One event of UCDP GED: its cells by column, as written but for space around them. */
export type GedRow = Readonly<Record<GedColumn, string>>;
