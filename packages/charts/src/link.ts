import { h, type Child, type Tree } from "./tree.js";

/**
 * A link to a source. `url` must have passed `safeUrl` when it was read; whatever is not http or https is printed as text,
 * so that a record made by hand cannot smuggle another scheme in.
 */
export function sourceLink(url: string, ...children: Child[]): Tree {
  if (!/^https?:\/\//i.test(url)) return h("span", null, ...children);
  return h(
    "a",
    { href: url, rel: "noopener noreferrer", target: "_blank", referrerpolicy: "no-referrer" },
    ...children,
  );
}
