import { CLARITY, DATE_PRECISION } from "./codes.js";
import type { GedRow } from "./columns.js";

/**
 * The note of an incident: UCDP's codes with what they mean, and word for word, in quotation marks, what UCDP says of the
 * place, of its sources and of where they have it from. A `code_status` other than Clear stands with them.
 */
export function noteOfGed(row: GedRow): string {
  const codes = [
    `event_clarity ${row.event_clarity} (${CLARITY[row.event_clarity] ?? ""})`,
    `date_prec ${row.date_prec} (${DATE_PRECISION[row.date_prec] ?? ""})`,
    `where_prec ${row.where_prec}`,
    ...(row.code_status === "" || row.code_status === "Clear" ? [] : [`code_status ${row.code_status}`]),
  ];
  const words = [
    ["Place", row.where_description],
    ["Sources", row.source_article],
    ["Original source", row.source_original],
  ] as const;
  const quoted = words.flatMap(([what, text]) => (text === "" ? [] : [`${what}, in UCDP's words: “${text}”`]));
  return [`UCDP GED codes: ${codes.join(", ")}.`, ...quoted].join(" ");
}

/** The note of a toll: how UCDP parts its best figure, each part as the file has it; a part that is empty is not given. */
export function partsOfGed(row: GedRow): string {
  const parts = [
    [`side A (${row.side_a || "not named"})`, row.deaths_a],
    [`side B (${row.side_b || "not named"})`, row.deaths_b],
    ["civilians", row.deaths_civilians],
    ["unknown", row.deaths_unknown],
  ] as const;
  return `UCDP's own parts of its best figure: ${parts.map(([who, count]) => `${who} ${count || "not given"}`).join(", ")}.`;
}
