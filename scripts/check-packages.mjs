// What publint and "are the types wrong" say of packages as they would be published: `node scripts/check-packages.mjs
// TARBALL FOLDER ...`, each tarball with the folder that it was unpacked into. Prints one line a fault, and ends with 1.
import { readFileSync } from "node:fs";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const places = process.argv.slice(2);
for (let at = 0; at < places.length; at += 2) {
  const [tarball, folder] = places.slice(at, at + 2);
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  for (const message of messages)
    if (message.type !== "suggestion") fault(manifest.name, formatMessage(message, manifest));
  // Data has no types, and neither have scripts that pages load by their address.
  const options = { excludeEntrypoints: [/\.json$/, /\*/] };
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), options);
  if (!result.types) fault(manifest.name, "no types");
  for (const problem of result.problems ?? [])
    // Modules only: nothing here is for `require` in old versions of Node.
    if (problem.kind !== "CJSResolvesToESM" && problem.resolutionKind !== "node10")
      fault(manifest.name, JSON.stringify(problem));
}

function fault(name, words) {
  console.log(`${name}: ${words}`);
  process.exitCode = 1;
}
