import type { Attribution, Incident, Name, Source, Toll } from "./claim.js";
import type { Sheet } from "./sheet.js";

/** The tables of a story while they are being checked; a table without a file is absent. */
export interface Sheets {
  tolls?: Sheet<Toll>;
  incidents?: Sheet<Incident>;
  attributions?: Sheet<Attribution>;
  sources?: Sheet<Source>;
  names?: Sheet<Name>;
}
