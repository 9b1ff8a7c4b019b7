import { createHash } from "node:crypto";

// The same files stand in a graphic's manifest and in the folder's.
const known = new WeakMap<Uint8Array, string>();

/** SHA-256 of some bytes, which must not be changed afterwards, or of a text in UTF-8, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  const before = typeof bytes === "string" ? undefined : known.get(bytes);
  if (before !== undefined) return before;
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (typeof bytes !== "string") known.set(bytes, digest);
  return digest;
}

/** A source expression of a Content Security Policy for an inline script or style (CSP Level 3, section 2.3.1). */
export function cspHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The value of an `integrity` attribute (W3C Subresource Integrity). */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}
