import { serialize, type Tree } from "@counterclaim/charts";
import { articleFigures } from "./article-figures.js";
import { footerTrees, headerTrees } from "./frame-of-page.js";
import { storyTrees } from "./graphics-page.js";
import { manualTrees } from "./manual-page.js";
import { handleTree, toolbarTree } from "./toolbar-tree.js";
import type { StoryState } from "./story-state.js";

/** What stands in the slots of a page (`<!-- slot:name -->`), by file name of the page. `folder` names the story's files. */
export async function pageSlots(
  file: string,
  state: StoryState,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  return {
    header: print(headerTrees(file)),
    footer: print(footerTrees(state.meta)),
    ...(file === "index.html" ? { story: print(storyTrees(state, folder)) } : {}),
    ...(file === "article.html" ? articleFigures(state) : {}),
    ...(file === "examples.html"
      ? { toolbar: print([toolbarTree(true)]), handle: print([handleTree("the example")]) }
      : {}),
    ...(file === "manual.html" ? { manual: print(await manualTrees()) } : {}),
  };
}

function print(trees: readonly Tree[]): string {
  return trees.map((tree) => serialize(tree)).join("\n");
}
