import type { Plugin } from "vite";

// What Lit's base class leaves on the page or takes from it (reactive-element.js of @lit/reactive-element 2): a registry of
// decorators, which nothing here uses; a list of its versions, which only warns of a second one; a hook of a polyfill; and the
// names of what stands no longer in css-tag.js.
const UNUSED = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
  /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/,
  /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/,
  /(?<=export\{)CSSResult,css,(?=supportsAdoptingStyleSheets)/,
  /,unsafeCSS(?=\}from"\.\/css-tag\.js")/,
];

// Lit's `css` and static styles (css-tag.js): no element here has any, their styles come in parts (src/add-style.ts).
const NO_STYLES = `
export const supportsAdoptingStyleSheets = "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype;
export const adoptStyles = () => {};
export const getCompatibleStyle = (style) => style;
`;

/**
 * Takes out of Lit's base class what it leaves on every page, so that a script of ours leaves no name on its host, and what
 * nothing here uses. @throws where Lit no longer holds one of them, so that a newer version is looked at.
 */
export function slimLit(): Plugin {
  return {
    name: "counterclaim:slim-lit",
    enforce: "pre",
    transform(code, id) {
      if (/@lit\/reactive-element\/css-tag\.js$/.test(id)) return NO_STYLES;
      if (!/@lit\/reactive-element\/reactive-element\.js$/.test(id)) return null;
      return UNUSED.reduce((rest, part) => {
        if (!part.test(rest)) throw new Error(`changed in Lit: ${String(part)}`);
        return rest.replace(part, "");
      }, code);
    },
  };
}
