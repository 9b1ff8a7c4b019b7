/** Folds the rows of a group, or unfolds them: by the button in the head of the group. */
export function toggleFold(button: HTMLElement): void {
  const group = button.closest("tbody");
  if (group) setFolded(group, !group.classList.contains("folded"));
}

/** Unfolds the group in which something stands. */
export function unfold(inside: Element): void {
  const group = inside.closest("tbody.folded");
  if (group) setFolded(group, false);
  const details = inside.closest("details");
  if (details) details.open = true;
}

/** Unfolds every group of a list: paper cannot be unfolded. */
export function unfoldLists(root: ParentNode): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>(".statements details")) details.open = true;
}

function setFolded(group: Element, folded: boolean): void {
  group.classList.toggle("folded", folded);
  group.querySelector('[data-do="fold"]')?.setAttribute("aria-expanded", String(!folded));
}
