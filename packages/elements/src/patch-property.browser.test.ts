import { h, later, type Tree } from "@counterclaim/charts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeAll } from "./made-later.js";
import { patch } from "./patch.js";

const KEYS = ["data-claim", "data-row", "data-group", "data-column", "id"] as const;
const key = fc.option(fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom("a", "b", "c", "d", "e")), { nil: null });
const attrs = fc.record({
  class: fc.option(fc.constantFrom("x", "y"), { nil: null }),
  lang: fc.constantFrom("hy", null),
});
const text = fc.constantFrom("one", "two", "<b>&", "");
const { trees } = fc.letrec<{ tree: Tree; trees: (Tree | string)[] }>((tie) => ({
  tree: fc
    .tuple(fc.constantFrom("div", "p", "svg", "g"), key, attrs, tie("trees"), fc.boolean())
    .map(([tag, named, rest, inside, late]) => {
      const all = { ...rest, ...(named && { [named[0]]: named[1] }) };
      return late ? later(tag, all, () => inside) : h(tag, all, inside);
    }),
  trees: fc.array(fc.oneof({ maxDepth: 3, depthSize: "small" }, text, tie("tree")), { maxLength: 6 }),
}));

// As the page would read it: text nodes side by side are one, and an empty one is none.
function fresh(list: readonly (Tree | string)[]): Element {
  const room = document.createElement("div");
  patch(room, list);
  makeAll(room);
  room.normalize();
  return room;
}

function shown(room: Element): Node {
  makeAll(room);
  const copy = room.cloneNode(true);
  copy.normalize();
  return copy;
}

test("whatever stood there before, a patched node is what a new one is", () => {
  fc.assert(
    fc.property(fc.array(trees, { minLength: 2, maxLength: 4 }), (steps) => {
      const room = document.createElement("div");
      for (const step of steps) {
        patch(room, step);
        if (steps.length % 2) makeAll(room);
      }
      expect(shown(room).isEqualNode(fresh(steps.at(-1) ?? []))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

const ids = fc.uniqueArray(fc.constantFrom(...Array.from("abcdefghij")), { maxLength: 10 });
const row = (id: string, note: string): Tree => h("p", { "data-row": id, title: note }, h("button", null, id));

test("what has the same key is the same node, in whatever order, and the focus stays on it", () => {
  fc.assert(
    fc.property(ids, ids, fc.nat(9), (before, after, at) => {
      const room = document.createElement("div");
      document.body.replaceChildren(room);
      patch(
        room,
        before.map((id) => row(id, "before")),
      );
      const nodes = new Map(before.map((id, index) => [id, room.children[index]]));
      const focused = before[at % Math.max(1, before.length)] ?? "";
      nodes.get(focused)?.querySelector("button")?.focus();
      patch(
        room,
        after.map((id) => row(id, "after")),
      );
      expect([...room.children].map(({ textContent }) => textContent)).toEqual(after);
      for (const [index, id] of after.entries()) if (nodes.has(id)) expect(room.children[index]).toBe(nodes.get(id));
      if (after.includes(focused)) expect(document.activeElement?.textContent).toBe(focused);
    }),
    { numRuns: 300 },
  );
});

test("what is gone is taken away without moving what stays", () => {
  const room = document.createElement("div");
  patch(
    room,
    Array.from("abcdef").map((id) => row(id, "")),
  );
  const moves: MutationRecord[] = [];
  const observer = new MutationObserver((records) => moves.push(...records));
  observer.observe(room, { childList: true });
  patch(
    room,
    Array.from("bdef").map((id) => row(id, "")),
  );
  moves.push(...observer.takeRecords());
  expect(moves.map(({ addedNodes, removedNodes }) => [addedNodes.length, removedNodes.length])).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

test("a tree that is the very same is not looked into", () => {
  let asked = 0;
  const kept: Tree = {
    tag: "p",
    attrs: {},
    get children() {
      asked += 1;
      return ["a"];
    },
  };
  const room = document.createElement("div");
  patch(room, [kept, h("p", null, "1")]);
  patch(room, [kept, h("p", null, "2")]);
  expect([asked, room.textContent]).toEqual([1, "a2"]);
});

test("a drawing that comes again is the same drawing, and can be changed alone", () => {
  const swatch = h("svg", { class: "swatch" }, h("circle", { r: 3 }));
  const room = document.createElement("div");
  const four = [0, 1, 2, 3].map((n) => h("p", { id: `n${String(n)}` }, swatch));
  patch(room, four);
  expect(room.querySelectorAll("svg > circle")).toHaveLength(4);
  expect(new Set([...room.querySelectorAll("circle")].map((circle) => circle.namespaceURI))).toEqual(
    new Set(["http://www.w3.org/2000/svg"]),
  );
  const other = h("p", { id: "n2" }, h("svg", { class: "swatch" }, h("path", { d: "M0,0Z" })));
  patch(room, [...four.slice(0, 2), other, ...four.slice(3)]);
  expect([...room.querySelectorAll("svg")].map((svg) => svg.firstElementChild?.localName)).toEqual([
    "circle",
    "circle",
    "path",
    "circle",
  ]);
});

test("the parts of a long table come one after another, are changed while they wait, and all stand in the end", async () => {
  const room = document.createElement("div");
  document.body.replaceChildren(room);
  const part = (n: number, said: string): Tree => later("p", { "data-group": n }, () => `${said}${String(n)} `);
  patch(
    room,
    Array.from({ length: 40 }, (_, n) => part(n, "a")),
  );
  expect(room.children).toHaveLength(40);
  const filled = (): number => [...room.children].filter(({ textContent }) => textContent).length;
  expect(filled()).toBeLessThan(40);
  patch(
    room,
    Array.from({ length: 40 }, (_, n) => part(n, "b")),
  );
  await expect.poll(filled).toBe(40);
  expect(room.textContent).toBe(Array.from({ length: 40 }, (_, n) => `b${String(n)} `).join(""));
});
