/** Level of a printed figure's heading, 2 to 6; null where it has none. */
export function headingLevelOf(figure: Element): number | null {
  const level = /^h([2-6])$/i.exec(figure.querySelector(".heading")?.tagName ?? "")?.[1];
  return level ? Number(level) : null;
}
