import { cspHash } from "./digest.js";
import { escapeHtml } from "./escape-html.js";
import { inlineJson } from "./inline.js";

/** What an open page has to know. */
export interface PreviewState {
  /** Grows with every build that went through. */
  readonly version: number;
  /** The version with which each graphic was built last, by its id. */
  readonly versions: Readonly<Record<string, number>>;
  /** Why the last build did not go through; null where it did. */
  readonly fault: string | null;
  readonly title: string;
  readonly graphics: readonly { readonly id: string; readonly title: string }[];
}

/**
 * A page with a script that reloads it after a build and shows why one failed. Only the server adds it.
 * @param id of the graphic whose page it is: it reloads only where that was built; null where any build counts
 */
export function withReload(page: string, state: PreviewState, id: string | null): string {
  const script = reloadScript(state, id);
  // The page's own policy lets run only what its hash names: this script joins it, in this copy alone.
  return page
    .replace("script-src ", () => `script-src ${cspHash(script)} `)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `<script>${script}</script>\n</body>`);
}

/** The graphics that were built, as links. */
export function listingHtml(state: PreviewState): string {
  const items = state.graphics.map(
    ({ id, title }) => `<li><a href="/${escapeHtml(id)}/">${escapeHtml(title)}</a></li>`,
  );
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(state.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>body { margin: 2rem auto; padding: 0 1rem; max-width: 40rem; font: 1rem/1.5 system-ui, sans-serif }</style>
</head>
<body>
<main>
<h1>${escapeHtml(state.title)}</h1>
${items.length ? `<ul>\n${items.join("\n")}\n</ul>` : "<p>Nothing was built yet.</p>"}
</main>
</body>
</html>
`;
  return withReload(page, state, null);
}

function reloadScript({ version, versions }: PreviewState, id: string | null): string {
  return `
{
  const id = ${inlineJson(id)};
  const version = ${inlineJson(id === null ? version : (versions[id] ?? 0))};
  const box = document.createElement("pre");
  box.setAttribute("role", "alert");
  Object.assign(box.style, {
    position: "fixed", insetInline: "0", bottom: "0", zIndex: "9", margin: "0", padding: "1rem", maxHeight: "50vh",
    overflow: "auto", whiteSpace: "pre-wrap", font: "14px/1.4 ui-monospace, monospace", background: "#fff6e5", color: "#1b1e24",
    borderTop: "3px solid #b3480f",
  });
  new EventSource("/-/changes?of=" + encodeURIComponent(id ?? "")).onmessage = ({ data }) => {
    const state = JSON.parse(data);
    if ((id === null ? state.version : state.versions[id] ?? version) !== version) return location.reload();
    box.textContent = state.fault ?? "";
    if (state.fault === null) box.remove();
    else document.body.append(box);
  };
}
`;
}
