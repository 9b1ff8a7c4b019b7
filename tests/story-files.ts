import { readStory, type Dataset } from "@counterclaim/claims";

/** Texts of the real story's files by name; Vite puts them into the bundle, Node reads them through Vitest. */
const TEXTS: Readonly<Record<string, string>> = import.meta.glob("../data/nagorno-karabakh-2020/*.{csv,json}", {
  query: "?raw",
  import: "default",
  eager: true,
});

let read: Dataset | undefined;

/** The real story, read once. @throws where it has an error: the story in `data/` has none. */
export function storyDataset(): Dataset {
  if (read) return read;
  const files = new Map(Object.entries(TEXTS).map(([path, text]) => [path.split("/").at(-1) ?? path, text]));
  const dataset = readStory(files);
  const errors = dataset.issues.filter((issue) => issue.level === "error");
  if (errors.length) throw new Error(`broken story: ${errors[0]?.message ?? ""}`);
  return (read = dataset);
}
