/** A file of the kit beside the script, with its integrity. */
export type ScriptFile = readonly [name: string, integrity: string];

/**
 * Imports a module whose bytes, and those of the modules that it imports, are what the build wrote: each is fetched with its
 * integrity first, and the browser's module map then holds what was checked. `files` begins with the module itself.
 * @throws by rejecting, where a file did not arrive or is another one.
 */
export async function importChecked<Part>(files: readonly ScriptFile[], base: string): Promise<Part> {
  const urls = await Promise.all(files.map(([name, integrity]) => checked(new URL(name, base).href, integrity)));
  // A variable, so that no bundler takes it for a module of its own.
  const [url = ""] = urls;
  return (await import(/* @vite-ignore */ url)) as Part;
}

function checked(url: string, integrity: string): Promise<string> {
  const link = document.createElement("link");
  // Where modules cannot be loaded ahead, the bytes are checked all the same, and come from the cache when imported.
  if (!link.relList.supports("modulepreload"))
    return fetch(url, { integrity, credentials: "same-origin" }).then(() => url);
  return new Promise((resolve, reject) => {
    const settle = (arrived: boolean): void => {
      link.remove();
      if (arrived) resolve(url);
      else reject(new Error(`refused: ${url}`));
    };
    link.rel = "modulepreload";
    link.crossOrigin = "anonymous";
    link.integrity = integrity;
    link.addEventListener("load", () => settle(true));
    link.addEventListener("error", () => settle(false));
    link.href = url;
    document.head.append(link);
  });
}
