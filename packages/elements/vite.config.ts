import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, defineConfig, type Plugin, type UserConfig } from "vite";
import { slimLit } from "./slim-lit.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url)).replaceAll("\\", "/");

const TYPES = ["casualty-comparison", "incident-timeline", "attribution-matrix"] as const;
/** How a script comes by a part of the kit: a file beside it, its own bytes, or not at all. */
type Way = "file" | "inside" | "none";

/** What a mode makes: the script, its folder in `dist`, and how it comes by the figure's style, what draws, opens records and reads CSV files. */
interface Script {
  readonly entry: string;
  readonly folder: string;
  readonly style: Way;
  readonly drawing: Way;
  readonly record: Way;
  readonly reader: Way;
}

/**
 * `vite build --mode NAME`. `casualty-comparison`, `incident-timeline`, `attribution-matrix` and `elements` make the script of
 * embeds, with its parts in files beside it; `page` the same with the CSV reader; `alone-NAME` one file without what draws,
 * for a page that holds its printed figure and never shows another; `whole-NAME` one file with everything but the reader.
 * Both take the figure's style from their page, and begin once that was painted.
 */
function scriptOf(mode: string): Script {
  const [, kind = "embed", entry = "elements"] = /^(?:(alone|whole)-|page$)?(.*)$/.exec(mode) ?? [];
  if (mode === "page")
    return { entry: "elements", folder: "page", style: "file", drawing: "file", record: "file", reader: "file" };
  if (kind === "whole")
    return { entry, folder: kind, style: "none", drawing: "inside", record: "inside", reader: "none" };
  if (kind === "alone")
    return { entry, folder: kind, style: "none", drawing: "none", record: "inside", reader: "none" };
  return { entry, folder: "embed", style: "file", drawing: "file", record: "file", reader: "none" };
}

const CONFIG: UserConfig = {
  // Named, since a build that a test starts would otherwise take the development copies.
  resolve: { conditions: ["@counterclaim/source", "module", "browser", "production"] },
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [slimLit()],
};
const OUTPUT: UserConfig["build"] = { target: "es2022", reportCompressedSize: false, modulePreload: false };
// Lit's base class is used without its templates: those bring a policy and globals that nothing here needs.
const TREESHAKE = { moduleSideEffects: (id: string): boolean => !/node_modules\/(?:lit-html|lit-element)\//.test(id) };

/** A part by its name: its module, and what the module that loads it gives. */
const PARTS: Readonly<Record<string, { readonly module: string; readonly loader: string; readonly gives: string }>> = {
  record: { module: "src/record-panel.ts", loader: "loadRecord", gives: "part" },
  "hash-state": { module: "src/hash-state.ts", loader: "loadHashState", gives: "part" },
  reader: { module: "src/reader.ts", loader: "loadReader", gives: "part" },
  ...Object.fromEntries(
    TYPES.map((type) => [
      type,
      { module: `src/${type}/drawing.ts`, loader: "loadDrawing", gives: "part.startDrawing" },
    ]),
  ),
};

// The only drawing of a script needs no name of its own.
function fileNameOf(name: string, entry: string): string {
  return name === entry ? "drawing" : name;
}

/** The sheet of a graphic's figure, as its module makes it. */
async function sheetOf(type: string): Promise<string> {
  const made = await build({
    ...CONFIG,
    configFile: false,
    root: here("."),
    logLevel: "error",
    build: {
      ...OUTPUT,
      write: false,
      lib: { entry: here(`src/${type}/figure-style.ts`), formats: ["es"], fileName: "style" },
    },
  });
  const [chunk] = [made].flat().flatMap((each) => ("output" in each ? each.output : []));
  const code = chunk?.type === "chunk" ? chunk.code : "";
  const { FIGURE_STYLE } = (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as {
    readonly FIGURE_STYLE: string;
  };
  return FIGURE_STYLE;
}

function integrityOf(text: string): string {
  return `sha384-${createHash("sha384").update(text).digest("base64")}`;
}

// The loader of what a script is made without.
function notHere(loader: string): string {
  return `export const ${loader} = () => Promise.reject(new Error("not in this script"));`;
}

/** The files of the parts, each with the files that it imports, and the integrity of all of them. */
async function buildParts(
  names: readonly string[],
  entry: string,
): Promise<{
  readonly files: ReadonlyMap<string, string>;
  readonly needs: ReadonlyMap<string, readonly (readonly [file: string, integrity: string])[]>;
}> {
  const made = await build({
    ...CONFIG,
    configFile: false,
    root: here("."),
    logLevel: "error",
    build: {
      ...OUTPUT,
      write: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [fileNameOf(name, entry), here(PARTS[name]?.module ?? "")])),
        preserveEntrySignatures: "allow-extension",
        treeshake: TREESHAKE,
        output: {
          minify: true,
          // By their content: two versions of the kit on one page never take each other's.
          entryFileNames: `${entry}.[name]-[hash].js`,
          chunkFileNames: `${entry}.[name]-[hash].js`,
        },
      },
    },
  });
  const chunks = [made].flat().flatMap((each) => ("output" in each ? each.output : []));
  const files = new Map<string, string>();
  const imports = new Map<string, readonly string[]>();
  for (const chunk of chunks) {
    if (chunk.type !== "chunk") continue;
    files.set(chunk.fileName, chunk.code);
    imports.set(chunk.fileName, chunk.imports);
  }
  const withImports = (file: string, seen = new Set<string>()): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return [file, ...(imports.get(file) ?? []).flatMap((each) => withImports(each, seen))];
  };
  const integrity = (file: string): string => integrityOf(files.get(file) ?? "");
  const needs = new Map(
    chunks.flatMap((chunk) =>
      chunk.type === "chunk" && chunk.isEntry
        ? [[chunk.name, withImports(chunk.fileName).map((file) => [file, integrity(file)] as const)] as const]
        : [],
    ),
  );
  return { files, needs };
}

