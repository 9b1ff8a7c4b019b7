import { sep } from "node:path";
import type { ViteDevServer } from "vite";
import { SOURCE } from "./article-figures.js";
import { isSource } from "./built-files.js";
import { figureStyle } from "./figure-style.js";
import { sendFile } from "./send-file.js";
import type { StoryOutput } from "./story-output.js";
import type { StoryState } from "./story-state.js";

/** Where pages find the sheet of printed figures. */
export const STYLE_ADDRESS = "/story-figure.css";

/** Saving often writes twice or more: a short rest makes one build of it and leaves most of a second. */
const REST = 60;

/** Serves the output under `story/`, the story's own files beside it, and the sheet of printed figures. */
export function serveStory(server: ViteDevServer, story: string, output: StoryOutput): void {
  server.middlewares.use(STYLE_ADDRESS, (_, response) => {
    response.writeHead(200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-store" });
    response.end(figureStyle());
  });
  server.middlewares.use("/story", (request, response, next) => {
    const path = pathOf(request.url);
    const send = async (): Promise<void> => {
      const { output: folder } = await output.first();
      if (folder === null) next();
      else await sendFile(folder, path.endsWith("/") ? `${path}index.html` : path, response);
    };
    send().catch(next);
  });
  server.middlewares.use(`/${SOURCE}`, (request, response, next) => {
    const name = pathOf(request.url).slice(1);
    if (isSource(name)) sendFile(story, name, response).catch(next);
    else next();
  });
}

function pathOf(url = "/"): string {
  return url.split(/[?#]/)[0] ?? "/";
}

/** Builds again whenever a file of the story is saved, and tells the open pages. */
export function followStory(server: ViteDevServer, story: string, output: StoryOutput): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = ({ changed }: StoryState): void => {
    server.ws.send("counterclaim:story", { changed });
  };
  const build = async (): Promise<void> => {
    const { faults } = await output.rebuild(tell);
    for (const { level, text } of faults) if (level === "error") server.config.logger.error(text);
  };
  server.watcher.add(story);
  server.watcher.on("all", (_, path) => {
    if (!path.startsWith(story + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      build().catch((error: unknown) => {
        server.config.logger.error(String(error));
      });
    }, REST);
  });
}
