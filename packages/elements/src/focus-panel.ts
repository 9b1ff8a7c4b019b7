/** Moves the focus into the open record and the record into view; false where none stands open. */
export function focusPanel(root: ParentNode): boolean {
  const panel = root.querySelector<HTMLElement>(".panel");
  panel?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: "nearest" });
  return panel !== null;
}
