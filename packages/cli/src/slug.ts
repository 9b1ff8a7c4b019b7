const SLUG = /^[a-z0-9][a-z0-9._-]{0,63}$/;
// Names that Windows gives to devices, with or without an ending (Microsoft, "Naming Files, Paths, and Namespaces").
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/;

/**
 * Whether a name may become a file or a folder: lower case letters, digits, `.`, `_`, `-`, at most 64, a letter or digit
 * first, no name of a device, no point at the end.
 */
export function isSlug(name: string): boolean {
  return SLUG.test(name) && !DEVICE.test(name) && !name.endsWith(".");
}

/** Whether a name may become a file of ours: as a slug, capitals allowed (`README.txt`). */
export function isFileName(name: string): boolean {
  return isSlug(name.toLowerCase());
}
