import { h, type Tree } from "@counterclaim/charts";
import type { Fault } from "./story-state.js";

/** What is wrong with the files now, errors first. Nothing where nothing is wrong. */
export function faultTrees(faults: readonly Fault[], shown: boolean): Tree[] {
  const errors = faults.filter(({ level }) => level === "error");
  const warnings = faults.filter(({ level }) => level === "warning");
  return [
    ...(errors.length
      ? [h("div", { class: "faults" }, h("p", { class: "headline" }, headline(errors.length, shown)), list(errors))]
      : []),
    ...(warnings.length
      ? [
          h(
            "details",
            { class: "warnings" },
            h("summary", null, warnings.length === 1 ? "One warning" : `${String(warnings.length)} warnings`),
            list(warnings),
          ),
        ]
      : []),
  ];
}

function headline(errors: number, shown: boolean): string {
  const count = errors === 1 ? "One error stands" : `${String(errors)} errors stand`;
  const rest = shown ? "What you see below is the last good output." : "There is no output yet.";
  return `${count} between the files and the graphics. ${rest}`;
}

function list(faults: readonly Fault[]): Tree {
  return h(
    "ul",
    null,
    faults.map(({ place, message, hint }) =>
      h(
        "li",
        null,
        place ? h("code", null, place) : null,
        h("p", null, message),
        hint ? h("p", { class: "hint" }, hint) : null,
      ),
    ),
  );
}
