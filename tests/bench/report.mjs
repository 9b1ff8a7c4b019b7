import { holds, holdsAtPace } from "./rows.mjs";
import { median } from "./statistics.mjs";

const NAME = 74;

/** One room's rows as a table for people. `pace`: see pace.mjs; null where it was not measured. */
export function table(title, rows, pace) {
  const head = `${"".padEnd(NAME)} ${"median".padStart(9)} ${"min".padStart(9)} ${"max".padStart(9)} ${"unit".padEnd(8)} ${"target".padStart(8)}`;
  const told =
    pace === null
      ? []
      : [`This machine takes ${figure(pace)} times as long as that of the targets (Plot, 40 by 5 figures).`];
  return ["", title, ...told, head, ...rows.flatMap((row) => line(row, pace)), ""].join("\n");
}

function line(row, pace) {
  const { name, unit, values, atMost, note } = row;
  const figures = values.length ? [median(values), Math.min(...values), Math.max(...values)] : [];
  const cells = [0, 1, 2].map((at) => (at in figures ? figure(figures[at]) : "-").padStart(9));
  const target = atMost === null ? "" : `<= ${figure(atMost)}`;
  const missed = holdsAtPace(row, pace) ? `missed, at the targets' pace ${figure(median(values) / pace)}` : "MISSED";
  const verdict = { true: "holds", false: missed, null: atMost === null ? "" : "?" }[String(holds(row))];
  const main = `${name.padEnd(NAME)} ${cells.join(" ")} ${unit.padEnd(8)} ${target.padStart(8)} ${verdict}`.trimEnd();
  return note ? [main, `    ${note}`] : [main];
}

/** Three significant digits, whole numbers whole. */
export function figure(number) {
  if (Number.isInteger(number) || Math.abs(number) >= 1000) return Math.round(number).toLocaleString("en-GB");
  return number.toPrecision(3);
}

/** How many targets hold, in one line, and which do not. `rooms`: each with its rows and its pace. */
export function verdict(rooms) {
  const rows = rooms.flatMap((room) => room.rows);
  const held = rows.map(holds);
  const count = (what) => held.filter((each) => each === what).length;
  const unmeasured = rows.filter((row) => row.atMost !== null && row.values.length === 0).length;
  const missed = rooms.flatMap((room) =>
    room.rows
      .filter((row) => holds(row) === false)
      .map((row) => `  missed${holdsAtPace(row, room.pace) ? " here, held at the targets' pace" : ""}: ${row.name}`),
  );
  return [`${count(true)} targets hold, ${count(false)} missed, ${unmeasured} not measured`, ...missed].join("\n");
}
