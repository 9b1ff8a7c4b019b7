import { h, type Tree } from "@counterclaim/charts";
import type { StoryMeta } from "@counterclaim/claims";

const PAGES: readonly (readonly [file: string, name: string])[] = [
  ["index.html", "Graphics"],
  ["article.html", "Article"],
  ["examples.html", "Examples"],
  ["explore.html", "Explore"],
  ["manual.html", "Manual"],
];

/** Skip link, name and the five pages; `file` is the one that is open. */
export function headerTrees(file: string): Tree[] {
  return [
    h("a", { class: "skip", href: "#main" }, "Skip to the content"),
    h(
      "header",
      { class: "masthead" },
      h("a", { class: "name", href: "index.html" }, "Counterclaim"),
      h(
        "nav",
        { "aria-label": "Pages" },
        h(
          "ul",
          null,
          PAGES.map(([href, name]) =>
            h("li", null, h("a", { href, "aria-current": href === file ? "page" : null }, name)),
          ),
        ),
      ),
    ),
  ];
}

/** Licences of kit and data. `meta` is null where the story could not be read yet. */
export function footerTrees(meta: StoryMeta | null): Tree[] {
  const licences = (meta?.licences ?? []).map(({ title, name }) => title || name).join(", ");
  return [
    h(
      "footer",
      { class: "colophon" },
      h("p", null, "Counterclaim is free software under the MIT licence."),
      meta && licences ? h("p", null, `Data of “${meta.title}”: ${licences}.`) : null,
      h("p", null, "This page loads nothing from elsewhere and keeps nothing about you."),
    ),
  ];
}
