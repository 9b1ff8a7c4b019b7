/**
 * What a reader points at in a picture: of the shapes and words there the one whose middle is nearest, else so of the hit
 * boxes. Those are as large as a finger and cover each other where marks stand close: the box on top may be a neighbour's.
 */
export function markUnder(root: ShadowRoot, x: number, y: number): Element | undefined {
  const rank = (each: Element): number => {
    const box = each.getBoundingClientRect();
    return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) + (each.matches(".hit") ? 1e4 : 0);
  };
  return root
    .elementsFromPoint(x, y)
    .filter((each) => each.closest(".mark"))
    .sort((a, b) => rank(a) - rank(b))[0];
}
