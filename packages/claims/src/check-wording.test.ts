import { expect, test } from "vitest";
import { readCsvAsDataset } from "./read-story.js";

function warned(numbers: string, wording: string): boolean {
  const head = "id,population,measure,value,low,high,wording,claimant,as_of,source_url";
  const row = `a,Goris,killed,${numbers},"${wording}",Ombudsman,2020-10-04,https://example.org/a`;
  const { issues, tolls } = readCsvAsDataset("tolls.csv", `${head}\n${row}\n`);
  expect(tolls).toHaveLength(1);
  return issues.some(({ rule }) => rule === "wording-number");
}

test.each([
  ["27,,", "37 people"],
  ["27,,", "about 37"],
  ["27,,", "37 killed on 27 October 2020"],
  ["270,,", "27 people"],
  [",5000,", "more than 500"],
  [",20,30", "from 21 to 31"],
  ["1234,,", "some 1,243"],
  ["27,,", "٣٧ قتيلا"],
  ["27,,", "80 + 23"],
  ["27,,", "0 dead"],
])("value, low and high %s beside “%s”: one of them is a slip", (numbers, wording) => {
  expect(warned(numbers, wording)).toBe(true);
});

test.each([
  ["27,,", "27 people"],
  ["27,,", "27 killed, 48 wounded"],
  ["27,,", "at least twenty-seven"],
  ["27,,", "as of 4 October 2020"],
  ["27,,", "by October 4, at 15:17"],
  ["27,,", "on 2020-10-04"],
  ["27,,", "since 04/10/2020"],
  ["27,,", "since 2020"],
  ["27,,", "the 4th day"],
  ["27,,", "hit by a T-72 and a 122mm shell"],
  ["27,,", "up by 40%"],
  [",28,", "more than 27"],
  [",,39", "fewer than 40"],
  ["1234,,", "1,234 people"],
  ["1234,,", "1 234 человек"],
  ["103,,", "80 + 23"],
  ["138,,", "45 + 2 + 91"],
  [",20,25", "20–25"],
  [",6000,7000", "about 6 or 7 thousand"],
  ["3000,,", "3 тысячи"],
  ["27,,", "٢٧ قتيلا"],
])("value, low and high %s beside “%s”: no warning", (numbers, wording) => {
  expect(warned(numbers, wording)).toBe(false);
});
