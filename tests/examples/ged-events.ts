import { GED_COLUMNS, parseWhen, readGed, readStory, storyOfGed, type Dataset } from "@counterclaim/claims";

/**
 * A story as `counterclaim import` makes it of so many invented events, with the day on which an editor knows that the figures
 * were made public, which no file of that shape has. @throws where one of them is refused.
 */
export function importedGed(count: number): Dataset {
  const rows = inventedGed(count).map((event) => GED_COLUMNS.map((column) => event[column] ?? ""));
  const text = [GED_COLUMNS, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
  const { events, issues } = readGed("ged.csv", text);
  const story = readStory(storyOfGed(events, { name: "ged", title: "Events", file: "ged.csv" }));
  const broken = [...issues, ...story.issues].filter(({ level }) => level === "error");
  if (broken.length) throw new Error(broken.map(({ message }) => message).join("; "));
  const reading = parseWhen("2031-12-31");
  if (!reading.ok) throw new Error(reading.message);
  return { ...story, tolls: story.tolls.map((toll) => ({ ...toll, reportedOn: reading.when })) };
}

/** An invented set in that shape: so many events over three years, the same each time. */
function inventedGed(count: number): Readonly<Record<string, string>>[] {
  const pad = (n: number): string => String(n).padStart(2, "0");
  return Array.from({ length: count }, (_, at): Readonly<Record<string, string>> => {
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
      where_prec: "1",
      event_clarity: "1",
      date_prec,
      date_start: `${String(year)}-${pad(ofYear)}-${pad(first)}`,
      date_end: `${String(year)}-${pad(ofYear)}-${pad(Math.min(28, last))}`,
      best: String(best),
      low: String(Math.max(0, best - (at % 3))),
      high: String(best + (at % 4)),
    };
  });
}
