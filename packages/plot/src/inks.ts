import { INKS, TOKENS, type Look } from "@counterclaim/charts";

/**
 * Colours of the Plot marks: one hue on neutral ground. Fill says how well a claim is established, never whose it is.
 * A newsroom sets the same custom properties as for the elements.
 */
export const INK = {
  solid: "var(--claim-solid, #2f527d)",
  tint: "var(--claim-tint, #dfe7f1)",
  ground: "var(--claim-ground, #ffffff)",
  muted: "var(--claim-muted, #575e6b)",
} as const;

// The first value of each token is the one on light ground, with the newsroom's property before it.
const VALUES = new Map<string, string>();
for (const [, name = "", value = ""] of TOKENS.matchAll(/--_(\w+): (var\([^;]+\));/g))
  if (!VALUES.has(name) && !value.includes("light-dark")) VALUES.set(name, value);

const LOOKS = new Map(
  [...INKS.matchAll(/^\.look-(\w+) \{ (.+); \}$/gm)].map(([, look = "", rules = ""]) => [look, attributes(rules)]),
);

function attributes(rules: string): readonly (readonly [name: string, value: string])[] {
  return rules.split("; ").map((rule) => {
    const [name = "", value = ""] = rule.split(": ");
    return [
      name,
      value.replace(/var\(--_(\w+)\)/g, (_, token: string) => VALUES.get(token) ?? "currentColor"),
    ] as const;
  });
}

/** How a look of the graphics is inked, as presentation attributes: the rules of their style sheet, where no sheet is. */
export function inkOf(look: Look): readonly (readonly [name: string, value: string])[] {
  return LOOKS.get(look) ?? [];
}
