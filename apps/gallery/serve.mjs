import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { loadGallery } from "./load-gallery.mjs";

const STORY = fileURLToPath(new URL("../../data/nagorno-karabakh-2020", import.meta.url));

/**
 * Serves the gallery and rebuilds the story's graphics whenever one of its files is saved.
 * @param {object} [options] where and what
 * @param {number} [options.port] wanted port, 4300 if absent; the next free one is taken where it is in use
 * @param {string} [options.host] address to listen on, 127.0.0.1 if absent: nothing outside this machine can reach it
 * @param {string} [options.story] folder of the story, the one that comes with the kit if absent
 * @param {boolean} [options.quiet] true prints nothing
 * @returns {Promise<{ url: string, close(): Promise<void> }>} the address, ending in a slash, and how to stop
 */
export async function serve({ port = 4300, host = "127.0.0.1", story = STORY, quiet = false } = {}) {
  const { galleryConfig, close } = await loadGallery();
  const server = await createServer({ ...galleryConfig({ story, port, host, quiet }), configFile: false });
  await server.listen();
  const urls = server.resolvedUrls;
  const url = urls?.local[0] ?? urls?.network[0] ?? `http://${host}:${port}/`;
  if (!quiet)
    console.log(`\n  Counterclaim: ${url}\n  Save a file in ${story} and the graphics follow. Ctrl+C ends.\n`);
  return {
    url,
    close: async () => {
      await server.close();
      await close();
    },
  };
}
