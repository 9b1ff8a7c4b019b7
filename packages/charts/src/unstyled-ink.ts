import type { Look } from "./mark.js";

/** Presentation attributes of one look. */
type Ink = Readonly<Record<string, string>>;

const DARK = "#444";
const PALE = "#eee";
const outline = (stroke = DARK, dashes?: string): Ink => ({
  fill: "none",
  stroke,
  ...(dashes === undefined ? null : { "stroke-dasharray": dashes }),
});

const UNSTYLED: Readonly<Record<Look, Ink | null>> = {
  solid: null,
  half: null,
  tint: { fill: PALE, stroke: DARK },
  unit: { fill: PALE, stroke: DARK },
  fill: { fill: PALE },
  band: { fill: PALE },
  ground: { fill: "#fff" },
  relay: { fill: "#fff", stroke: DARK },
  hatch: outline(),
  frame: outline(),
  struck: outline(),
  axis: outline(),
  line: outline(),
  span: outline(),
  tick: outline(),
  ends: outline(),
  grid: outline("#ccc"),
  rail: outline("#ccc"),
  dashed: outline(DARK, "4 3"),
  ring: outline(DARK, "2 2"),
  soft: outline(DARK, "2 2"),
  open: outline(DARK, "2 2"),
  leader: outline(DARK, "2 3"),
  marker: outline(DARK, "2 3"),
  dash: outline(DARK, "6 3"),
  none: { fill: "none" },
};

/**
 * What a mark looks like in a page that does not let the style sheet through. Without it every shape is filled with black:
 * what nobody reported would be a bar, and what a finger can hit would cover the figures. Any rule of the sheet wins over
 * these attributes. Null for a look that is filled anyway.
 */
export function unstyledInk(look: Look): Ink | null {
  return UNSTYLED[look];
}
