import { unfold } from "./fold-group.js";
import { firstTogether, togetherWith } from "./mark-under.js";

/** Moves from mark to mark: one tab stop for a whole picture, and the arrows within it. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The marks, cells and items inside that keys can reach, in reading order. */
export function stopsIn(root: ParentNode): HTMLElement[] {
  const stops = [...root.querySelectorAll<HTMLElement>("[data-stop]")];
  return root.querySelector(FOLDED) ? stops.filter((stop) => !stop.closest(INSIDE)) : stops;
}

/** The stop of a record, folded away or not; null where it has none. */
export function stopOf(root: ParentNode, claim: string): HTMLElement | null {
  const stops = [...root.querySelectorAll<HTMLElement>("[data-stop]")];
  return stops.find((stop) => (stop.closest("[data-claim]") ?? stop).getAttribute("data-claim") === claim) ?? null;
}

// What a reader folded, or has not opened yet, and what stands inside it.
const FOLDED = ".folded, details:not([open])";
const INSIDE = ".folded > tr:not(.group), details:not([open]) > :not(summary)";

/**
 * Gives one of the stops the tab stop: the one that has the focus, else the one that had it, else the first.
 * To be called after every draw.
 */
export function keepOneTabStop(root: ParentNode, focused: Element | null): void {
  const inUse = focused instanceof HTMLElement && focused.matches("[data-stop]") && root.contains(focused);
  const last = lastStop.get(root);
  const current = inUse ? focused : last && root.contains(last) && last.matches("[data-stop]") ? last : null;
  const stop = current ?? root.querySelector<HTMLElement>("[data-stop]");
  if (stop) moveTabStop(root, stop);
}

// Every other stop is made without a place in the tab order, so that the one that has it need not be searched for.
const lastStop = new WeakMap<ParentNode, HTMLElement>();

function moveTabStop(root: ParentNode, to: HTMLElement): void {
  const last = lastStop.get(root);
  if (last && last !== to && root.contains(last)) last.setAttribute("tabindex", "-1");
  lastStop.set(root, to);
  if (to.tabIndex !== 0) to.setAttribute("tabindex", "0");
}

/** Puts the focus on a stop and brings it fully into view; what it stands in is unfolded. */
export function focusStop(root: ParentNode, stop: HTMLElement): void {
  if (stop.closest(INSIDE)) unfold(stop);
  moveTabStop(root, stop);
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/**
 * The stop that a key leads to from another one, or null where the key is none of ours or nothing lies there.
 * In a picture the arrows follow the reading order; in a table they go by row and column over the cells that have a stop.
 * Left and right are mirrored where lines run from right to left. No letter is a shortcut.
 */
export function stopFor(root: ParentNode, from: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  if (event.altKey || event.metaKey) return null;
  const stops = stopsIn(root);
  const row = from.closest("tr");
  const inRow = row && !event.ctrlKey ? stopsIn(row) : stops;
  if (event.key === "Home") return inRow[0] ?? null;
  if (event.key === "End") return inRow.at(-1) ?? null;
  let step = STEPS[event.key];
  if (step === undefined || event.ctrlKey) return null;
  const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (sideways && getComputedStyle(from).direction === "rtl") step = -step;
  const order = row && sideways ? inRow : stops;
  if (row && !sideways) return belowOrAbove(stops, from, step);
  return order[order.indexOf(from) + step] ?? null;
}

// The nearest row in that direction with a stop in the same column, or with one across all of them; where none has, and
// from one across all, the nearest stop of another row.
function belowOrAbove(stops: readonly HTMLElement[], from: HTMLElement, step: number): HTMLElement | null {
  const cell = cellOf(from);
  const rows = stops.slice(stops.indexOf(from));
  const ahead = (step > 0 ? rows.slice(1) : stops.slice(0, stops.indexOf(from)).reverse()).filter(
    (stop) => stop.closest("tr") !== from.closest("tr") || cellOf(stop) === cell,
  );
  const fits = (stop: HTMLElement): boolean => {
    const other = cellOf(stop);
    return isAcross(cell) || isAcross(other) || other?.cellIndex === cell?.cellIndex;
  };
  return ahead.find(fits) ?? ahead[0] ?? null;
}

function isAcross(cell: HTMLTableCellElement | null): boolean {
  return cell !== null && cell.colSpan > 1;
}

function cellOf(stop: HTMLElement): HTMLTableCellElement | null {
  return stop.closest<HTMLTableCellElement>("td, th");
}

/** Moves the focus to the mark of a record, where it has one: of several to that from which the record was opened. */
export function focusMark(root: ParentNode, claim: string): void {
  const last = lastStop.get(root);
  const own = last && root.contains(last) && claimOf(last) === claim ? last : null;
  const stop = own ?? togetherWith(root, claim) ?? stopOf(root, claim);
  if (stop) focusStop(root, stop);
}

/** Id of the record that an element stands for or in, of several together the first; null for none. */
export function claimOf(element: Element): string | null {
  return (element.closest("[data-claim]") ?? element).getAttribute("data-claim") ?? firstTogether(element);
}
