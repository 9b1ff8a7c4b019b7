import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GraphicType } from "@counterclaim/charts";
import { Complaint } from "./complaint.js";

const BUNDLES = "node_modules/@counterclaim/elements/dist/embed";

/** The element of a graphic as one script, from the elements package as it is installed beside this one. */
export async function elementScript(type: GraphicType): Promise<string> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    try {
      return await readFile(join(folder, BUNDLES, `${type}.js`), "utf8");
    } catch {
      if (dirname(folder) === folder) throw new Complaint(`the element ${type} is not built: run npm run build`);
    }
  }
}