/** Puts the parts where a script's modules ask for them. */
function parts(script: Script): Plugin {
  const wayOf = (name: string): Way =>
    name === "record" || name === "reader" ? script[name] : name === "hash-state" ? script.record : script.drawing;
  const wanted = (name: string): boolean =>
    wayOf(name) === "file" && (!TYPES.includes(name as never) || script.entry === "elements" || script.entry === name);
  let built: ReturnType<typeof buildParts> | null = null;
  const sheets = new Map<string, string>();
  return {
    name: "counterclaim:parts",
    enforce: "pre",
    resolveId(source, importer = "") {
      // Only the timeline has marks that stand for incidents.
      if (source === "./record-spoken.js" && script.folder === "alone" && script.entry !== "incident-timeline")
        return here("../charts/src/record-unspoken.ts");
      // The matrix has cells and no marks.
      if (/^\.\/(?:mark-under|live-picture)\.js$/.test(source) && script.entry === "attribution-matrix")
        return here("src/no-pictures.ts");
      const [, kind] = /^\.\/load-(record|hash-state|reader|drawing|style)\.js$/.exec(source) ?? [];
      if (kind === undefined) return null;
      const type = basename(dirname(importer));
      return kind === "style" ? `\0style:${type}` : `\0part:${kind === "drawing" ? type : kind}`;
    },
    async load(id) {
      const [, type] = /^\0style:(.*)$/.exec(id) ?? [];
      if (type !== undefined) {
        if (script.style === "none") return notHere("loadStyle");
        const sheet = await sheetOf(type);
        // The build writes it under the same name into a graphic's folder, and snippets link to it.
        const name = `${type}.css`;
        sheets.set(name, sheet);
        return `import { fetchChecked } from ${JSON.stringify(here("src/fetch-checked.ts"))};\nexport const loadStyle = () => fetchChecked(${JSON.stringify(name)}, ${JSON.stringify(integrityOf(sheet))}, import.meta.url);`;
      }
      const [, name = ""] = /^\0part:(.*)$/.exec(id) ?? [];
      const part = PARTS[name];
      if (!part) return null;
      const { module, loader, gives } = part;
      switch (wayOf(name)) {
        case "none":
          return notHere(loader);
        case "inside":
          return `import * as part from ${JSON.stringify(here(module))};\nexport const ${loader} = () => Promise.resolve(${gives});`;
        case "file": {
          const { needs } = await (built ??= buildParts(Object.keys(PARTS).filter(wanted), script.entry));
          return `import { importChecked } from ${JSON.stringify(here("src/import-checked.ts"))};\nexport const ${loader} = () => importChecked(${JSON.stringify(needs.get(fileNameOf(name, script.entry)))}, import.meta.url).then((part) => ${gives});`;
        }
      }
    },
    async generateBundle() {
      for (const [fileName, source] of [...((await built)?.files ?? []), ...sheets])
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}

export default defineConfig(({ mode }): UserConfig => {
  const script = scriptOf(mode);
  return {
    ...CONFIG,
    root: here("."),
    plugins: [slimLit(), parts(script)],
    build: {
      ...OUTPUT,
      outDir: here(`dist/${script.folder}`),
      emptyOutDir: false,
      rolldownOptions: {
        input: here(`src/${["alone", "whole"].includes(script.folder) ? "one-file" : "embed"}/${script.entry}.ts`),
        preserveEntrySignatures: "strict",
        treeshake: TREESHAKE,
        output: { minify: true, entryFileNames: `${script.entry}.js`, codeSplitting: false },
      },
    },
  };
});
