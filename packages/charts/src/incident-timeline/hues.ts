/** Hues of sorts of events on light and on dark ground, each at 4.5 to 1 against it; none is a flag's, and shape and word say the same. */
const HUES: readonly (readonly [light: string, dark: string])[] = [
  ["#2f527d", "#93b7e2"],
  ["#0f766e", "#5cc4b8"],
  ["#8a2f6d", "#e29acb"],
  ["#8a5a00", "#e0ac55"],
  ["#5b4db0", "#b3a8f2"],
  ["#4a4f59", "#c3c9d3"],
];

const OUTLINED = ["tint", "solid", "frame", "dashed"];
const FILLED = ["solid", "half"];

function rules(colour: (at: number) => string): string {
  return HUES.map((_, index) => {
    const at = index + 1;
    const of = (looks: readonly string[]): string => looks.map((look) => `.hue-${String(at)} .look-${look}`).join(", ");
    return `${of(OUTLINED)} { stroke: ${colour(at)}; }\n${of(FILLED)} { fill: ${colour(at)}; }`;
  }).join("\n");
}

function tokens(value: (light: string, dark: string) => string): string {
  return HUES.map(([light, dark], index) => `--_hue${String(index + 1)}: ${value(light, dark)};`).join(" ");
}

/** Style of hues in pages and shadow roots. Forced colours and paper know one ink: there the shapes tell sorts apart. */
export const HUE_STYLE: string = `
.counterclaim { ${tokens((light) => light)} }
@supports (color: light-dark(#000, #fff)) { .counterclaim { ${tokens((light, dark) => `light-dark(${light}, ${dark})`)} } }
@media (forced-colors: active) { .counterclaim { ${tokens(() => "CanvasText")} } }
@media print { .counterclaim { ${tokens(() => "#222")} } }
${rules((at) => `var(--_hue${String(at)})`)}`;

/** The same for a picture file, which always has light ground. */
export const HUE_INKS: string = rules((at) => HUES[at - 1]?.[0] ?? "#000");
