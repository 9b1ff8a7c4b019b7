import { readFileSync, readdirSync } from "node:fs";
import { ROOT } from "../source-files.js";
import { storyDataset } from "../story-files.js";
import { Host, printedFigure } from "./elements-page.js";

/** The article's graphics: element and id. */
export const GRAPHICS = [
  ["casualty-comparison", "article-comparison"],
  ["incident-timeline", "article-timeline"],
  ["attribution-matrix", "article-matrix"],
] as const;
const STORY = "data/nagorno-karabakh-2020";
/** Where the host gives the real story. */
export const SRC = "/story/datapackage.json";
/** Options of a page whose script comes late. */
export const SLOW = { script: "/slow-page/elements.js" };

/** An element of the story with its printed figure inside. */
export function element(tag: string, id: string, attributes = "", inside = printedFigure(storyDataset(), id)): string {
  return `<${tag} src="${SRC}" graphic="${id}" ${attributes}>${inside}</${tag}>`;
}

/** Starts a host with the real story and pages of the article's graphics: `/all.html`, `/late.html` with a slow script, `/printed.html` without one. */
export async function startStory(host: Host, ...scripts: string[]): Promise<void> {
  await host.start();
  await host.addScripts("page", ...scripts);
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  host.files.set("/story/dataset.json", { body: JSON.stringify(storyDataset()) });
  const body = GRAPHICS.map(([tag, id]) => element(tag, id)).join("<p>Between two graphics.</p>") + "<p>After.</p>";
  host.addPage("/all.html", body);
  host.addPage("/late.html", body, SLOW);
  host.addPage("/printed.html", body, { script: "" });
}
