import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * `vite build --mode height/guest`, `height/host` or `frozen/newer`: a small plain script without globals in `dist/embed/`, which
 * also runs where modules do not.
 */
export default defineConfig(({ mode }): UserConfig => ({
  root: here("."),
  build: {
    outDir: here("dist/embed"),
    emptyOutDir: false,
    target: "es2022",
    reportCompressedSize: false,
    modulePreload: false,
    rolldownOptions: {
      input: here(`src/${mode}.ts`),
      output: { format: "iife", minify: true, entryFileNames: "[name].js" },
    },
  },
}));
