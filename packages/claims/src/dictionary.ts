import type { ColumnSchema } from "./schema.js";
import { SCHEMAS } from "./schemas.js";
import { TABLES } from "./vocabulary.js";

function needed(field: ColumnSchema): string {
  if (field["counterclaim:filled"] === true) return "yes";
  return field.constraints.required === true ? "column" : "";
}

function row(field: ColumnSchema): string {
  const list = field.constraints.enum?.map((word) => `\`${word}\``).join(", ");
  const content = list === undefined ? field.description : `${field.description} ${list}.`;
  return `| \`${field.name}\` | ${needed(field)} | ${content} | ${field.example} |`;
}

/** The data dictionary as Markdown: every table and column, made of the schemas. */
export function dictionaryMarkdown(): string {
  const parts = [
    "# Data dictionary",
    "",
    "“column” in *needed* means that the header must have the column; a cell of it may be empty.",
  ];
  for (const table of TABLES) {
    const schema = SCHEMAS[table];
    parts.push("", `## ${table}.csv`, "", schema.description, "");
    for (const group of schema["counterclaim:oneOf"]) {
      parts.push(`The header needs one of ${group.map((name) => `\`${name}\``).join(", ")}.`, "");
    }
    parts.push("| column | needed | content | example |", "| --- | --- | --- | --- |", ...schema.fields.map(row));
  }
  return `${parts.join("\n")}\n`;
}
