/** Longest address that is looked at, in characters. */
export const MAX_URL_LENGTH = 2048;

const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Z}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\\<>"`]/u;
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|test|invalid|onion)$/;

/** Names and addresses that lead nowhere in public (RFC 6761, RFC 6890). */
function isPrivateAddress(host: string): boolean {
  const bytes = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (bytes === null) return PRIVATE_NAME.test(host);
  const a = Number(bytes[1]);
  const b = Number(bytes[2]);
  const c = Number(bytes[3]);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && (b === 168 || b === 0 || (b === 88 && c === 99))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113)
  );
}

/** An address of ASCII without anything odd: its site, and a path, query or fragment. */
const PLAIN = /^(https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#][!#-;=?-[\]^_a-z{|}~]*)?$/;
const MOST_SITES = 1000;
const sites = new Map<string, boolean>();
/** The last good site: the addresses of a file have few. */
let lastSite = "";

/** Whether an address begins with the last good site and nothing of it runs on into another. */
function isOfLastSite(text: string): boolean {
  if (lastSite === "" || !text.startsWith(lastSite)) return false;
  const next = text.charAt(lastSite.length);
  return next === "" || next === "/" || next === "?" || next === "#";
}

/** Whether an address is a safe one as it stands, with nothing around it. False says only that `safeUrl` must look. */
export function isPlainUrl(text: string): boolean {
  if (text.length > MAX_URL_LENGTH || !PLAIN.test(text)) return false;
  if (isOfLastSite(text)) return !text.includes("http", lastSite.length);
  const site = PLAIN.exec(text)?.[1] ?? "";
  if (text.includes("http", site.length)) return false;
  // What follows a plain site cannot make it another one: each site is looked at once.
  let good = sites.get(site);
  if (good === undefined) {
    if (sites.size >= MOST_SITES) sites.clear();
    sites.set(site, (good = readUrl(site) !== null));
  }
  if (good) lastSite = site;
  return good;
}

/**
 * An address that may stand in a link, or null. One http(s) address with `//`, without credentials, spaces, controls,
 * bidirectional or invisible characters, quotation marks, angle brackets or backslashes; its host has a dot, is public,
 * and is the host as written. A host outside ASCII comes back as punycode, so that no lookalike hides; everything else
 * comes back as written, trimmed of ASCII space. At most 2,048 characters.
 */
export function safeUrl(text: string): string | null {
  const raw = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return isPlainUrl(raw) ? raw : readUrl(raw);
}

function readUrl(raw: string): string | null {
  if (raw.length > MAX_URL_LENGTH || FORBIDDEN.test(raw)) return null;
  const written = /^https?:\/\/([^/?#]+)/i.exec(raw)?.[1];
  if (written === undefined || written.includes("@") || /[,;|]+https?:/i.test(raw)) return null;
  let url: URL;
  try {
    url = new URL(raw);
  } catch {
    return null;
  }
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "")
    return null;
  const host = url.hostname;
  if (
    !host.includes(".") ||
    host.startsWith("[") ||
    host.endsWith(".") ||
    host.startsWith(".") ||
    host.includes("..") ||
    isPrivateAddress(host)
  )
    return null;
  const writtenHost = written.replace(/:\d*$/, "").toLowerCase();
  if (writtenHost === host) return raw;
  return /[^\p{ASCII}]/u.test(writtenHost) && host.includes("xn--") ? url.href : null;
}
