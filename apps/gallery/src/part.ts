/** An element of this page by its id. @throws where the page does not have it: a mistake of ours. */
export function part<Kind extends HTMLElement = HTMLElement>(id: string, kind?: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element === null || (kind && !(element instanceof kind))) throw new Error(`unknown part: ${id}`);
  return element as Kind;
}
