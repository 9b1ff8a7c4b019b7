import { h, type Tree } from "@counterclaim/charts";
import { beforeEach, expect, test } from "vitest";
import { patch } from "./patch.js";

let root: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren((root = document.createElement("div")));
});
const shown = (...trees: (Tree | string)[]): Node => {
  patch(root, trees);
  return root.cloneNode(true);
};

for (const [name, before, after] of [
  ["adds", [], [h("p", null, "a")]],
  ["removes", [h("p", null, "a"), h("p", null, "b")], [h("p", null, "b")]],
  ["changes a tag", [h("p", null, "a")], [h("h2", null, "a")]],
  ["changes attributes", [h("p", { class: "a", id: "x" })], [h("p", { lang: "hy", id: "x" })]],
  ["text to element", ["a"], [h("p", null, "a")]],
  ["element to text", [h("p", null, "a")], ["a"]],
  ["reorders records", ["a", "b", "c"].map(li), ["c", "a", "d"].map(li)],
  ["the same record twice", [li("a"), li("a")], [li("b"), li("a"), li("a"), li("a")]],
] as [string, Tree[], Tree[]][])
  test(`${name}: a patched node is what a new one is`, () => {
    shown(...before);
    const patched = shown(...after);
    root.replaceChildren();
    expect(patched.isEqualNode(shown(...after))).toBe(true);
  });

function li(id: string): Tree {
  return h("li", { "data-claim": id }, id);
}

test("text is text: markup in a cell makes no element", () => {
  shown(h("p", { title: "<b>" }, "<img src=x onerror=alert(1)>"));
  expect(root.querySelectorAll("*")).toHaveLength(1);
  expect(root.textContent).toBe("<img src=x onerror=alert(1)>");
});

test("SVG stands in its own namespace, HTML beside it not", () => {
  shown(h("svg", null, h("g", null, h("text", null, "a"))), h("p", null));
  expect(root.querySelector("text")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
  expect(root.querySelector("p")).toBeInstanceOf(HTMLParagraphElement);
});

test("focus stays on its record when others come and go before it", () => {
  const button = (id: string): Tree => h("button", { "data-claim": id }, id);
  shown(...["a", "b", "c", "d"].map(button));
  const c = root.querySelector<HTMLElement>("[data-claim=c]");
  c?.focus();
  shown(...["a", "c", "e"].map(button));
  expect(document.activeElement).toBe(c);
  shown(...["x", "y", "a", "c", "e"].map(button));
  expect(root.textContent).toBe("xyace");
});

for (const [from, to] of [
  [4, 2],
  [2, 4],
  [3, 0],
] as const)
  test(`a run of lines of a picture from ${from} to ${to}: the words and marks behind it stay what they are`, () => {
    const picture = (lines: number): Tree =>
      h(
        "svg",
        null,
        h("rect", { class: "band" }),
        Array.from({ length: lines }, (_, x) => h("line", { x1: x })),
        ["27 Sep", "4 Oct"].map((day) => h("text", null, day)),
        h("g", { "data-claim": "a" }),
      );
    shown(picture(from));
    const behind = [...root.querySelectorAll("text, g")];
    shown(picture(to));
    expect(root.querySelectorAll("line")).toHaveLength(to);
    const now = [...root.querySelectorAll("text, g")];
    expect(now.map((node, at) => node === behind[at])).toEqual(to === 0 ? [false, false, true] : [true, true, true]);
  });

test("what was not made by patch is replaced", () => {
  root.append(document.createElement("p"), "stray");
  patch(root, [h("p", null, "a")]);
  expect([root.childNodes.length, root.firstElementChild?.localName, root.textContent]).toEqual([1, "p", "a"]);
});

test("a reader's input takes the new value", () => {
  const slider = (value: number): Tree => h("input", { type: "range", min: 0, max: 9, value });
  shown(slider(3));
  const input = root.querySelector("input");
  if (input) input.value = "7";
  shown(slider(4));
  expect(input?.value).toBe("4");
  const select = (chosen: string): Tree =>
    h(
      "select",
      null,
      ["a", "b"].map((each) => h("option", { value: each, selected: each === chosen }, each)),
    );
  shown(select("a"));
  shown(select("b"));
  expect(root.querySelector("select")?.value).toBe("b");
});
