import { h, type Tree } from "@counterclaim/charts";
import { embedTree } from "./embed-tree.js";
import { faultTrees } from "./fault-trees.js";
import { rowsTree } from "./rows-tree.js";
import { handleTree, toolbarTree } from "./toolbar-tree.js";
import type { BuiltGraphic, StoryState } from "./story-state.js";

const TYPES: Readonly<Record<string, string>> = {
  "casualty-comparison": "Casualty comparison",
  "incident-timeline": "Incident timeline",
  "attribution-matrix": "Attribution matrix",
};

/** Files of a graphic that an editor wants at hand; the rest is in the same folder. */
const FILES = ["graphic.svg", "graphic-narrow.svg", "data.csv", "embed.txt", "README.txt"];

/** The story's graphics, each in the page that the build made of it. `folder` is where the story's files are edited. */
export function storyTrees({ meta, graphics, faults }: StoryState, folder: string): Tree[] {
  return [
    h(
      "section",
      { class: "story", "aria-labelledby": "story" },
      h("h2", { id: "story" }, meta?.title ?? "The story"),
      meta ? h("p", { class: "about" }, meta.description) : null,
      h(
        "div",
        { class: "story-parts" },
        graphics.length ? contentsTree(graphics) : null,
        stepsTree(folder, graphics[0]?.id),
      ),
    ),
    h("div", { id: "faults", role: "status" }, faultTrees(faults, graphics.length > 0)),
    ...(graphics.length ? [toolbarTree()] : []),
    ...graphics.map(graphicTree),
  ];
}

function contentsTree(graphics: readonly BuiltGraphic[]): Tree {
  return h(
    "nav",
    { class: "contents", "aria-labelledby": "contents" },
    h("h3", { id: "contents" }, graphics.length === 1 ? "One graphic" : `${String(graphics.length)} graphics`),
    h(
      "ol",
      null,
      graphics.map(({ id, title, type }) =>
        h("li", null, h("a", { href: `#${id}` }, title), " ", h("span", { class: "kind" }, TYPES[type] ?? type)),
      ),
    ),
  );
}

function stepsTree(folder: string, first: string | undefined): Tree {
  return h(
    "div",
    { class: "steps" },
    h("h3", null, "Change a number, see it change"),
    h(
      "ol",
      null,
      h("li", null, "Open ", h("code", null, `${folder}/tolls.csv`), " in any editor or spreadsheet."),
      h("li", null, "Change a cell in the column ", h("code", null, "value"), " and save."),
      h(
        "li",
        null,
        "A moment later ",
        first ? h("a", { href: `#${first}` }, "the graphic below") : "the graphic",
        " shows it. Where a cell cannot be read safely, this page names file, line and remedy, and the last good graphic stays.",
      ),
    ),
  );
}

function graphicTree(graphic: BuiltGraphic, index: number): Tree {
  const { id, type, title, files } = graphic;
  const folder = `story/${id}`;
  return h(
    "section",
    { class: "graphic", id, "aria-labelledby": `${id}-title` },
    h(
      "h2",
      { id: `${id}-title` },
      h("span", { class: "number" }, `${String(index + 1)}.`),
      ` ${TYPES[type] ?? type}`,
      h("span", { class: "unseen" }, `: ${title}`),
    ),
    h(
      "div",
      { class: "stage", role: "group", "aria-label": `${title}, as embedded` },
      h("div", { class: "room" }, frameTrees(graphic), handleTree(title)),
    ),
    h(
      "ul",
      { class: "files", "aria-label": `Files of ${title}` },
      h("li", null, h("a", { href: `${folder}/index.html` }, "Open alone")),
      FILES.filter((file) => files.includes(file)).map((file) =>
        h("li", null, h("a", { href: `${folder}/${file}` }, file)),
      ),
    ),
    embedTree(graphic),
    rowsTree(graphic),
  );
}

/**
 * The frame of the snippet for a strict policy, attribute for attribute: only the address is this page's own. Its script stays
 * away, since frame-height.ts takes its place.
 */
function frameTrees({ id, snippets }: BuiltGraphic): Tree {
  const text = snippets.find(({ text: each }) => each.includes("/frame.css"))?.text ?? "";
  const [, written = ""] = /<iframe ([^>]*)>/.exec(text) ?? [];
  const attrs = Object.fromEntries(
    [...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
  // `h` refuses `src`, because a figure must load nothing; the gallery is where figures are loaded.
  const frame: Tree = { tag: "iframe", attrs: { ...attrs, src: `story/${id}/index.html` }, children: [] };
  return h(
    "div",
    { class: `counterclaim-${id}` },
    h("link", { rel: "stylesheet", href: `story/${id}/frame.css` }),
    frame,
  );
}

function unescaped(value: string): string {
  return value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
