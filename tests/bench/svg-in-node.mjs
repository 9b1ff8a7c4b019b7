// node svg-in-node.mjs DATASET: prints the article's comparison as SVG text; with `warm` after it, median times of many.
import { readFileSync } from "node:fs";
import { casualtyComparison, drawPicture, localeFor, see, serialize } from "@counterclaim/charts";

const [path, warm] = process.argv.slice(2);
const dataset = JSON.parse(readFileSync(path, "utf8"));
const [spec] = dataset.meta.graphics;
const locale = localeFor(dataset.meta.language);
const svg = (picture) =>
  serialize(drawPicture(picture, { uid: spec.id, standalone: true, direction: locale.direction }));

if (warm) {
  const { posterSvg, frameOf } = await import("@counterclaim/charts");
  const { medianTime } = await import("./median-time.mjs");
  const seen = see(casualtyComparison, dataset, spec.options, locale);
  const frame = frameOf(spec, "Source");
  const times = {
    picture: medianTime(() => svg(seen.picture(640))),
    whole: medianTime(() => svg(see(casualtyComparison, dataset, spec.options, locale).picture(640))),
    poster: medianTime(() => posterSvg(frame, seen, locale, { width: 680 })),
  };
  console.log(JSON.stringify(times));
} else console.log(svg(see(casualtyComparison, dataset, spec.options, locale).picture(640)));
