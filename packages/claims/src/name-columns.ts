import { column, type ColumnSchema, type TableSchema } from "./schema.js";
import { NAME_KINDS } from "./vocabulary.js";

const LANGUAGES: readonly (readonly [tag: string, language: string, example: string])[] = [
  ["hy", "Armenian", "Ստեփանակերտ"],
  ["az", "Azerbaijani", "Xankəndi"],
  ["ru", "Russian", "Степанакерт"],
  ["ar", "Arabic", "ستيباناكيرت"],
];

/** A language tag in its recommended case (RFC 5646, 2.1.1): `en-AZ`, `az-Cyrl`. */
function tagCase(tag: string): string {
  const [language = "", ...rest] = tag.toLowerCase().split("-");
  const parts = rest.map((part) => {
    if (part.length === 2) return part.toUpperCase();
    return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part;
  });
  return [language, ...parts].join("-");
}

/** The column of one more language: `name:` and a BCP 47 tag, `name:ka`. */
export function nameColumn(tag: string, language: string = tag, example = ""): ColumnSchema {
  const cased = tagCase(tag);
  return column(`name:${cased}`, "text", `The name in ${language}.`, example, {
    "counterclaim:property": `names.${cased}`,
  });
}

/** The columns of names.csv; besides those listed it takes `name:` with any language tag. */
export const NAME_COLUMNS: TableSchema = {
  title: "Names",
  description: "One row is one population, actor, place or weapon with its names in every language.",
  primaryKey: ["id"],
  "counterclaim:oneOf": [],
  fields: [
    column("id", "key", "Stable slug, unique in the file.", "stepanakert", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    column("kind", "category", "What is named.", "place", {
      "counterclaim:property": "nameKind",
      constraints: { required: true, enum: NAME_KINDS },
      "counterclaim:filled": true,
    }),
    column("name", "text", "The name in the story's own language.", "Stepanakert", {
      constraints: { required: true },
      "counterclaim:filled": true,
    }),
    ...LANGUAGES.map(([tag, language, example]) => nameColumn(tag, language, example)),
    column("also", "list", "Other spellings that sources use, with semicolons between.", "Khankendi; Xankendi"),
    column("side", "text", "With which party an actor is aligned: independent, media, or a party's id.", "independent"),
    column("plural", "flag", "yes where the name takes a verb in the plural; empty means no.", "yes", {
      constraints: { enum: ["yes"] },
    }),
    column("lat", "decimal", "Latitude in degrees, north positive.", "39.815", {
      constraints: { minimum: -90, maximum: 90 },
    }),
    column("lon", "decimal", "Longitude in degrees, east positive.", "46.752", {
      constraints: { minimum: -180, maximum: 180 },
    }),
    column("order", "order", "Place in an editor's listing, smallest first.", "1"),
    column("note", "text", "For readers.", "Called Khankendi in Azerbaijan."),
  ],
};
