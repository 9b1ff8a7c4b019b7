import { column, type TableSchema } from "./schema.js";
import { SOURCE_KINDS } from "./vocabulary.js";

/** The columns of sources.csv: one row is one publication. */
export const SOURCE_COLUMNS: TableSchema = {
  title: "Sources",
  description: "One row is one publication.",
  primaryKey: ["id"],
  "counterclaim:oneOf": [],
  fields: [
    column("id", "key", "Stable slug, unique in the file.", "rferl-1006", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("kind", "category", "What sort of publisher.", "media", {
      "counterclaim:property": "sourceKind",
      constraints: { enum: SOURCE_KINDS },
    }),
    column("publisher", "text", "Who published it.", "RFE/RL Armenian Service", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("title", "text", "Its title.", "Civilian toll rises"),
    column("url", "url", "Its address.", "https://example.org/report"),
    column(
      "archive_url",
      "url",
      "Address of an archived copy.",
      "https://web.archive.org/web/2020/https://example.org/",
    ),
    column("published_on", "when", "When it was published; empty where it shows no date.", "2020-10-06"),
    column("retrieved_on", "when", "When it was read.", "2024-03-01"),
    column("language", "text", "Its language as a BCP 47 tag.", "hy", {
      constraints: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
    }),
    column("origin", "key", "The source that this one repeats.", "armenpress-1005", { "counterclaim:key": "sources" }),
    column("note", "text", "For readers.", "Read in a stored copy."),
  ],
};
