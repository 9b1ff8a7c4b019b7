/**
 * Order of two names by their letters, without case and accents; equal ones by how they are written.
 * Own rule and not `Intl.Collator`, whose tables differ between a browser and the build: both must print one order.
 */
export function compareNames(a: string, b: string): number {
  return compareText(fold(a), fold(b)) || compareText(a, b);
}

/** Whether two values are one and the same: Unicode form, case and spaces apart, letter for letter. */
export function valueKey(value: string): string {
  return value.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
