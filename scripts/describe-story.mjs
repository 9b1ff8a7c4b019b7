// Writes into each story's datapackage.json what follows from its files: bytes, hashes and Table Schemas.
// `node scripts/describe-story.mjs` writes; with `--check` it only says what is out of date, and exits 1.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { createServer } from "vite";
import { tableSchema } from "./table-schema.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const data = join(root, "data");

// Read from source, so that a story can be described before anything is built.
async function loadSchemas() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return (await server.ssrLoadModule("/packages/claims/src/schemas.ts")).SCHEMAS;
  } finally {
    await server.close();
  }
}

/** The descriptor with bytes, hash and schema of each resource as the files are now. */
function described(folder, descriptor, schemas) {
  const resources = descriptor.resources.map((resource) => {
    const file = readFileSync(join(folder, resource.path));
    const header = file.subarray(0, file.indexOf("\n")).toString("utf8").trimEnd().split(",");
    const hash = `sha256:${createHash("sha256").update(file).digest("hex")}`;
    return { ...resource, bytes: file.length, hash, schema: tableSchema(schemas, resource.name, header) };
  });
  return { ...descriptor, resources };
}

const check = process.argv.includes("--check");
const schemas = await loadSchemas();
for (const story of readdirSync(data)) {
  const path = join(data, story, "datapackage.json");
  if (!existsSync(path)) continue;
  const before = readFileSync(path, "utf8");
  const descriptor = described(dirname(path), JSON.parse(before), schemas);
  const after = await format(JSON.stringify(descriptor), { parser: "json", printWidth: 120 });
  if (after === before) continue;
  if (check) process.exitCode = 1;
  else writeFileSync(path, after);
  console.log(
    check ? `data/${story}/datapackage.json is out of date: node scripts/describe-story.mjs` : `data/${story}`,
  );
}
