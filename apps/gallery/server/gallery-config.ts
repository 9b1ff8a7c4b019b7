import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultClientConditions, type InlineConfig } from "vite";
import { contentSecurityPolicy } from "./content-security-policy.js";
import { storyPlugin } from "./story-plugin.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const PAGES = ["index", "article", "examples", "explore", "manual"] as const;

/** What `serve` and the build ask for. */
export interface GalleryOptions {
  /** Folder of the story, with its datapackage.json. */
  readonly story: string;
  /** First port to try; Vite's own default where absent. */
  readonly port?: number;
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string;
  /** True prints nothing but errors. */
  readonly quiet?: boolean;
}

/** The Vite configuration of the gallery, for the server and for the static build alike. */
export function galleryConfig({ story, port, host = "127.0.0.1", quiet = false }: GalleryOptions): InlineConfig {
  return {
    root: path(".."),
    base: "./",
    appType: "mpa",
    clearScreen: false,
    logLevel: quiet ? "error" : "warn",
    resolve: {
      conditions: ["@counterclaim/source", ...defaultClientConditions],
      alias: { example: path("../src/example-registry.ts") },
    },
    // Named, so that the first visit does not find them one by one and load the page anew.
    optimizeDeps: { include: ["@observablehq/plot", "d3-array", "lit", "papaparse", "valibot"] },
    server: {
      host,
      ...(port === undefined ? {} : { port }),
      strictPort: false,
      fs: { strict: true, allow: [path("../../..")] },
    },
    build: {
      outDir: path("../dist"),
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Building the story takes longest, as it must.
        checks: { bundlerTimings: false },
        input: Object.fromEntries(PAGES.map((page) => [page, path(`../${page}.html`)])),
      },
    },
    plugins: [storyPlugin(resolve(story)), contentSecurityPolicy()],
  };
}
