import { ATTRIBUTION_COLUMNS } from "./attribution-columns.js";
import { INCIDENT_COLUMNS } from "./incident-columns.js";
import { NAME_COLUMNS } from "./name-columns.js";
import type { TableSchema } from "./schema.js";
import { SOURCE_COLUMNS } from "./source-columns.js";
import { TOLL_COLUMNS } from "./toll-columns.js";
import type { TableName } from "./vocabulary.js";

/**
 * The one description of the columns: Frictionless Table Schemas with `counterclaim:` properties.
 * The reader, its messages, the CSV templates and the data dictionary all come from it.
 */
export const SCHEMAS: Readonly<Record<TableName, TableSchema>> = {
  tolls: TOLL_COLUMNS,
  incidents: INCIDENT_COLUMNS,
  attributions: ATTRIBUTION_COLUMNS,
  sources: SOURCE_COLUMNS,
  names: NAME_COLUMNS,
};
