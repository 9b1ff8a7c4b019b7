import type { GraphicElement } from "./graphic-element.js";

// What a reader can choose; anything else in an address is not ours.
const NAME = /^[a-z]+(?:-[a-z]+)*$/;

// Room for every place of a long list; an address beyond it is nobody's view.
const MOST_LETTERS = 4000;

type Followed = GraphicElement & HTMLElement;

const followedPages = new WeakSet<Document>();

/**
 * Keeps the view of the element that has the attribute `hash-state` in the page's address: `#as-of=2020-10-06&claim=…`.
 * For a page of its own, such as an embed's; an article's address is left alone. The address is replaced, so that "back"
 * leaves the page. Where an address may not be changed (a sandboxed frame), the view is only read from it.
 * Of an element whose attribute names options, only these are taken, and a line of the page behind it shows where the address asks for more.
 * `elements` take the view that the address names now; default all that have the attribute. May be called again.
 */
export function followHash(page: Document, elements?: readonly Followed[]): void {
  const followed = (): Followed[] => [...page.querySelectorAll<Followed>("[hash-state]")];
  const read = (those: readonly Followed[]): void => {
    const asked = readHash(page.location.hash);
    for (const element of those) {
      const { claim, ...choices } = takenOf(element, asked);
      element.choices = choices;
      element.claim = claim ?? null;
      tell(
        element,
        optionsOf(element).some((name) => name in asked && !(name in choices)),
      );
    }
  };
  if (page.location.hash.includes("=")) read(elements ?? followed());
  if (followedPages.has(page)) return;
  followedPages.add(page);
  const write = (event: Event): void => {
    const element = followed().find((each) => each === event.target);
    if (!element) return;
    tell(element, false);
    const hash = writeHash({ ...element.choices, ...(element.claim !== null && { claim: element.claim }) });
    try {
      page.defaultView?.history.replaceState(null, "", hash || page.location.pathname + page.location.search);
    } catch {
      // An opaque origin keeps its address.
    }
  };
  for (const name of ["claim-select", "as-of-change", "view-change"]) page.addEventListener(name, write);
  page.defaultView?.addEventListener("hashchange", () => {
    read(followed());
  });
}

function takenOf(element: Element, asked: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const taken = element.getAttribute("hash-state")?.split(" ").filter(Boolean) ?? [];
  return taken.length ? Object.fromEntries(Object.entries(asked).filter(([name]) => taken.includes(name))) : asked;
}

// What others write into an address, such as where a reader came from, asks for no view.
function optionsOf(element: Element): string[] {
  return ["as-of", "names", "history", "filters", ...(element.constructor as typeof GraphicElement).optionNames];
}

/** Shows the line that the page holds behind the element for an address that asks for more than can be chosen, or hides it. */
function tell(element: Element, leftOut: boolean): void {
  const line = element.nextElementSibling;
  if (line instanceof HTMLElement && line.matches(".left-out")) line.hidden = !leftOut;
}

/** The choices in an address: names and values, never markup. Unknown and malformed parts are left out. */
export function readHash(hash: string): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  // What WordPress writes there (`#?secret=…`) is its own.
  if (hash.startsWith("#?")) return {};
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, "")))
    if (NAME.test(name) && value.length <= MOST_LETTERS) found[name] = value;
  return { ...found };
}

/** The address of choices; empty where there are none. */
export function writeHash(choices: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(choices).toString();
  return text ? `#${text}` : "";
}
