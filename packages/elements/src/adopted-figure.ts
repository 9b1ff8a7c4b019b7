import type { Arrangement } from "@counterclaim/charts";
import { Changes } from "./changes.js";
import { makeLive } from "./live-picture.js";
import { LongRows } from "./long-rows.js";
import { ringIn } from "./mark-under.js";

/** What an adopted figure shows of an element's state. */
export interface Shown {
  /** The arrangement that the style shows; null while nobody measured it: its marks get their stops when it is known. */
  readonly arrangement: Arrangement | null;
  /** Id of the open record; null for none. */
  readonly claim: string | null;
  /** The table or list stands open. */
  readonly open: boolean;
  /** The page is being printed: a list that is not open shows too. */
  readonly onPaper: boolean;
}

/**
 * The figure that the build printed, as the figure of a shadow root: the same nodes, its parts named, its marks reachable by
 * keys and its table behind a button. `release` makes it again what was printed.
 */
export class AdoptedFigure {
  readonly figure: HTMLElement;
  /** Where the panel of a record stands. */
  readonly panel: HTMLElement;
  readonly #changes = new Changes();
  readonly #button: HTMLButtonElement | null;
  readonly #room: HTMLElement | null;
  readonly #inRoom: readonly ChildNode[];
  /** Each printed body with its printed classes. */
  readonly #bodies: ReadonlyMap<Element, string>;
  #shown: Element | null = null;
  #open = false;
  readonly #table: HTMLElement | null;
  readonly #rows: LongRows;
  /** The table stood open by the page's address. */
  readonly wasOpen: boolean;

  /** `uid` is unique on the page: it takes the place of the figure's own id in every id inside. */
  constructor(figure: HTMLElement, uid: string) {
    const changes = this.#changes;
    this.figure = figure;
    const find = (selector: string): HTMLElement | null => figure.querySelector<HTMLElement>(selector);
    this.#table = find(":scope > .table");
    this.#rows = new LongRows(figure);
    this.wasOpen = this.#table?.matches(":target") ?? false;
    changes.set(figure, "class", "counterclaim live");
    for (const [selector, part] of PARTS) {
      const element = selector ? find(selector) : figure;
      if (element) changes.set(element, "part", part);
    }
    renameIds(figure, uid, changes);
    const help = find(".help");
    if (help) changes.set(help, "hidden", null);
    makeLive(figure, changes);
    for (const room of figure.querySelectorAll(".body span.open")) changes.replace(room, button("open"));
    for (const room of figure.querySelectorAll(".body span.fold")) changes.replace(room, foldButton());
    const link = find(".table-link");
    this.#button = link && button("table-link");
    if (link && this.#button) {
      this.#button.dataset["do"] = "table";
      changes.replace(link, this.#button);
    }
    this.panel = document.createElement("div");
    this.panel.className = "panel-room";
    const bodies = find(":scope > .bodies");
    this.#room = bodies;
    this.#inRoom = bodies ? [...bodies.childNodes] : [];
    this.#bodies = new Map([...figure.querySelectorAll(".body")].map((body) => [body, body.className]));
    changes.insert(figure, this.panel, bodies && bodies.nextSibling);
  }

  /** Shows a state. Cheap where it is the state that is shown. */
  show({ arrangement, claim, open, onPaper }: Shown): void {
    this.#rows.show(open || onPaper);
    if (open !== this.#open) this.#showRows((this.#open = open));
    if (arrangement)
      for (const [body, printed] of this.#bodies)
        this.#showBody(body, printed.split(" ").includes(`at-${arrangement.name}`), claim);
    this.#table?.classList.toggle("open", open);
    this.#button?.setAttribute("aria-expanded", String(open));
    if (this.#table && open) this.#button?.setAttribute("aria-controls", this.#table.id);
    else this.#button?.removeAttribute("aria-controls");
  }

  // Events that a picture only counts, and figures that it draws together, have no mark: keys open their records from their rows.
  #showRows(open: boolean): void {
    const rows = this.figure.querySelector("[data-beads]") ? "th[data-claim]" : ".timeline-list li";
    for (const row of this.#table?.querySelectorAll(rows) ?? []) {
      this.#changes.set(row, "data-stop", open ? "" : null);
      this.#changes.set(row, "tabindex", "-1");
    }
  }

  // As where it is drawn: one body that shows at every width, on paper too. The others wait outside of the page.
  #showBody(body: Element, shown: boolean, claim: string | null): void {
    const changes = this.#changes;
    if (shown && this.#room && this.#shown !== body) {
      this.#shown = body;
      body.className = "body at-narrow at-medium at-wide at-full";
      this.#room.replaceChildren(body);
    }
    for (const stop of body.querySelectorAll("[data-label], .open, button.fold")) {
      const id = stop.closest("[data-claim]")?.getAttribute("data-claim");
      changes.set(stop, "data-stop", shown ? "" : null);
      if (!stop.hasAttribute("tabindex")) changes.set(stop, "tabindex", "-1");
      changes.set(stop, "aria-current", claim !== null && id === claim ? "true" : null);
    }
    ringIn(body, claim);
  }

  /** Takes everything back: the figure is again what was printed, and stands nowhere. */
  release(): HTMLElement {
    this.#rows.show(true);
    this.#table?.classList.remove("open");
    this.#room?.replaceChildren(...this.#inRoom);
    for (const [body, printed] of this.#bodies) {
      body.className = printed;
      ringIn(body, null);
    }
    for (const group of this.figure.querySelectorAll(".folded")) group.classList.remove("folded");
    this.figure.remove();
    this.#changes.undo();
    return this.figure;
  }
}

const PARTS = [
  ["", "figure"],
  [".heading", "heading"],
  [".summary", "summary"],
  [":scope > .bodies", "picture"],
  [":scope > .table", "table"],
] as const;

function button(name: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = name;
  return made;
}

function foldButton(): HTMLButtonElement {
  const made = button("fold");
  made.dataset["do"] = "fold";
  made.setAttribute("aria-expanded", "true");
  return made;
}

// Two elements may hold copies of one figure, and a page may be saved or flattened into one tree.
function renameIds(figure: HTMLElement, uid: string, changes: Changes): void {
  const old = `${(figure.getAttribute("aria-labelledby") ?? "").replace(/-heading$/, "")}-`;
  for (const element of [figure, ...figure.querySelectorAll("[id], [aria-labelledby]")])
    for (const name of ["id", "aria-labelledby"]) {
      const value = element.getAttribute(name);
      if (value?.startsWith(old)) changes.set(element, name, `${uid}-${value.slice(old.length)}`);
    }
}
