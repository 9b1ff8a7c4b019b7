import { h, type Tree } from "@counterclaim/charts";
import type { BuiltGraphic } from "./story-state.js";

/** The embed codes of a graphic: what each does, side by side, and below them the text of the one that is chosen. */
export function embedTree({ id, title, snippets }: BuiltGraphic): Tree {
  return h(
    "details",
    { class: "embed" },
    h("summary", null, "Embed code"),
    h(
      "fieldset",
      { class: "choices" },
      h("legend", null, "What goes into the article"),
      snippets.map((snippet, index) =>
        h(
          "label",
          null,
          h("input", { type: "radio", name: `${id}-embed`, value: String(index + 1), checked: index === 0 }),
          h("span", null, h("strong", null, snippet.title), h("span", { class: "meaning" }, snippet.words)),
        ),
      ),
    ),
    snippets.map((snippet, index) => {
      const field = `${id}-snippet-${String(index + 1)}`;
      return h(
        "div",
        { class: "snippet", "data-choice": index + 1 },
        h("label", { for: field }, snippet.title),
        h("textarea", { id: field, readonly: true, spellcheck: "false", rows: 7 }, snippet.text),
        h(
          "button",
          { type: "button", class: "copy", hidden: true, "data-copies": field },
          "Copy",
          h("span", { class: "unseen" }, ` embed code of ${title}`),
        ),
      );
    }),
    h("p", { class: "told", role: "status" }),
  );
}
