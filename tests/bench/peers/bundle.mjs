import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A peer's page script as one minified file without imports, as its users would ship it. */
export async function bundle(name) {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`${name}.mjs`, import.meta.url)),
        output: { format: "iife", minify: true, codeSplitting: false },
      },
    },
  });
  const [result] = [built].flat();
  return result.output.find(({ type }) => type === "chunk").code;
}
