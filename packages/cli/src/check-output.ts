import { brotliCompressSync, constants } from "node:zlib";
import type { FolderFiles } from "./effects.js";
import { fine, type Finding } from "./finding.js";
import { counted } from "./issue-report.js";
import { verifyFiles } from "./verify.js";

/** What one file may weigh before a reader on a slow phone waits for it, in KiB; pages as they are sent, packed. */
export const BUDGETS = { page: 100, picture: 1024 } as const;

/** Whether a built folder is whole, within its budgets, and asks nobody else for anything. */
export function checkOutput(files: FolderFiles): Finding[] {
  const { faults, figures } = verifyFiles(files);
  const whole: Finding[] = faults.length
    ? faults.map((message) => ({ level: "error", about: "files", message, hint: "build it again" }))
    : [fine("files", `${counted(files.size, "file")} as built, ${counted(figures, "figure")} as in the data`)];
  return [...whole, ...weights(files), ...foreign(files)];
}

function weights(files: FolderFiles): Finding[] {
  const heavy: Finding[] = [];
  let largest = 0;
  for (const [path, bytes] of files) {
    const page = path.endsWith("/index.html");
    if (!page && !path.endsWith(".png")) continue;
    const size = (page ? packed(bytes) : bytes.length) / 1024;
    if (page) largest = Math.max(largest, size);
    const most = page ? BUDGETS.page : BUDGETS.picture;
    if (size > most)
      heavy.push({
        level: "warning",
        about: path,
        message: `${size.toFixed(0)} KiB, more than ${String(most)}`,
        hint: page
          ? "show fewer records in one graphic, or load it only when a reader comes near"
          : "publish graphic.svg in its place",
      });
  }
  return heavy.length ? heavy : [fine("sizes", `the largest page is ${largest.toFixed(0)} KiB as it is sent`)];
}

function packed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

// Whatever makes a browser load something: attributes of elements, and addresses in style sheets. A link that readers
// follow is not among them, nor a <link> that only names another page, such as the oEmbed answer of this one.
const LOADS =
  /<(script|img|image|iframe|embed|object|source|audio|video|track|use|link|input)\b[^>]*?\s(?:src|srcset|imagesrcset|href|xlink:href|data|poster)\s*=\s*["']?\s*((?:https?:)?\/\/[^"'\s>]+)[^>]*|(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/gi;

const REL = /\srel\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

// What a browser fetches, or opens a connection for, on account of a <link>: HTML Standard, link types.
const LOADING =
  /(?:^|\s)(?:stylesheet|(?:module)?preload|prefetch|prerender|preconnect|dns-prefetch|manifest|compression-dictionary|(?:[\w-]+-)?icon(?:-[\w-]+)?)(?:\s|$)/i;

function isLoading(tag: string, name: string | undefined): boolean {
  if (name?.toLowerCase() !== "link") return true;
  const [, double, single, bare] = REL.exec(tag) ?? [];
  return LOADING.test(double ?? single ?? bare ?? "");
}

function foreign(files: FolderFiles): Finding[] {
  const found: Finding[] = [];
  let looked = 0;
  for (const [path, bytes] of files) {
    if (!/\.(?:html|svg|css)$/.test(path)) continue;
    looked += 1;
    // Data of a page stands between script tags and loads nothing.
    const text = new TextDecoder()
      .decode(bytes)
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, (tag) => tag.slice(0, tag.indexOf(">") + 1));
    for (const [tag, name, attribute, sheet] of text.matchAll(LOADS))
      if (isLoading(tag, name))
        found.push({
          level: "error",
          about: path,
          message: `loads from elsewhere: ${attribute ?? sheet ?? ""}`,
          hint: "build it again",
        });
  }
  return found.length
    ? found
    : [fine("requests", `${counted(looked, "file")} looked through, nothing is loaded from elsewhere`)];
}
