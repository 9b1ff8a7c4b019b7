import type { Drawing } from "../drawing.js";

/** Fetches what draws this graphic: a chunk of its own, loaded where what was printed is not what is asked for. */
export async function loadDrawing(): Promise<() => Drawing> {
  return (await import("./drawing.js")).startDrawing;
}
