import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { slimLit } from "./slim-lit.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `es`: a module that defines the elements and exports what the package exports. `iife`: a plain script that only defines. */
export default defineConfig(({ mode }): UserConfig => {
  const plain = mode === "iife";
  return {
    root: here("."),
    resolve: { conditions: ["@counterclaim/source", "module", "browser", "production"] },
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [slimLit()],
    build: {
      write: false,
      target: "es2022",
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: here(plain ? "src/cdn/elements.ts" : "src/embed/elements.ts"),
        preserveEntrySignatures: "strict",
        // As in vite.config.ts: of Lit only the base class is used.
        treeshake: { moduleSideEffects: (id: string) => !/node_modules\/(?:lit-html|lit-element)\//.test(id) },
        output: { format: plain ? "iife" : "es", minify: true, codeSplitting: false },
      },
    },
  };
});
