import type { Tree } from "./tree.js";

const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const BLOCK =
  /^(?:article|body|caption|dd|div|dl|dt|figcaption|figure|footer|g|h[1-6]|head|html|li|ol|p|section|svg|table|tbody|thead|tr|ul)$/;
// XML 1.0 allows none of these, and HTML gives them no meaning.
// eslint-disable-next-line no-control-regex -- naming the characters is the point
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

// Nearly all texts hold nothing to escape: one look instead of four.
// eslint-disable-next-line no-control-regex -- naming the characters is the point
const SPECIAL = /[&<>"\n\r\t\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/;

/** Text as it stands between tags, in HTML and in XML alike. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const escaped = text.replace(ILLEGAL, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  // A parser of HTML or XML would make a line feed of it: the text would not be what was written.
  return escaped.replace(/\r/g, "&#13;");
}

/** Text as it stands in a double-quoted attribute. */
export function escapeAttr(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/**
 * Prints a tree as text that is right as HTML and, if `xml` is set, as XML.
 * One element a line where that adds no visible space, so that a golden reads well in a diff.
 */
export function serialize(tree: Tree | string, xml = false): string {
  if (typeof tree === "string") return escapeText(tree);
  let attrs = "";
  for (const name of Object.keys(tree.attrs)) attrs += ` ${name}="${escapeAttr(tree.attrs[name] ?? "")}"`;
  if (tree.children.length === 0) {
    if (VOID.has(tree.tag)) return xml ? `<${tree.tag}${attrs}/>` : `<${tree.tag}${attrs}>`;
    return xml ? `<${tree.tag}${attrs}/>` : `<${tree.tag}${attrs}></${tree.tag}>`;
  }
  const broken = BLOCK.test(tree.tag) && tree.children.every((child) => typeof child !== "string");
  const inner = tree.children.map((child) => serialize(child, xml));
  return broken
    ? `<${tree.tag}${attrs}>\n${inner.join("\n")}\n</${tree.tag}>`
    : `<${tree.tag}${attrs}>${inner.join("")}</${tree.tag}>`;
}
