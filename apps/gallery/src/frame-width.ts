/** Width that all frames are shown at, in px; null for as wide as the page's own column. */
export type FrameWidth = number | null;

/** Narrowest and widest that the handle goes. */
export const NARROWEST = 280;
export const WIDEST = 1200;

/** How all frames are shown. Kept in the address, so that a reload or a link shows the same. */
export interface FrameLook {
  readonly width: FrameWidth;
  readonly scheme: "light dark" | "light" | "dark";
}

/** What is shown where the address says nothing: an article's column, or the whole of a narrower window. */
const USUAL = 720;

/** Reads `?width=510&scheme=dark` (`width=column` for the page's own column); anything else is the usual look. */
export function lookFrom(address: string, room: number): FrameLook {
  const query = new URL(address).searchParams;
  const text = query.get("width");
  const width = Number(text);
  const scheme = query.get("scheme");
  return {
    width: width >= NARROWEST && width <= WIDEST ? Math.round(width) : text === "column" || room < USUAL ? null : USUAL,
    scheme: scheme === "light" || scheme === "dark" ? scheme : "light dark",
  };
}

/** The address with a look written into it. */
export function withLook(address: string, { width, scheme }: FrameLook): string {
  const url = new URL(address);
  url.searchParams.set("width", width === null ? "column" : String(width));
  url.searchParams.set("scheme", scheme === "light dark" ? "system" : scheme);
  return url.href;
}
