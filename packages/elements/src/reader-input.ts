import { toggleFold } from "./fold-group.js";
import { focusStop, stopFor } from "./keys.js";
import { claimUnder } from "./mark-under.js";

/** What a reader can do with a graphic. */
export interface Actions {
  /** Opens the record of a mark, cell or list item. */
  open(claim: string): void;
  /** Closes the open record and gives the focus back; false where none is open. */
  close(): boolean;
  toggleTable(): void;
  /** Where a key or a button leads must be there: makes what would be made later. */
  makeAll(): void;
  /** A reader comes near to opening a record. */
  near(): void;
}

/** Turns what a reader does inside a shadow root into actions: one listener a kind of event, however many marks there are. */
export function listen(root: ShadowRoot, actions: Actions): void {
  root.addEventListener("click", (event) => {
    const target = event.target as Element;
    const control = target.closest<HTMLButtonElement>("button[data-do]");
    if (control) {
      if (control.dataset["do"] === "close") actions.makeAll();
      press(control, actions);
      return;
    }
    if (target.closest("a, button:not([data-stop]), input, select, summary, label, .panel")) return;
    // A reader who marks words to copy them does not ask for a record.
    if (getSelection()?.type === "Range") return;
    const { clientX, clientY, detail } = event as MouseEvent;
    // A click without a pointer has no place. Letters and their leaders lie over marks without being one.
    const at = detail && target.closest(".picture") ? claimUnder(root, clientX, clientY) : null;
    const id = at ?? target.closest("[data-claim]")?.getAttribute("data-claim");
    if (id) actions.open(id);
    // So screen readers press the group of records that are drawn together: they open what keys open from it.
    else if (!detail) press(target.closest<HTMLElement>("[data-do]"), actions);
  });
  for (const name of ["pointerover", "focusin"])
    root.addEventListener(name, ({ target }) => {
      if ((target as Element).closest("[data-claim], [data-beads]")) actions.near();
    });
  root.addEventListener("keydown", (event) => {
    onKey(root, event as KeyboardEvent, actions);
  });
}

// The controls of a drawn figure have their own listeners: controls.ts.
function press(control: HTMLElement | null, actions: Actions): void {
  const does = control?.dataset["do"];
  if (does === "table") actions.toggleTable();
  else if (does === "close") actions.close();
  else if (control && does === "fold") toggleFold(control);
}

function onKey(root: ShadowRoot, event: KeyboardEvent, actions: Actions): void {
  const target = event.target as HTMLElement;
  // Where a key leads must be there.
  if (/^(?:Arrow|Home$|End$|Escape$)/.test(event.key)) actions.makeAll();
  if (event.key === "Escape") {
    if (actions.close()) event.preventDefault();
    return;
  }
  const stop = target.closest<HTMLElement>("[data-stop]");
  if (!stop || target.closest("input, select, textarea")) return;
  if ((event.key === "Enter" || event.key === " ") && stop === target && !target.closest("a, button, summary")) {
    const claim = (stop.closest("[data-claim]") ?? stop.querySelector("[data-claim]"))?.getAttribute("data-claim");
    if (!claim && !stop.dataset["do"]) return;
    event.preventDefault();
    if (claim) actions.open(claim);
    else press(stop, actions);
    return;
  }
  const next = stopFor(root, stop, event);
  if (!next) return;
  event.preventDefault();
  focusStop(root, next);
}
