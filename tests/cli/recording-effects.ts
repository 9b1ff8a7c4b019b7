import { createHash } from "node:crypto";
import { basename, dirname } from "node:path";
import {
  ATTRIBUTION_MATRIX_STYLE,
  CASUALTY_COMPARISON_STYLE,
  figureStyle,
  INCIDENT_TIMELINE_STYLE,
} from "@counterclaim/charts";
import { Complaint, type Effects, type ElementScripts, type FolderFiles } from "counterclaim";

/** A world of its own: what was said and what was published can be looked at. */
export interface Recording extends Effects {
  readonly lines: string[];
  readonly warnings: string[];
  /** Folders that were published, by their path. */
  readonly published: Map<string, FolderFiles>;
  /** Everything that was said, in one text. */
  text(): string;
}

/** Stands for an element's script where the script itself does not matter. */
export const SCRIPT = 'customElements.get("x-none");';

// As every script of an element does, it names the sheets that it may fetch.
const SHEETS = [CASUALTY_COMPARISON_STYLE, INCIDENT_TIMELINE_STYLE, ATTRIBUTION_MATRIX_STYLE].map(
  (own) => `sha384-${createHash("sha384").update(figureStyle(own)).digest("base64")}`,
);

/** Stands for the scripts of an element. */
export const SCRIPTS: ElementScripts = {
  entry: `${SCRIPT}//${SHEETS.join()}`,
  parts: new Map(),
  alone: SCRIPT,
  whole: SCRIPT,
};

/** Effects over files in memory, by full path. */
export function recordingEffects(
  folders: Readonly<Record<string, ReadonlyMap<string, string | Uint8Array>>>,
): Recording {
  const lines: string[] = [];
  const warnings: string[] = [];
  const published = new Map<string, FolderFiles>();
  const bytesOf = (content: string | Uint8Array): Uint8Array =>
    typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    lines,
    warnings,
    published,
    text: () => [...lines, ...warnings].join("\n"),
    terminal: false,
    readFile: (path) => {
      const content = folders[dirname(path)]?.get(basename(path));
      if (content === undefined) return Promise.reject(new Complaint(`cannot read ${path}: not found`));
      return Promise.resolve(bytesOf(content));
    },
    listFiles: (path) => {
      const folder = folders[path];
      if (folder) return Promise.resolve([...folder.keys()].sort());
      if (folders[dirname(path)]?.has(basename(path))) return Promise.resolve(null);
      return Promise.reject(new Complaint(`cannot read ${path}: not found`));
    },
    publish: async (folder, make) => {
      published.set(folder, await make(published.get(folder) ?? new Map<string, Uint8Array>()));
      return { folder, changed: true };
    },
    readOutput: (folder) => Promise.resolve(published.get(folder) ?? new Map<string, Uint8Array>()),
    createFolder: (folder, files) => {
      if (published.has(folder))
        return Promise.reject(new Complaint(`${folder} is there already: nothing was written`));
      published.set(folder, files);
      return Promise.resolve();
    },
    drawPixels: (svg, scale) => Promise.resolve(new TextEncoder().encode(`${String(scale)} ${String(svg.length)}`)),
    elementScripts: () => Promise.resolve(SCRIPTS),
    embedScript: (name) => Promise.resolve(`addEventListener("${name}", () => {});`),
    kitDigest: () => Promise.resolve(null),
    log: (text) => lines.push(text),
    warn: (text) => warnings.push(text),
  };
}

/** A published file as text. @throws where there is none. */
export function fileText(files: FolderFiles | undefined, path: string): string {
  const bytes = files?.get(path);
  if (!bytes) throw new Error(`no file: ${path}`);
  return new TextDecoder().decode(bytes);
}
