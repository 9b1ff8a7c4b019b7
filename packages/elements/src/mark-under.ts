// As near as a finger comes: half of a target of 24 px (WCAG 2.2, 2.5.8).
const NEAR = 12;

/**
 * Id of the record that a reader points at in a picture: of the shapes and words there that of the one whose middle is nearest,
 * else so of the hit boxes. Those are as large as a finger and cover each other where marks stand close: the box on top may be a
 * neighbour's. Of records that are drawn together it is the nearest. Null where none is near.
 */
export function claimUnder(root: ShadowRoot, x: number, y: number): string | null {
  let found: string | null = null;
  let least = Infinity;
  const take = (claim: string | null, distance: number): void => {
    if (distance < least) [found, least] = [claim, distance];
  };
  for (const each of root.elementsFromPoint(x, y)) {
    const mark = each.closest(".mark");
    const far = each.matches(".hit") ? 1e4 : 0;
    if (mark?.matches(".beads")) {
      const place = (mark as SVGGElement).getScreenCTM();
      for (const [claim, left, top] of placesIn(mark)) {
        const at = new DOMPoint(left, top).matrixTransform(place ?? undefined);
        const distance = Math.hypot(at.x - x, at.y - y);
        if (distance <= NEAR) take(claim, far + distance);
      }
    } else if (mark) {
      const box = each.getBoundingClientRect();
      const distance = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
      take(mark.getAttribute("data-claim"), far + distance);
    }
  }
  return found;
}

/** The stop for keys of records that are drawn together, of which one is the given; null where none has it. */
export function togetherWith(root: ParentNode, claim: string): HTMLElement | null {
  const groups = [...root.querySelectorAll<HTMLElement>("[data-beads][data-stop]")];
  return groups.find((group) => placesIn(group).some(([id]) => id === claim)) ?? null;
}

/** Id of the first of the records that a mark stands for together; null for any other element. */
export function firstTogether(mark: Element): string | null {
  return placesIn(mark)[0]?.[0] ?? null;
}

/** Rings the chosen one of records that are drawn together in a printed body, and no other; null rings none. */
export function ringIn(body: Element, claim: string | null): void {
  body.querySelector(".beads > .look-ring")?.remove();
  for (const group of body.querySelectorAll("[data-beads]")) {
    const [, x, y] = placesIn(group).find(([id]) => id === claim) ?? [];
    if (x === undefined || y === undefined) continue;
    const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    for (const [name, value] of Object.entries({ class: "look-ring", cx: x, cy: y, r: 8 }))
      ring.setAttribute(name, String(value));
    group.append(ring);
  }
}

function placesIn(group: Element): [claim: string, x: number, y: number][] {
  return JSON.parse(group.getAttribute("data-beads") ?? "[]") as [string, number, number][];
}
