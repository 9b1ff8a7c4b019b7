/**
 * A document just large enough for Observable Plot to draw into without a browser: elements, text and attributes, and
 * nothing that would be looked up. `markup(node)` gives what was drawn as text.
 */
export function createDocument() {
  const document = {
    createElement: (name) => new Drawn(document, name),
    createElementNS: (_, name) => new Drawn(document, name),
    createTextNode: (text) => new Drawn(document, null, String(text)),
  };
  document.documentElement = document.createElement("html");
  return document;
}

class Drawn {
  children = [];
  parentNode = null;
  attributes = new Map();

  constructor(ownerDocument, tagName, text = null) {
    this.ownerDocument = ownerDocument;
    this.tagName = this.nodeName = tagName;
    this.nodeType = tagName === null ? 3 : 1;
    this.text = text;
  }
  get childNodes() {
    return this.children;
  }
  get firstChild() {
    return this.children[0] ?? null;
  }
  get style() {
    const set = (name, value) =>
      this.setAttribute("style", `${this.getAttribute("style") ?? ""}${name}: ${String(value)};`);
    return { setProperty: set };
  }
  get textContent() {
    return this.text ?? this.children.map((child) => child.textContent).join("");
  }
  set textContent(text) {
    this.children = text === "" || text === null ? [] : [new Drawn(this.ownerDocument, null, String(text))];
  }
  insertBefore(node, before) {
    node.remove();
    const at = before ? this.children.indexOf(before) : this.children.length;
    this.children.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node) {
    return this.insertBefore(node, null);
  }
  append(...nodes) {
    for (const node of nodes)
      this.appendChild(typeof node === "string" ? this.ownerDocument.createTextNode(node) : node);
  }
  remove() {
    const siblings = this.parentNode?.children;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
  removeChild(node) {
    node.remove();
    return node;
  }
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(_, name, value) {
    this.setAttribute(name, value);
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
  hasAttribute(name) {
    return this.attributes.has(name);
  }
  addEventListener() {
    // Nobody points at a picture that is text.
  }
}

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** What was drawn, as SVG text. */
export function markup(node) {
  if (node.text !== null) return escaped(node.text);
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  return `<${node.tagName}${attributes}>${node.children.map(markup).join("")}</${node.tagName}>`;
}
