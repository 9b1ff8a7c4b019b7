import { fileURLToPath } from "node:url";
import { createServer, defaultServerConditions } from "vite";

const conditions = ["@counterclaim/source", ...defaultServerConditions];

/**
 * The gallery's own configuration, with the packages' sources behind it: nothing needs to be built before.
 * It stays loadable until `close`, since commands import what they need only when they run.
 * @returns {Promise<{ galleryConfig: typeof import("./server/gallery-config.js").galleryConfig, close(): Promise<void> }>}
 */
export async function loadGallery() {
  const loader = await createServer({
    root: fileURLToPath(new URL("../..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    appType: "custom",
    cacheDir: "node_modules/.vite-gallery-loader",
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { conditions },
    ssr: { resolve: { conditions } },
  });
  const { galleryConfig } = await loader.ssrLoadModule("/apps/gallery/server/gallery-config.ts");
  return { galleryConfig, close: () => loader.close() };
}
