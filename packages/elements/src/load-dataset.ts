import type { Dataset } from "@counterclaim/claims";
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
  if (first === "{" || first === "[") {
    const json = parseJson(bytes, url);
    if (isDataset(json)) return json;
  }
  return (await reader()).readFiles(url, bytes, fetchBytes);
}

/** The reader of CSV files. @throws LoadError, by rejecting, where this copy of the kit has none. */
export function reader(): Promise<Reader> {
  return loadReader().catch(() => {
    throw new LoadError("noReader");
  });
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

/** Whether a value has the shape of a dataset as the build writes it. One that cannot be looked at has not. */
export function isDataset(value: unknown): value is Dataset {
  const tables = ["tolls", "incidents", "attributions", "sources", "names", "issues"];
  try {
    return (
      isRecord(value) &&
      isRecord(value["meta"]) &&
      isRecord(value["records"]) &&
      tables.every((name) => Array.isArray(value[name]))
    );
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
