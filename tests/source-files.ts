import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT: string = fileURLToPath(new URL("..", import.meta.url));

const SKIP = new Set(["node_modules", "dist", ".turbo", ".git", "output", "coverage"]);

/** Every file below a folder of the repository whose name fits, as paths from the root with forward strokes. */
export function filesBelow(folder: string, fits: RegExp): string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (SKIP.has(entry.name)) continue;
      const inside = join(path, entry.name);
      if (entry.isDirectory()) visit(inside);
      else if (fits.test(entry.name)) found.push(relative(ROOT, inside).replaceAll("\\", "/"));
    }
  };
  visit(join(ROOT, folder));
  return found.sort();
}

/** Text of a file by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** What a source file imports, type-only imports left out: they leave nothing behind. */
export function importsOf(path: string): string[] {
  const text = read(path).replace(/\/\*[\s\S]*?\*\//g, "");
  const found: string[] = [];
  for (const [, clause = "", from = ""] of text.matchAll(/^\s*(?:import|export)\s+([^"';]*?)\s*from\s+"([^"]+)"/gm))
    if (!/^type\b/.test(clause)) found.push(from);
  for (const [, from = ""] of text.matchAll(/^\s*import\s+"([^"]+)"/gm)) found.push(from);
  for (const [, from = ""] of text.matchAll(/\bimport\("([^"]+)"\)/g)) found.push(from);
  return found;
}

/** The file that a relative import means, as a path from the root. */
export function importedFile(from: string, specifier: string): string {
  const target = relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll("\\", "/");
  return target.replace(/\.js$/, ".ts");
}
