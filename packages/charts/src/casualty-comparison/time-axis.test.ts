import { dayNumber } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { dayTicks } from "./time-axis.js";

test.each([
  ["2020-09-27", "2020-11-10", ["1 Oct", "15", "1 Nov"]],
  ["2020-09-27", "2020-10-06", ["27 Sep", "29", "1 Oct", "3", "5"]],
  ["2020-10-05", "2020-10-05", ["5 Oct"]],
  ["2020-10-05", "2020-10-29", ["5 Oct", "10", "15", "20", "25"]],
  ["2020-09-27", "2020-10-20", ["1 Oct", "5", "10", "15", "20"]],
  ["2020-09-27", "2021-02-01", ["1 Oct", "1 Nov", "1 Dec", "Jan 2021", "1 Feb"]],
  ["2020-09-27", "2021-06-30", ["Oct", "Jan 2021", "Apr"]],
  ["2014-01-01", "2024-12-31", ["2014", "2016", "2018", "2020", "2022", "2024"]],
])("from %s to %s", (first, last, texts) => {
  expect(dayTicks(dayNumber(first), dayNumber(last), localeFor("en")).map(({ text }) => text)).toEqual(texts);
});
