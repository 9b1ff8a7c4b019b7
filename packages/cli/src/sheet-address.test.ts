import { expect, test } from "vitest";
import { sheetAddress } from "./sheet-address.js";

const ID = "1AbC-defGHIjkl_mnoPQRstuVWXyz0123456789";
const EXPORT = `https://docs.google.com/spreadsheets/d/${ID}/export?format=csv&gid=`;

test.each([
  [`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=17`, `${EXPORT}17`],
  [`https://docs.google.com/spreadsheets/d/${ID}/edit?gid=17#gid=17`, `${EXPORT}17`],
  [`https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`, `${EXPORT}0`],
  [`https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`, `${EXPORT}0`],
  [`https://docs.google.com/spreadsheets/d/${ID}`, `${EXPORT}0`],
  [`${EXPORT}3`, `${EXPORT}3`],
  [
    `https://docs.google.com/spreadsheets/d/e/2PACX-1vabc/pub?output=csv`,
    `https://docs.google.com/spreadsheets/d/e/2PACX-1vabc/pub?output=csv`,
  ],
  [`https://evil.example/spreadsheets/d/${ID}/edit`, `https://evil.example/spreadsheets/d/${ID}/edit`],
  ["https://example.org/tolls.csv", "https://example.org/tolls.csv"],
])("%s", (given, wanted) => {
  expect(sheetAddress(new URL(given)).href).toBe(wanted);
});
