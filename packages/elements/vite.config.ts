import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * `vite build --mode NAME`: `casualty-comparison`, `incident-timeline`, `attribution-matrix` and `elements` each make one
 * self-contained script in `dist/embed/`, without the CSV reader; `page` makes `dist/page/elements.js`, which loads
 * `reader.js` beside it only where a CSV must be read.
 */
export default defineConfig(({ mode }): UserConfig => {
  const page = mode === "page";
  const name = page ? "elements" : mode;
  return {
    root: here("."),
    resolve: {
      // Named, since a build that a test starts would otherwise take the development copies.
      conditions: ["@counterclaim/source", "module", "browser", "production"],
      alias: page ? [] : [{ find: /^\.\/load-reader\.js$/, replacement: here("src/no-reader.ts") }],
    },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: here(page ? "dist/page" : "dist/embed"),
      emptyOutDir: page,
      target: "es2022",
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: here(`src/embed/${name}.ts`),
        preserveEntrySignatures: "strict",
        // Lit's base class is used without its templates: those bring a policy and globals that nothing here needs.
        treeshake: { moduleSideEffects: (id: string) => !/node_modules\/(?:lit-html|lit-element)\//.test(id) },
        output: {
          minify: true,
          entryFileNames: `${name}.js`,
          chunkFileNames: "[name].js",
          codeSplitting: page,
        },
      },
    },
  };
});
