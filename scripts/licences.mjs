import { readFileSync } from "node:fs";

/**
 * The licences of the packages whose code a bundle holds, as one text: who passes the file on has to pass them on too.
 * @param {readonly string[]} ids files that the bundle was made of
 * @throws where a package brings no licence
 */
export function licences(ids) {
  const folders = new Set(
    ids.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"))?.[1] ?? []),
  );
  return [...folders]
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
      return [`${name} ${version}`, textIn(folder, name)];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${text}\n`)
    .join(`\n${"-".repeat(80)}\n\n`);
}

function textIn(folder, name) {
  for (const file of ["LICENSE", "LICENSE.md", "LICENSE.txt"])
    try {
      return readFileSync(`${folder}/${file}`, "utf8").trim();
    } catch {
      // Under another name.
    }
  throw new Error(`no licence: ${name}`);
}
