import type { Dataset } from "@counterclaim/claims";
import { pageBreath } from "./breath.js";
import { LoadError } from "./load-error.js";
import { loadReader, type Reader } from "./load-reader.js";

const loads = new Map<string, Promise<Dataset>>();

/**
 * The dataset behind an address: a built `dataset.json`, a `datapackage.json` with its CSV files beside it, or one CSV file.
 * Each address is loaded once for all elements of the page; a load that failed is tried again when next asked for.
 * @throws LoadError, by rejecting.
 */
export function loadDataset(url: string): Promise<Dataset> {
  let load = loads.get(url);
  if (!load) {
    loads.set(url, (load = readAddress(url)));
    load.catch(() => loads.delete(url));
  }
  return load;
}

async function readAddress(url: string): Promise<Dataset> {
  const bytes = await fetchBytes(url);
  const first = firstLetter(bytes);
  if (first === "<") throw new LoadError("page", { url });
  if (first !== "{" && first !== "[") return readTable(fileName(url), bytes);
  const json = parseJson(bytes, url);
  if (isDataset(json)) return json;
  const paths = resourcePaths(json);
  if (!paths) throw new LoadError("notData", { url });
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [path, await fetchBytes(new URL(path, url).href)]),
  );
  return checked(
    await (await reader()).readStoryInSlices(new Map([["datapackage.json", bytes], ...files]), pageBreath()),
  );
}

/** One CSV file, or a table that stood in the page, as a dataset. @throws LoadError where no record can be shown. */
export async function readTable(name: string, content: Uint8Array | string): Promise<Dataset> {
  return checked(await (await reader()).readCsvInSlices(name, content, pageBreath()));
}

function reader(): Promise<Reader> {
  return loadReader().catch(() => {
    throw new LoadError("noReader");
  });
}

// A file of which nothing could be read is not a graphic with nothing in it.
function checked(dataset: Dataset): Dataset {
  const fatal = dataset.issues.some(({ level }) => level === "error");
  if (fatal && dataset.records.shown === 0) throw new LoadError("noneRead", {}, dataset.issues);
  return dataset;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  let response: Response;
  let body: ArrayBuffer;
  try {
    response = await fetch(url, { credentials: "same-origin" });
    body = await response.arrayBuffer();
  } catch {
    throw new LoadError("unreachable", { url });
  }
  if (!response.ok) throw new LoadError("status", { url, status: String(response.status) });
  return new Uint8Array(body);
}

function firstLetter(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().charAt(0);
}

function parseJson(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new LoadError("notData", { url });
  }
}

/** Whether a parsed value has the shape of a dataset as the build writes it. */
export function isDataset(value: unknown): value is Dataset {
  const tables = ["tolls", "incidents", "attributions", "sources", "names", "issues"];
  return (
    isRecord(value) &&
    isRecord(value["meta"]) &&
    isRecord(value["records"]) &&
    tables.every((name) => Array.isArray(value[name]))
  );
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
