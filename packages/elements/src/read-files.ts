import { readCsvInSlices, readStoryInSlices, type Dataset } from "@counterclaim/claims";
import { pageBreath } from "./breath.js";
import { issueList } from "./issue-list.js";
import { LoadError } from "./load-error.js";
import { tableAsCsv } from "./table-as-csv.js";

/**
 * What an address gave that is no built dataset: a `datapackage.json` with its CSV files beside it, or one CSV file.
 * @throws LoadError, by rejecting, where no record can be shown.
 */
export async function readFiles(
  url: string,
  bytes: Uint8Array,
  fetchBytes: (url: string) => Promise<Uint8Array>,
): Promise<Dataset> {
  const json = parsed(bytes);
  if (json === undefined) return checked(await readCsvInSlices(fileName(url), bytes, pageBreath()));
  const paths = resourcePaths(json);
  if (!paths) throw new LoadError("notData", { url });
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [path, await fetchBytes(new URL(path, url).href)]),
  );
  return checked(await readStoryInSlices(new Map([["datapackage.json", bytes], ...files]), pageBreath()));
}

/** A table that stood in the page. @throws LoadError, by rejecting, where no record can be shown. */
export async function readInline(table: HTMLTableElement): Promise<Dataset> {
  return checked(await readCsvInSlices("table", tableAsCsv(table), pageBreath()));
}

// What begins like JSON was parsed already, or nobody would ask for it here.
function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return /^\s*[{[]/.test(text) ? JSON.parse(text) : undefined;
}

// A file of which nothing could be read is not a graphic with nothing in it.
function checked(dataset: Dataset): Dataset {
  const fatal = dataset.issues.some(({ level }) => level === "error");
  if (fatal && dataset.records.shown === 0)
    throw new LoadError("noneRead", {}, (locale) => issueList(dataset.issues, locale));
  return dataset;
}

function resourcePaths(value: unknown): string[] | null {
  const resources = isRecord(value) ? value["resources"] : null;
  if (!Array.isArray(resources)) return null;
  const paths = resources.map((each: unknown) => (isRecord(each) ? each["path"] : null));
  // A path that leaves the folder of its package is not a path of the package (Data Package v2, "path").
  return paths.filter(
    (path): path is string =>
      typeof path === "string" && /^(?!.*\.\.)[\w./-]+\.csv$/i.test(path) && !path.startsWith("/"),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fileName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "") || url;
}
