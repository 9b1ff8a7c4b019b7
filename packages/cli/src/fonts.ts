import { access, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Complaint } from "./complaint.js";

const FONTS = [
  ["noto-sans", "400Regular"],
  ["noto-sans", "700Bold"],
  ["noto-sans-armenian", "400Regular"],
  ["noto-sans-armenian", "700Bold"],
  ["noto-sans-arabic", "400Regular"],
  ["noto-sans-arabic", "700Bold"],
] as const;

/** Folders of the fonts that come with the kit, as they are installed. @throws Complaint where one is not. */
export function fontFolders(): Promise<string[]> {
  return Promise.all(FONTS.map(([name, weight]) => fontFolder(name, weight)));
}

/** Every font file that comes with the kit. @throws Complaint where one is not installed. */
export async function fontFiles(): Promise<Uint8Array[]> {
  const found = await Promise.all(
    (await fontFolders()).map(async (folder) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".ttf"));
      return Promise.all(names.map((name) => readFile(join(folder, name))));
    }),
  );
  return found.flat();
}

async function fontFolder(name: string, weight: string): Promise<string> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = join(folder, "node_modules/@expo-google-fonts", name, weight);
    if (
      await access(found).then(
        () => true,
        () => false,
      )
    )
      return found;
    if (dirname(folder) === folder) throw new Complaint(`font ${name} ${weight} is not installed: run npm ci`);
  }
}
