/** Changes of nodes that can all be taken back, the last one first. */
export class Changes {
  readonly #back: (() => void)[] = [];

  /** Sets an attribute; null removes it. */
  set(element: Element, name: string, value: string | null): void {
    const old = element.getAttribute(name);
    if (old === value) return;
    this.#back.push(() => {
      write(element, name, old);
    });
    write(element, name, value);
  }

  /** Puts an element in the place of another one, whose children move into it. */
  replace(old: Element, by: Element): void {
    this.#back.push(() => {
      old.append(...by.childNodes);
      by.replaceWith(old);
    });
    by.append(...old.childNodes);
    old.replaceWith(by);
  }

  /** Puts a node before another one, or last. */
  insert(parent: Element, node: ChildNode, before: ChildNode | null): void {
    this.#back.push(() => {
      node.remove();
    });
    parent.insertBefore(node, before);
  }

  /** Takes a node out. */
  remove(node: ChildNode): void {
    const { parentNode, nextSibling } = node;
    this.#back.push(() => {
      parentNode?.insertBefore(node, nextSibling);
    });
    node.remove();
  }

  /** Takes every change back. */
  undo(): void {
    for (let back = this.#back.pop(); back; back = this.#back.pop()) back();
  }
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
