import { beforeEach, expect, test } from "vitest";
import { focusStop, keepOneTabStop, stopFor } from "./keys.js";

let root: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren((root = document.createElement("div")));
});

const stop = (name: string): HTMLElement => {
  const made = document.createElement("button");
  made.textContent = name;
  made.dataset["stop"] = "";
  made.tabIndex = -1;
  return made;
};

/** Presses keys one after another from the first stop; gives the text of the stop where they lead. */
function walk(from: HTMLElement, keys: readonly string[]): string {
  let at = from;
  for (const key of keys) {
    const [name = "", ctrl] = key.split("+").reverse();
    at = stopFor(root, at, new KeyboardEvent("keydown", { key: name, ctrlKey: ctrl === "Ctrl" })) ?? at;
  }
  return at.textContent;
}

for (const [dir, keys, to] of [
  ["ltr", ["ArrowRight"], "b"],
  ["ltr", ["ArrowDown", "ArrowDown"], "c"],
  ["ltr", ["ArrowLeft"], "a"],
  ["ltr", ["End"], "d"],
  ["ltr", ["End", "ArrowRight"], "d"],
  ["ltr", ["End", "ArrowUp", "Home"], "a"],
  ["rtl", ["ArrowLeft"], "b"],
  ["rtl", ["ArrowRight"], "a"],
  ["rtl", ["ArrowDown", "ArrowDown", "ArrowRight"], "b"],
  ["ltr", ["a", "Enter", "Tab", "Ctrl+ArrowRight"], "a"],
] as const)
  test(`picture, ${dir}: ${keys.join(" ")} leads to ${to}`, () => {
    root.dir = dir;
    root.append(...["a", "b", "c", "d"].map(stop));
    expect(walk(root.firstElementChild as HTMLElement, keys)).toBe(to);
  });

// A cell without a statement has no stop; the cell b1 has two.
const GRID = [
  ["a1", "a2", "", "a4"],
  ["b1 b1x", "", "b3", ""],
  ["", "c2", "", ""],
];
for (const [keys, to] of [
  [["ArrowRight"], "a2"],
  [["ArrowRight", "ArrowRight"], "a4"],
  [["ArrowRight", "ArrowRight", "ArrowRight"], "a4"],
  [["ArrowDown"], "b1"],
  [["ArrowDown", "ArrowDown"], "b1x"],
  [["ArrowRight", "ArrowDown"], "c2"],
  [["ArrowRight", "ArrowDown", "ArrowUp"], "a2"],
  [["End"], "a4"],
  [["End", "ArrowDown"], "b1"],
  [["Ctrl+End"], "c2"],
  [["Ctrl+End", "Home"], "c2"],
  [["Ctrl+End", "Ctrl+Home"], "a1"],
] as const)
  test(`table: ${keys.join(" ")} leads to ${to}`, () => {
    const table = document.createElement("table");
    for (const cells of GRID) {
      const row = table.insertRow();
      for (const names of cells) row.insertCell().append(...names.split(" ").filter(Boolean).map(stop));
    }
    root.append(table);
    expect(walk(root.querySelector("button") as HTMLElement, keys)).toBe(to);
  });

test("one tab stop after every draw: the one in use, else the first", () => {
  root.append(...["a", "b", "c"].map(stop));
  const all = (): string =>
    [...root.querySelectorAll<HTMLElement>("[tabindex='0']")].map(({ textContent }) => textContent).join();
  keepOneTabStop(root, null);
  expect(all()).toBe("a");
  focusStop(root, root.children[2] as HTMLElement);
  expect([all(), document.activeElement?.textContent]).toEqual(["c", "c"]);
  root.lastElementChild?.remove();
  keepOneTabStop(root, null);
  expect(all()).toBe("a");
});
