import { expect, test } from "vitest";
import { serialize } from "./serialize.js";
import { h, textOf, walk } from "./tree.js";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</title></svg></table>",
  "<!--",
  "]]>",
  "&lt;b&gt;",
  "{{constructor}}",
  "${alert(1)}",
];

test.each(HOSTILE)("text %j stays text", (text) => {
  const printed = serialize(h("p", { title: text }, text));
  expect(printed.match(/<[a-z!/]/gi)).toEqual(["<p", "</"]);
  expect(textOf(h("p", null, text))).toBe(text);
});

test.each(["onclick", "ONLOAD", "style", "src", "srcdoc", "formaction", "xlink:href"])(
  "attribute %s is refused",
  (name) => {
    expect(() => h("a", { [name]: "x" })).toThrow(`forbidden attribute: ${name}`);
  },
);

test("null, false and undefined leave an attribute out, true writes it empty", () => {
  expect(serialize(h("td", { a: null, b: false, c: undefined, d: true, e: 0, f: "" }))).toBe(
    '<td d="" e="0" f=""></td>',
  );
});

test("children may be nested lists, nothing and text", () => {
  expect(serialize(h("p", null, ["a", [null, h("b", null, "c")]], false, "d"))).toBe("<p>a<b>c</b>d</p>");
});

test("XML closes what HTML leaves open, and drops what XML does not allow", () => {
  expect(serialize(h("br", null), true)).toBe("<br/>");
  expect(serialize(h("text", null, "a\u0000b\u001Bc\uFFFEd"), true)).toBe("<text>abcd</text>");
});

test("an element with text among its children gets no space that a reader would see", () => {
  expect(serialize(h("p", null, h("b", null, "19"), " killed"))).toBe("<p><b>19</b> killed</p>");
});

test("walk visits every element once, parents first", () => {
  const tree = h("a", null, h("b", null, h("c", null)), h("d", null));
  expect([...walk(tree)].map(({ tag }) => tag)).toEqual(["a", "b", "c", "d"]);
});
