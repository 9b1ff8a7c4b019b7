/** An element as a plain record: printed as text by `serialize`, drawn in a page by the elements package. */
export interface Tree {
  readonly tag: string;
  /** In the order they are written. No `style`, `src`, `srcdoc` or `on…` ever: `h` throws on them. */
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
  /** True where a page may make its children after what stands before it: see `later`. */
  readonly isLater?: boolean;
}

/** What `h` takes as a child: nothing, text, an element, or lists of those. */
export type Child = Tree | string | null | false | undefined | readonly Child[];

/** What `h` takes as an attribute: null, false and undefined leave it out, true writes it empty. */
export type Attr = string | number | boolean | null | undefined;

const NEVER = /^(?:on.*|style|src|srcdoc|formaction|action|data|xlink:href)$/i;
// A picture sets thousands of attributes by a few dozen names: each is judged once.
const allowed = new Set<string>();

/**
 * Makes an element. Text stays text: markup in a cell is shown as the characters it is made of.
 * `href` takes only what `safeUrl` passed, or an address inside the built folder; see link.ts.
 * @throws on an attribute that could run or load something: a mistake of ours, not of the data.
 */
export function h(tag: string, attrs: Readonly<Record<string, Attr>> | null, ...children: Child[]): Tree {
  return { tag, attrs: kept(attrs), children: flat(children) };
}

/**
 * Makes an element whose children are made when somebody first asks for them, and then kept: one part of many in a long
 * table, which a page makes when a reader comes near or when nothing else is to be done. Printed, it is as `h` makes it.
 */
export function later(tag: string, attrs: Readonly<Record<string, Attr>> | null, children: () => Child): Tree {
  let made: readonly (Tree | string)[] | null = null;
  return {
    tag,
    attrs: kept(attrs),
    get children() {
      return (made ??= flat([children()]));
    },
    isLater: true,
  };
}

function kept(attrs: Readonly<Record<string, Attr>> | null): Record<string, string> {
  const out: Record<string, string> = {};
  const given = attrs ?? {};
  // Own names only: a page may have put some of its own on every object.
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === null || value === undefined || value === false) continue;
    if (!allowed.has(name)) allow(name);
    out[name] = value === true ? "" : String(value);
  }
  return out;
}

function allow(name: string): void {
  if (NEVER.test(name)) throw new Error(`forbidden attribute: ${name}`);
  allowed.add(name);
}

function flat(children: readonly Child[]): (Tree | string)[] {
  const out: (Tree | string)[] = [];
  flatten(children, out);
  return out;
}

function flatten(children: readonly Child[], out: (Tree | string)[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (typeof child === "string") out.push(child);
    else if (isList(child)) flatten(child, out);
    else out.push(child);
  }
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** All text inside, in order: what a screen reader is given where no label stands. */
export function textOf(tree: Tree | string): string {
  return typeof tree === "string" ? tree : tree.children.map(textOf).join("");
}

/** Every element inside and the tree itself, depth first. */
export function* walk(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) if (typeof child !== "string") yield* walk(child);
}
