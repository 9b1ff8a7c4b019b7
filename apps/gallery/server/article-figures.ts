import type { BuiltGraphic, StoryState } from "./story-state.js";

/** Address of the story's own files beside the gallery's pages. */
export const SOURCE = "story-source";

/**
 * The elements of the article, by id of the graphic: each holds the figure that the build printed for it (from the element's
 * snippet in embed.txt) and reads the story's own files, so that all on the page share one dataset.
 */
export function articleFigures({ graphics }: StoryState): Readonly<Record<string, string>> {
  return Object.fromEntries(graphics.map((graphic) => [graphic.id, elementOf(graphic)]));
}

function elementOf({ id, type, snippets }: BuiltGraphic): string {
  const opening = `<${type} `;
  const closing = `</${type}>`;
  const snippet = snippets.find(({ text }) => text.includes(opening) && text.endsWith(closing))?.text;
  if (snippet === undefined) return "";
  const inside = snippet.slice(snippet.indexOf(">", snippet.indexOf(opening)) + 1, -closing.length);
  return `<${type} id="${id}" src="${SOURCE}/datapackage.json" graphic="${id}">${inside}${closing}`;
}
