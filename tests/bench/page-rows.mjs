import { row } from "./rows.mjs";
import { ratios } from "./statistics.mjs";

/** What is told of a visited page, in the order of the table: field, words, unit. */
const TOLD = [
  ["bytes", "bytes on the wire", "bytes"],
  ["requests", "requests", ""],
  ["firstPaint", "first paint", "ms"],
  ["picture", "picture painted", "ms"],
  ["ready", "interactive", "ms"],
  ["task", "main thread CPU", "ms"],
  ["script", "of it scripts", "ms"],
  ["shift", "layout shift", ""],
];

/** Rows of a visited page. */
export function pageRows(name, visits, targets = {}) {
  return TOLD.map(([field, words, unit]) =>
    row(
      `${name}: ${words}`,
      unit,
      visits.map((visit) => visit[field]),
      targets[field] ?? null,
    ),
  );
}

/** Rows of ours against the limit, round by round: 1.05 times for the picture and 1.25 for use, as the issues ask. */
export function limitRows(name, visits, limits) {
  const against = (field) =>
    ratios(
      visits.map((visit) => visit[field]),
      limits.map((limit) => limit[field]),
    );
  return [
    row(`${name}, picture painted, against the page without script`, "times", against("picture"), 1.05),
    row(`${name}, interactive, against the page without script`, "times", against("ready"), 1.25),
  ];
}
