/** JSON that may stand between script tags: `<` cannot begin a tag there, and no sign ends a line. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * A script that may stand between script tags: nothing in it ends the element or opens another one (HTML Standard,
 * "Restrictions for contents of script elements"). The escapes mean the same in strings, templates and patterns.
 */
export function inlineScript(code: string): string {
  return code
    .replace(/<\/(?=script)/gi, "<\\/")
    .replace(/<!--/g, "<\\x21--")
    .replace(/<(?=script)/gi, "\\x3C");
}
