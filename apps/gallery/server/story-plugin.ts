import { basename } from "node:path";
import type { Plugin } from "vite";
import { figureStyle } from "./figure-style.js";
import { pageSlots } from "./page-slots.js";
import { builtFiles } from "./built-files.js";
import { storyOutput } from "./story-output.js";
import { followStory, serveStory, STYLE_ADDRESS } from "./story-server.js";
import { shownPath } from "./shown-path.js";

const SLOT = /<!-- slot:([\w-]+) -->/g;

/** Builds a story, puts its output beside the gallery's pages, and follows its files as they are saved. */
export function storyPlugin(story: string): Plugin {
  let output = storyOutput(story, { pixels: false });
  return {
    name: "counterclaim:story",
    configResolved({ command }) {
      output = storyOutput(story, { pixels: command === "build" });
    },
    configureServer(server) {
      // The address is printed at once; the first page waits for the first build.
      output.first().catch((error: unknown) => {
        server.config.logger.error(String(error));
      });
      serveStory(server, story, output);
      followStory(server, story, output);
      server.httpServer?.on("close", () => void output.close());
    },
    resolveId: (id) => (id === STYLE_ADDRESS ? id : null),
    load: (id) => (id === STYLE_ADDRESS ? figureStyle() : null),
    async buildStart() {
      if (this.environment.config.command !== "build") return;
      const { faults, output: folder } = await output.first();
      const errors = faults.filter(({ level }) => level === "error");
      if (errors.length || folder === null) this.error(errors.map(({ text }) => text).join("\n"));
    },
    async generateBundle() {
      for (const [fileName, source] of await builtFiles(story, output.state.output)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    async closeBundle() {
      if (this.environment.config.command === "build") await output.close();
    },
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { filename }) => {
        const slots = await pageSlots(basename(filename), await output.first(), shownPath(story));
        return html.replace(SLOT, (_, name: string) => slots[name] ?? "");
      },
    },
  };
}
