/** The little of a DOM that Plot draws into and that can be printed as text: for Node, where there is none. */
class SmallNode {
  parentNode: SmallElement | null = null;
  readonly ownerDocument: object;
  constructor(ownerDocument: object) {
    this.ownerDocument = ownerDocument;
  }
}

class SmallText extends SmallNode {
  readonly nodeType = 3;
  data: string;
  constructor(document: object, data: string) {
    super(document);
    this.data = data;
  }
}

class SmallElement extends SmallNode {
  readonly nodeType = 1;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (SmallElement | SmallText)[] = [];
  readonly tagName: string;
  readonly namespaceURI: string;
  constructor(document: object, namespace: string, tagName: string) {
    super(document);
    this.namespaceURI = namespace;
    this.tagName = tagName;
  }
  get firstChild(): SmallElement | SmallText | null {
    return this.childNodes[0] ?? null;
  }
  get children(): SmallElement[] {
    return this.childNodes.filter((child) => child instanceof SmallElement);
  }
  get style(): object {
    return { setProperty: (name: string, value: string) => this.attributes.set(`data-style-${name}`, value) };
  }
  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text) this.appendChild(new SmallText(this.ownerDocument, text));
  }
  get textContent(): string {
    return this.childNodes.map((child) => (child instanceof SmallText ? child.data : child.textContent)).join("");
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  setAttributeNS(_: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  appendChild<Child extends SmallElement | SmallText>(child: Child): Child {
    return this.insertBefore(child, null);
  }
  append(...children: (SmallElement | SmallText | string)[]): void {
    for (const child of children)
      this.appendChild(typeof child === "string" ? new SmallText(this.ownerDocument, child) : child);
  }
  insertBefore<Child extends SmallElement | SmallText>(child: Child, before: SmallElement | SmallText | null): Child {
    child.parentNode?.removeChild(child);
    const at = before ? this.childNodes.indexOf(before) : -1;
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child);
    child.parentNode = this;
    return child;
  }
  removeChild(child: SmallElement | SmallText): void {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  addEventListener(): void {
    // Nobody points at a text.
  }
}
export type { SmallElement };

/** A document for Plot's `document` option in Node. */
export function smallDocument(): Document {
  const document = {
    nodeType: 9,
    defaultView: null,
    createElementNS: (namespace: string, name: string) => new SmallElement(document, namespace, name),
    createElement: (name: string) => new SmallElement(document, "http://www.w3.org/1999/xhtml", name),
    createTextNode: (text: string) => new SmallText(document, text),
    documentElement: null as SmallElement | null,
  };
  document.documentElement = document.createElement("html");
  // Plot asks for no more of a document than stands above.
  return document as unknown as Document;
}

/** What Plot drew into a small document, as text with one element a line. */
export function printSmall(node: unknown): string {
  if (node instanceof SmallText) return escape(node.data);
  if (!(node instanceof SmallElement)) return "";
  if (node.tagName === "style") return "";
  const attrs = [...node.attributes].map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
  const inside = node.childNodes.map(printSmall).join(node.childNodes.some((c) => c instanceof SmallText) ? "" : "\n");
  return `<${node.tagName}${attrs}>${inside}</${node.tagName}>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
