import { figureAsWritten } from "@counterclaim/charts";
import { escapeForTerminal, readTable, writtenId, type Toll } from "@counterclaim/claims";
import { integrityOf, sha256 } from "./digest.js";
import type { Effects, FolderFiles } from "./effects.js";
import { FROZEN } from "./frozen.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { counted } from "./issue-report.js";
import { printedFigures } from "./printed-figures.js";
import { INDEX_FILE, listed } from "./publish.js";
import { compareMade } from "./verify-made.js";

/**
 * Compares a built folder with itself: every file with its hash, the index with the manifests, every figure in pages,
 * pictures and snippets with the data beside them, and every file with what those data give when it is made again, so that
 * a changed hash hides nothing. Ends with 2, and names each difference, where something is another than it was built.
 */
export async function verify(folder: string, effects: Effects): Promise<ExitCode> {
  const files = await effects.readOutput(folder);
  const { faults, figures } = verifyFiles(files);
  // What was found already is enough to say no; making all of it again takes long.
  const again = faults.length ? { faults, others: [] } : await compareAllMade(files, effects);
  for (const fault of again.faults) effects.warn(escapeForTerminal(fault));
  for (const path of again.others)
    effects.warn(escapeForTerminal(`${path}: made by another version, so compared by its hashes and marks alone`));
  const where = escapeForTerminal(folder);
  if (again.faults.length) effects.warn(`${where}: ${counted(again.faults.length, "difference")}`);
  else effects.log(`${where}: ${counted(files.size, "file")} as built, ${counted(figures, "figure")} as in the data`);
  return again.faults.length ? EXIT.refused : EXIT.ok;
}

/** Makes every folder again. `others` are those of another version, which cannot be. */
async function compareAllMade(
  files: FolderFiles,
  effects: Effects,
): Promise<{ readonly faults: readonly string[]; readonly others: readonly string[] }> {
  const faults: string[] = [];
  const others: string[] = [];
  for (const path of new Set(listed(files.get(INDEX_FILE)).map(folderOf))) {
    const inside = [...files].filter(([each]) => each.startsWith(`${path}/`));
    const room = {
      path,
      files: new Map(inside.map(([each, bytes]) => [each.slice(path.length + 1), bytes])),
      isFrozen: path.startsWith(`${FROZEN}/`),
      hasCopy: (folder: string) => files.has(`${folder}/index.html`),
    };
    const found = await compareMade(room, effects);
    if (found === null) others.push(path);
    else faults.push(...found);
  }
  return { faults, others };
}

/** What differs by hashes and marks, one line each, and how many figures were compared. */
export function verifyFiles(files: FolderFiles): { readonly faults: readonly string[]; readonly figures: number } {
  const paths = listed(files.get(INDEX_FILE));
  if (paths.length === 0) return { faults: [`${INDEX_FILE}: missing, or not written by counterclaim`], figures: 0 };
  const index = jsonOf(files, INDEX_FILE);
  const faults: string[] = [];
  for (const path of paths) {
    const bytes = files.get(path);
    if (!bytes) faults.push(`${path}: missing`);
    else if (sha256(bytes) !== field(field(index, "files"), path)) faults.push(`${path}: not as it was built`);
  }
  for (const path of files.keys()) if (path !== INDEX_FILE && !paths.includes(path)) faults.push(`${path}: not built`);
  let figures = 0;
  const folders = [...new Set(paths.map(folderOf))];
  const ids = folders.filter((folder) => !folder.startsWith(`${FROZEN}/`));
  for (const id of folders) {
    const inside = new Map([...files].filter(([path]) => path.startsWith(`${id}/`)));
    const compared = compareFigures(id, inside);
    figures += compared.figures;
    faults.push(...compared.faults, ...compareManifest(id, inside));
  }
  faults.push(...compareIndex(index, ids, files));
  return { faults, figures };
}

/** The graphic or the frozen copy that a file belongs to. */
function folderOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === FROZEN ? `${first}/${second}` : first;
}

function compareFigures(id: string, files: FolderFiles): { faults: string[]; figures: number } {
  const tolls = field(jsonOf(files, `${id}/dataset.json`), "tolls");
  const records = Array.isArray(tolls) ? (tolls as Toll[]) : [];
  const known = new Map(records.map((toll) => [toll.id, figureAsWritten(toll)]));
  const ids = new Map(records.map(({ id }) => [writtenId(id), id]));
  const faults: string[] = [];
  let figures = 0;
  const compare = (path: string, claim: string, value: string): void => {
    figures += 1;
    const right = known.get(claim);
    if (right !== value) faults.push(`${path}: ${claim} has the figure ${value}, the data ${right ?? "none"}`);
  };
  for (const [path, bytes] of files) {
    const text = (): string => new TextDecoder().decode(bytes);
    if (/\.(?:html|svg|txt)$/.test(path))
      for (const { claim, value } of printedFigures(text())) compare(path, claim, value);
    const table = /\/data(?:-tolls)?\.csv$/.test(path) && text().startsWith("id,population,") ? "tolls" : null;
    if (table === null) continue;
    // A row whose predecessor is not shown refers to nothing here; its figure counts all the same.
    for (const record of readTable(table, path, text().replace(/^\ufeff/, "")).records)
      if (record.kind === "toll") compare(path, ids.get(record.id) ?? record.id, figureAsWritten(record));
  }
  return { faults, figures };
}

function compareManifest(id: string, files: FolderFiles): string[] {
  const hashes = field(jsonOf(files, `${id}/manifest.json`), "files");
  const faults: string[] = [];
  for (const [path, bytes] of files) {
    const name = path.slice(id.length + 1);
    if (name === "manifest.json") continue;
    if (field(field(hashes, name), "sha256") !== sha256(bytes)) faults.push(`${path}: not as in ${id}/manifest.json`);
    const integrity = /\.(?:js|css)$/.test(name) && name !== "frame.css" ? integrityOf(bytes) : null;
    if (integrity !== null)
      for (const by of namersOf(name)) {
        const namer = files.get(`${id}/${by}`);
        if (namer && !new TextDecoder().decode(namer).includes(integrity))
          faults.push(`${path}: its integrity is not that of ${id}/${by}`);
      }
  }
  return faults;
}

// A snippet names the script and the style sheet; the script names its sheet, and its parts: `TYPE.PART-HASH.js`.
function namersOf(name: string): string[] {
  const [, type, rest] = /^([^.]+)\.(.+)$/.exec(name) ?? [];
  if (rest === "css") return ["embed.txt", `${type ?? ""}.js`];
  return [rest === "js" ? "embed.txt" : `${type ?? ""}.js`];
}

/** The index is not hashed itself: everything that it says stands in a manifest too. */
function compareIndex(index: unknown, ids: readonly string[], files: FolderFiles): string[] {
  const manifests = ids.map((id) => jsonOf(files, `${id}/manifest.json`));
  const faults: string[] = [];
  for (const name of ["generator", "story", "sources", "records"])
    if (!manifests.some((manifest) => same(field(manifest, name), field(index, name))))
      faults.push(`${INDEX_FILE}: ${name} is not that of any graphic`);
  const told = ids.map((id, at) => {
    const graphic = field(manifests[at], "graphic");
    const of = (name: string): unknown => field(graphic, name);
    return { id: of("id"), type: of("type"), title: of("title"), summary: of("summary"), page: `${id}/index.html` };
  });
  if (!same(field(index, "graphics"), told)) faults.push(`${INDEX_FILE}: graphics are not those of the folders`);
  return faults;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function jsonOf(files: FolderFiles, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.get(path)));
  } catch {
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
