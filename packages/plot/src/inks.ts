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

/** The fill for a status: solid where it is corroborated or verified, else tint. */
export function fillOf(status: string): string {
  return status === "verified" || status === "corroborated" ? INK.solid : INK.tint;
}
