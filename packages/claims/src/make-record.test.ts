import { setFlagsFromString } from "node:v8";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { recordMaker } from "./make-record.js";
import { SCHEMAS } from "./schemas.js";
import { TABLES } from "./vocabulary.js";

// What V8 knows of its objects: whether one is a dictionary, and whether two have one shape.
setFlagsFromString("--allow-natives-syntax");
const isPlain = runInThisContext("(record) => %HasFastProperties(record)") as (record: object) => boolean;
const areAlike = runInThisContext("(a, b) => %HaveSameMap(a, b)") as (a: object, b: object) => boolean;

describe("recordMaker", () => {
  it.each(TABLES)("gives all records of %s one shape, so that views of thousands read them fast", (table) => {
    const { fields } = SCHEMAS[table];
    const make = recordMaker(table, fields);
    const rows = Array.from({ length: 50 }, (_, line) =>
      make(
        `${table}.csv`,
        line,
        fields.map((_, column) => ((line + column) % 3 ? `cell ${column}` : null)),
      ),
    );
    // The first few teach V8 what the columns hold.
    const [first, ...others] = rows.slice(10);
    expect(first && isPlain(first)).toBe(true);
    expect(others.filter((each) => first && !areAlike(first, each))).toEqual([]);
  });
});
