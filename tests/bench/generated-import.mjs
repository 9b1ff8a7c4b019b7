import { Buffer } from "node:buffer";
import { dayAfter } from "./generated-story.mjs";
import { seeded } from "./random.mjs";

const COLUMNS =
  "id,title,place,territory,lat,lon,location_precision,when,local_time,weapon,category,status,source_url,note";
const WHAT = ["Shelling of", "Rocket strike on", "Air strike on", "Clashes near", "Fire in a village near"];
const PLACES = ["Stepanakert", "Ganja", "Bərdə", "Mingəçevir", "Martuni", "Գորիս", "Ստեփանակերտ", "Шуши", "Fizuli"];
const NOTES = [
  "The hour differs between the two reports, and the second of them was changed a day later.",
  "Seen in a video of which the place was not checked by anybody who was there at the time.",
  'An officer spoke of a "large" fire; the ministry, asked about it, gave no figure on that day.',
];

/** An incident file as a newsroom imports it: so many rows of about 200 bytes, one in three with quoted cells. */
export function importFile(count) {
  const random = seeded(count);
  const cell = (value) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = [COLUMNS];
  for (let at = 0; at < count; at += 1) {
    const place = random.pick(PLACES);
    const cells = [
      `i-${at}`,
      `${random.pick(WHAT)} ${place}${random.chance(0.2) ? ", second report" : ""}`,
      place,
      random.pick(["Azerbaijan", "Nagorno-Karabakh", "Armenia"]),
      (38.5 + random.below(3000) / 1000).toFixed(3),
      (45 + random.below(3000) / 1000).toFixed(3),
      random.pick(["exact", "near", "district", ""]),
      random.chance(0.9) ? dayAfter(random.below(800)) : dayAfter(random.below(800)).slice(0, 7),
      "",
      random.pick(["artillery", "rocket", "drone", ""]),
      random.pick(["shelling", "strike", "clash"]),
      random.pick(["claimed", "corroborated", "disputed"]),
      `https://example.org/reports/${at}`,
      random.chance(0.55) ? random.pick(NOTES) : "",
    ];
    lines.push(cells.map(cell).join(","));
  }
  return new Uint8Array(Buffer.from(`${lines.join("\n")}\n`));
}
