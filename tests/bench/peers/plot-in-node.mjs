// node plot-in-node.mjs DATASET: prints the dataset's figures as SVG text by Plot; with `warm` after it, the median time.
import { readFileSync } from "node:fs";
import { figuresOf, plotComparison } from "./plot-comparison.mjs";
import { createDocument, markup } from "./plot-document.mjs";

const [path, warm] = process.argv.slice(2);
const figures = figuresOf(JSON.parse(readFileSync(path, "utf8")));
const svg = () => markup(plotComparison(figures, { document: createDocument() }));

if (warm) {
  const { medianTime } = await import("../median-time.mjs");
  console.log(JSON.stringify({ picture: medianTime(svg) }));
} else console.log(svg());
