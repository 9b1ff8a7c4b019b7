import { h, type Tree } from "@counterclaim/charts";

/** Widths that articles give an embed: small phone, phone, narrow column, column, full width. */
const WIDTHS = [320, 360, 510, 720, 1200] as const;

/** The form that says how frames are shown; hidden until the script that follows it is there. `forms` adds the choice between element and print. */
export function toolbarTree(forms = false): Tree {
  return h(
    "form",
    { class: "toolbar", id: "toolbar", hidden: true, "aria-label": "How the graphics are shown" },
    group("width", "Width", [["column", "Column"], ...WIDTHS.map((width) => [String(width), String(width)] as const)]),
    group("scheme", "Colours", [
      ["light dark", "System"],
      ["light", "Light"],
      ["dark", "Dark"],
    ]),
    forms
      ? group("form", "Form", [
          ["element", "Element"],
          ["printed", "Printed figure"],
        ])
      : null,
  );
}

function group(name: string, title: string, choices: readonly (readonly [value: string, text: string])[]): Tree {
  return h(
    "fieldset",
    null,
    h("legend", null, title),
    choices.map(([value, text], index) =>
      h("label", null, h("input", { type: "radio", name, value, checked: index === 0 }), h("span", null, text)),
    ),
  );
}

/** The handle at the edge of a room, for mouse, touch and keys; hidden until the script that follows it is there. */
export function handleTree(title: string): Tree {
  return h(
    "div",
    {
      class: "handle",
      role: "slider",
      tabindex: "0",
      hidden: true,
      "aria-label": `Width of ${title}`,
      "aria-orientation": "horizontal",
      "aria-valuemin": "280",
      "aria-valuemax": "1200",
      "aria-valuenow": "720",
    },
    h("span", { class: "grip" }),
  );
}
