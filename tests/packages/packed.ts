import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Folders of the packages that are published. */
export const PACKAGES = ["claims", "charts", "elements", "plot", "cli"] as const;

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  /** Path of the tarball. */
  readonly tarball: string;
  /** Where it was unpacked. */
  readonly folder: string;
}

/** An empty project outside the repository with every package installed from its tarball. */
export interface Installed {
  readonly folder: string;
  readonly packages: readonly Packed[];
}

/**
 * Packs every package as `npm publish` would, and unpacks the tarballs into the `node_modules` of an empty folder, beside the
 * few packages of others that theirs name, which are linked. Nothing is asked of a registry.
 */
export function install(more: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-packages-"));
  const store = join(folder, "tarballs");
  mkdirSync(store);
  const wanted = PACKAGES.flatMap((name) => ["-w", `packages/${name}`]);
  const printed = execFileSync("npm", ["pack", ...wanted, "--json", "--ignore-scripts", "--pack-destination", store], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const packages = (JSON.parse(printed) as { name: string; filename: string }[]).map(({ name, filename }): Packed => {
    const target = join(folder, "node_modules", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", join(store, filename), "-C", target, "--strip-components=1"]);
    return { name, tarball: join(store, filename), folder: target };
  });
  const ours = new Set(packages.map(({ name }) => name));
  const theirs = new Set([
    ...more,
    ...packages.flatMap(({ folder: place }) => Object.keys(manifestOf(place).dependencies)),
  ]);
  for (const name of theirs) if (!ours.has(name)) link(name, folder);
  return { folder, packages };
}

/** What a package says of itself. */
export function manifestOf(folder: string): {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
} {
  const read = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return { ...read, dependencies: read.dependencies ?? {} };
}

function link(name: string, folder: string): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", name), place, "junction");
}

/** Every file below a folder, by its path inside it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Puts a small site beside the packages: its pages, and the data that they show. */
export function putSite(installed: string): string {
  const site = join(installed, "site");
  cpSync(fileURLToPath(new URL("site", import.meta.url)), site, { recursive: true });
  return site;
}
