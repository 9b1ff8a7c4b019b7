import { escapeForTerminal } from "@counterclaim/claims";
import type { GraphicPlan } from "./graphic-plan.js";
import type { Provenance } from "./provenance.js";

const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^index\.html$/, "the graphic as a page of its own: one file, no request, works without scripts"],
  [/^graphic\.svg$/, "the picture with title, key, notes and source, 680 px wide"],
  [/^graphic-narrow\.svg$/, "the same, 360 px wide"],
  [/^graphic(?:-2x)?\.png$/, "the same as pixels"],
  [/^card-.*\.png$/, "for social media: title, figures, claimants and source burned in"],
  [/^data\.csv$/, "the records shown"],
  [/^data-.*\.csv$/, "records that they refer to"],
  [/^dataset\.json$/, "the same records as the element reads them"],
  [/^(?:casualty-comparison|incident-timeline|attribution-matrix)\.css$/, "style of the printed figure"],
  [/^embed\.txt$/, "embed codes to copy, all on one page"],
  [/^embed\/.*$/, "one of them alone"],
  [/^host\.js$/, "for the article: gives the frame the height that it needs"],
  [/^frame\.css$/, "for the article: keeps room for the frame before it loads"],
  [/^oembed\.json$/, "what a content system is told that is given the page's address"],
  [/^latest\.json$/, "by which frozen copies see that newer figures exist"],
  [/^[^.]+\.js$/, "the custom element"],
  [/^.*\.js$/, "a part of it: loaded when it is needed, refused if it was changed"],
  [/^manifest\.json$/, "what it was made of, with the hash of every file"],
];

/** What the engineer of a content system needs to know about a graphic's folder. */
export function readmeText({ spec, seen }: GraphicPlan, made: Provenance, files: readonly string[]): string {
  const { records } = made;
  const width = Math.max(...files.map((name) => name.length));
  return [
    spec.title,
    "",
    `Made by ${made.generator} from the story "${made.story.name}"${made.story.version === null ? "" : `, version ${made.story.version}`}.`,
    seen.asOf === null ? "Shows all that the story knows." : `Shows what was known on ${seen.asOf}.`,
    `Records of the story: ${String(records.in)} read, ${String(records.shown)} shown, ${String(records.refused)} refused.`,
    records.refused > 0 ? `${String(records.refused)} of ${String(records.in)} records not shown.` : "",
    "",
    "Files",
    ...files.map((name) =>
      `  ${name.padEnd(width)}  ${WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? ""}`.trimEnd(),
    ),
    "",
    "What it needs",
    "  Any web server, or none. No file loads anything from another one's site; nothing is stored and nobody is counted.",
    "  The page sets its own Content-Security-Policy. Serve .svg files with X-Content-Type-Options: nosniff.",
    "  For the custom element across two of your own hosts, send Access-Control-Allow-Origin with .js, .css and .json.",
    "",
    "Live and frozen",
    "  This folder is live: the next build changes it, and every article that frames it shows the new figures.",
    "  build --freeze also writes a copy with a hash in its address, in the folder frozen: no later build changes one. Upload",
    "  that folder with the rest, and never let an upload delete from it.",
    "",
    "How to check it",
    "  counterclaim verify FOLDER compares the hashes and every figure in every file with the data.",
    "",
  ]
    .map((line) => escapeForTerminal(line))
    .filter((line, index, all) => line !== "" || all[index - 1] !== "")
    .join("\n");
}
