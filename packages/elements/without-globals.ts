import type { Plugin } from "vite";

// What Lit's base class leaves on the page or takes from it (reactive-element.js of @lit/reactive-element 2): a registry of
// decorators, which nothing here uses; a list of its versions, which only warns of a second one; a hook of a polyfill.
const NAMES = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
  /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/,
  /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/,
];

/**
 * Takes out of Lit's base class what it leaves on every page: a script of ours then leaves no name on its host.
 * @throws where Lit no longer holds one of them, so that a newer version is looked at.
 */
export function withoutGlobals(): Plugin {
  return {
    name: "counterclaim:without-globals",
    enforce: "pre",
    transform(code, id) {
      if (!/@lit\/reactive-element\/reactive-element\.js$/.test(id)) return null;
      return NAMES.reduce((rest, name) => {
        if (!name.test(rest)) throw new Error(`changed in Lit: ${String(name)}`);
        return rest.replace(name, "");
      }, code);
    },
  };
}
