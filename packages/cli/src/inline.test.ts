import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { inlineJson, inlineScript } from "./inline.js";

test.each(["</script>", "<!-- <script>", "a\u2028b", 'x"y', "<SCRIPT"])(
  "JSON of %j holds no tag and reads back",
  (text) => {
    expect(inlineJson({ text })).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(inlineJson({ text }))).toEqual({ text });
  },
);

test.each([
  ['"</script>"', "</script>"],
  ["`<!--<script>`", "<!--<script>"],
  ["/<\\/script>/.source", "<\\/script>"],
  ["1 < 2 ? '</SCRIPT>' : ''", "</SCRIPT>"],
])("the script %s means the same and ends no element", (code, value) => {
  expect(inlineScript(code)).not.toMatch(/<\/?script|<!--/i);
  expect(runInNewContext(inlineScript(code))).toBe(value);
});
