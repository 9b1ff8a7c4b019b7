import { fetchPage } from "./fetch-page.js";

/** Data of the event that the server sends after each build. */
export interface StoryEvent {
  /** Ids of the graphics whose files changed; empty after a build that failed. */
  readonly changed: readonly string[];
}

/**
 * Brings the open page up to a new build: says what is wrong, and reloads the frames whose graphic changed, with the rows and
 * the embed code below them. Scroll place, width, colours and what the reader opened stay.
 */
export async function showBuild({ changed }: StoryEvent, dress: (root: ParentNode) => void): Promise<void> {
  const fresh = await fetchPage();
  if (idsOf(fresh) !== idsOf(document)) {
    location.reload();
    return;
  }
  replaceInside("#faults", fresh);
  for (const id of changed) {
    const section = document.getElementById(id);
    const next = fresh.getElementById(id);
    if (!section || !next) continue;
    for (const part of ["h2", ".files", ".embed", ".rows"]) {
      const old = section.querySelector(`:scope > ${part}`);
      const made = next.querySelector(`:scope > ${part}`);
      if (!old || !made) continue;
      const adopted = document.importNode(made, true);
      keepChoices(old, adopted);
      old.replaceWith(adopted);
    }
    dress(section);
    // Its page has no origin that this one could reload: the same address is loaded again.
    const frame = section.querySelector("iframe");
    frame?.setAttribute("src", frame.getAttribute("src") ?? "");
  }
}

function idsOf(page: Document): string {
  return [...page.querySelectorAll("section.graphic")].map(({ id }) => id).join(" ");
}

function replaceInside(selector: string, fresh: Document): void {
  const made = fresh.querySelector(selector)?.childNodes ?? [];
  document.querySelector(selector)?.replaceChildren(...[...made].map((node) => document.importNode(node, true)));
}

function keepChoices(old: Element, fresh: Element): void {
  if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement) fresh.open = old.open;
  for (const input of old.querySelectorAll<HTMLInputElement>("input:checked")) {
    const same = fresh.querySelector<HTMLInputElement>(`input[name="${input.name}"][value="${input.value}"]`);
    if (same) same.checked = true;
  }
}
