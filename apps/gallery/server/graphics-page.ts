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

/** Width that a frame has before a reader chooses one. */
const USUAL = 720;
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
      h("div", { class: "room" }, frameTree(graphic), handleTree(title)),
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

// `h` refuses `src`, because a figure must load nothing; the gallery is where figures are loaded. The frame goes without the
// snippet's sandbox, so that this page can measure and reload what stands in it.
function frameTree({ id, title, heights }: BuiltGraphic): Tree {
  const height = heights.findLast(({ width }) => width <= USUAL)?.height ?? 600;
  return { tag: "iframe", attrs: { title, src: `story/${id}/index.html`, height: String(height) }, children: [] };
}
