import { readStory, type Dataset } from "@counterclaim/claims";

/** The story as its own files stand now: datapackage.json and the CSV files that it names. @throws where one is missing. */
export async function loadStory(folder: string): Promise<Dataset> {
  const descriptor = await text(`${folder}/datapackage.json`);
  const { resources } = JSON.parse(descriptor) as { readonly resources: readonly { readonly path: string }[] };
  const files = await Promise.all(resources.map(async ({ path }) => [path, await text(`${folder}/${path}`)] as const));
  return readStory(new Map([["datapackage.json", descriptor], ...files]));
}

async function text(address: string): Promise<string> {
  const response = await fetch(address, { cache: "no-store" });
  if (!response.ok) throw new Error(`cannot load ${address}: status ${String(response.status)}`);
  return response.text();
}
