import { parseWhen } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "../locale/locale.js";
import { whenWords } from "../locale/when-words.js";
import { serialize } from "../serialize.js";
import { h, textOf } from "../tree.js";
import { timeTrees } from "./list-times.js";

const en = localeFor("en");

test.each([
  ["2020-10-05", '<time datetime="2020-10-05">5 October 2020</time>'],
  ["2020-10-05~", 'About <time datetime="2020-10-05">5 October 2020</time>'],
  ["2020-10-05?", '<time datetime="2020-10-05">5 October 2020</time> (uncertain)'],
  ["2020-10-05%", 'About <time datetime="2020-10-05">5 October 2020</time> (uncertain)'],
  ["2020-10", 'Some time in <time datetime="2020-10">October 2020</time>'],
  ["2020", 'Some time in <time datetime="2020">2020</time>'],
  ["2020-10~", 'About <time datetime="2020-10">October 2020</time>'],
  [
    "2020-10-03/2020-10-04",
    'Between <time datetime="2020-10-03">3</time> and <time datetime="2020-10-04">4 October 2020</time>',
  ],
  [
    "2020-10-03?/2020-10-04?",
    'Between <time datetime="2020-10-03">3</time> and <time datetime="2020-10-04">4 October 2020</time> (uncertain)',
  ],
  [
    "2020-09-30~/2020-10-04",
    'Between about <time datetime="2020-09-30">30 September</time> and <time datetime="2020-10-04">4 October 2020</time>',
  ],
  [
    "2019-12/2020-10-04",
    'Between <time datetime="2019-12">December 2019</time> and <time datetime="2020-10-04">4 October 2020</time>',
  ],
  ["../2020-10-06", 'On or before <time datetime="2020-10-06">6 October 2020</time>'],
  ["2020-10-06/..", 'On or after <time datetime="2020-10-06">6 October 2020</time>'],
  ["2020-10-XX", '<time datetime="2020-10">October 2020, day not known</time>'],
  ["2020-XX", '<time datetime="2020">2020, month not known</time>'],
  ["2020-XX-XX", '<time datetime="2020">2020, month and day not known</time>'],
  ["2020-21", '<time datetime="2020">Spring 2020</time>'],
  ["2020-24", "Winter 2020"],
  ["202X", "Some time in the 2020s"],
  ["2020-10-16T21:00:00Z", '<time datetime="2020-10-16T21:00:00Z">16 October 2020, 21:00 (UTC)</time>'],
  ["2020-10-17T01:00:00+04", '<time datetime="2020-10-17T01:00:00+04:00">17 October 2020, 01:00 (+04:00)</time>'],
  ["2020-10-17T01:00:00", '<time datetime="2020-10-17T01:00:00">17 October 2020, 01:00</time>'],
  ["", "Date not stated"],
] as const)("%s in a list: %s", (text, html) => {
  const read = parseWhen(text);
  const when = read.ok ? read.when : null;
  const tree = h("p", null, timeTrees(en, when));
  expect(serialize(tree).replaceAll("\n", "")).toBe(`<p>${html}</p>`);
  expect(textOf(tree).toLowerCase()).toBe(whenWords(en, when).toLowerCase());
});
