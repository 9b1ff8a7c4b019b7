import type { FolderFiles } from "counterclaim";

const SITE = /https:\/\/[\w.-]+\.example\/graphics/g;

/** So many frames are loaded; the page in a frame is visited by itself as well, and each takes seconds. */
const FRAMES = 2;

/** An article into which every embed code of a built folder was pasted, with the folder's own address in it. */
export function pastedPage(files: FolderFiles, base: string): string {
  const codes: string[] = [];
  for (const [path, bytes] of files) {
    const text = new TextDecoder().decode(bytes);
    if (/\/oembed\.json$/.test(path)) codes.push((JSON.parse(text) as { html: string }).html);
    else if (/\/embed\/[\w-]+\.(?:txt|html)$/.test(path)) codes.push(text);
    else if (path.endsWith("/embed.txt")) codes.push(...sections(text));
  }
  const body = codes.map((code) => `<section>${code.replace(SITE, base)}</section>`).join("\n");
  let frames = 0;
  const loaded = body.replace(/(<iframe [^>]*?)\bsrc="([^"]*)"/g, (_, before: string, address: string) => {
    frames += 1;
    const at = frames > FRAMES || !files.has(address.slice(base.length + 1)) ? "data-src" : "src";
    return `${before.replace('loading="lazy"', "")}${at}="${address}"`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body>${loaded}</body></html>`;
}

/** The codes in a text: what stands from the first line that begins with a tag to the end of its section. */
function sections(text: string): string[] {
  return text
    .split(/^\d+\. .*\n-+\n/m)
    .slice(1)
    .map((section) => section.slice(section.search(/^</m)));
}
