import { nodeEffects, type Effects } from "counterclaim";

/** The built scripts of elements and embeds, for effects that are otherwise recorded. */
export function realScripts(): Pick<Effects, "elementScripts" | "embedScript"> {
  const node = nodeEffects();
  return { elementScripts: (type) => node.elementScripts(type), embedScript: (name) => node.embedScript(name) };
}
