import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";

/** The columns of UCDP GED that a timeline needs, named as there (codebook of version 24.1). */
export interface GedEvent {
  readonly id: string;
  readonly type_of_violence: "1" | "2" | "3";
  readonly side_a: string;
  readonly side_b: string;
  readonly where_coordinates: string;
  readonly source_article: string;
  readonly date_prec: "1" | "2" | "3" | "4" | "5";
  readonly date_start: string;
  readonly date_end: string;
  readonly best: string;
  readonly low: string;
  readonly high: string;
}

const VIOLENCE = { "1": "State-based violence", "2": "Non-state violence", "3": "One-sided violence" } as const;
const SOURCE_URL = "https://ucdp.uu.se/downloads/";

/**
 * Events in the shape of UCDP GED as a story's incidents and tolls. Precision 1 is a day; 4 is a month, kept a month wide;
 * the others are the span that is given. Best, low and high stand as they are given, said by UCDP.
 */
export function storyOfGed(events: readonly GedEvent[]): Dataset {
  const incidents = events.map((event) => [
    event.id,
    `${VIOLENCE[event.type_of_violence]}: ${event.side_a} – ${event.side_b}, ${event.where_coordinates}`,
    event.where_coordinates,
    whenOf(event),
    VIOLENCE[event.type_of_violence].toLowerCase().replace(/\W+/g, "-"),
    SOURCE_URL,
  ]);
  const tolls = events.map((event) => [
    `t${event.id}`,
    "All killed in the event",
    "killed",
    event.best,
    event.low,
    event.high,
    "incident",
    event.id,
    event.date_end,
    "2031-12-31",
    "UCDP",
    SOURCE_URL,
  ]);
  const read = (file: "incidents" | "tolls", columns: string, rows: readonly (readonly string[])[]): Dataset => {
    const text = [columns.split(","), ...rows].map((cells) => cells.map(quoted).join(",")).join("\n");
    return readCsvAsDataset(`${file}.csv`, `${text}\n`, { table: file });
  };
  const happened = read("incidents", "id,title,place,when,category,source_url", incidents);
  const said = read(
    "tolls",
    "id,population,measure,value,low,high,basis,incident,as_of,reported_on,claimant,source_url",
    tolls,
  );
  const broken = [...happened.issues, ...said.issues].filter(
    ({ level, rule }) => level === "error" && rule !== "unknown-incident",
  );
  if (broken.length) throw new Error(broken.map(({ message }) => message).join("; "));
  return { ...happened, tolls: said.tolls };
}

function whenOf({ date_prec, date_start, date_end }: GedEvent): string {
  if (date_prec === "1") return date_start;
  if (date_prec === "4" && date_start.slice(0, 7) === date_end.slice(0, 7)) return date_start.slice(0, 7);
  return `${date_start}/${date_end}`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** An invented set in that shape: so many events over three years, the same each time. */
export function inventedGed(count: number): GedEvent[] {
  const pad = (n: number): string => String(n).padStart(2, "0");
  return Array.from({ length: count }, (_, at): GedEvent => {
    const month = ((at * 7) % 36) + 1;
    const year = 2028 + Math.floor((month - 1) / 12);
    const ofYear = ((month - 1) % 12) + 1;
    const day = ((at * 11) % 25) + 1;
    const date_prec = (["1", "1", "1", "2", "3", "4", "1", "1", "5", "1"] as const)[at % 10] ?? "1";
    const [first, last] = date_prec === "4" ? [1, 28] : [day, day + { "1": 0, "2": 3, "3": 6, "5": 3 }[date_prec]];
    const best = (at * 13) % 17;
    return {
      id: String(400_000 + at),
      type_of_violence: (["1", "1", "2", "3"] as const)[at % 4] ?? "1",
      side_a: ["Government of Riverland", "Hill Forces"][at % 2] ?? "",
      side_b: ["Hill Forces", "River Militia", "Civilians"][at % 3] ?? "",
      where_coordinates: ["Upper Mill", "Lower Mill", "North valley", "Old bridge"][at % 4] ?? "",
      source_article: "An invented report",
      date_prec,
      date_start: `${String(year)}-${pad(ofYear)}-${pad(first)}`,
      date_end: `${String(year)}-${pad(ofYear)}-${pad(Math.min(28, last))}`,
      best: String(best),
      low: String(Math.max(0, best - (at % 3))),
      high: String(best + (at % 4)),
    };
  });
}
