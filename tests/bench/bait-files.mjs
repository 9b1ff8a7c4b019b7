const HEADER = "population,measure,value,claimant,as_of,source_url,note";
const good = (at, cells = {}) => {
  const row = {
    population: "Goris",
    measure: "killed",
    value: String(at % 1000),
    claimant: "Ombudsman",
    as_of: "2020-10-04",
    source_url: `https://example.org/${at}`,
    note: "",
    ...cells,
  };
  return Object.values(row).join(",");
};
const rows = (count, cells) => Array.from({ length: count }, (_, at) => good(at, cells(at)));
const file = (lines) => [HEADER, ...lines].join("\n");
const bad = (at) => `${10 + (at % 20)}/${1 + (at % 12)}/${1000 + (at % 9000)}`;

/** Files made to make a reader slow, by family: what `size` counts differs, and doubling it doubles the file. */
export const BAITS = {
  "quotes, each doubled": (size) => file([good(0, { note: `"${'""'.repeat(size)}"` })]),
  "quotes that open and never close": (size) => file(rows(size / 20, () => ({ population: '"Goris' }))),
  "quotes inside plain cells": (size) => file(rows(size / 20, () => ({ population: 'Go"ris' }))),
  "delimiters alone": (size) => file(Array.from({ length: size / 8 }, () => ",".repeat(6))),
  "line breaks alone": (size) => `${HEADER}${"\n".repeat(size)}${good(0, {})}`,
  "line breaks inside quotes": (size) => file([good(0, { note: `"${"\r\n".repeat(size)}"` })]),
  "one long cell": (size) => file([good(0, { note: "x".repeat(size * 4) })]),
  "many columns": (size) => `${HEADER},${Array.from({ length: size / 10 }, (_, at) => `x${at}`).join(",")}\n`,
  "dates that are none": (size) => file(rows(size / 20, (at) => ({ as_of: bad(at) }))),
  "deep dates": (size) => file(rows(size / 20, (at) => ({ as_of: `${"2020-10-05/".repeat(5)}${at % 100}` }))),
  "keys and labels that nearly meet": (size) =>
    file(rows(size / 20, (at) => ({ population: `Goris${"-".repeat(at % 30)}${at}` }))),
  "rows that differ in one letter": (size) =>
    file(rows(size / 20, (at) => ({ note: `aaaaaaaa${at}bbbbbbbb`, source_url: "https://example.org/a" }))),
  "counts that are none": (size) => file(rows(size / 20, (at) => ({ value: `about ${at} or so people` }))),
  "controls in each cell": (size) => file(rows(size / 20, () => ({ note: "a\u0007b\u202ec" }))),
};
