import { axisX, axisY, barX, dot, plot, ruleX, text } from "@observablehq/plot";

/**
 * The comparison as its readers would draw it with Observable Plot: one panel for each measure, one bar for each
 * population, its figure beside it, ranges as rules, words where there is no figure.
 * `figures`: measure, population, value, low, high, words.
 */
export function plotComparison(figures, { document, width = 640 } = {}) {
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  const populations = [...new Set(figures.map(({ population }) => population))];
  const given = figures.filter(({ value }) => value !== null);
  const ranges = figures.filter(({ low, high }) => low !== null && high !== null);
  const rows = { fy: "measure", y: "population" };
  return plot({
    ...(document && { document }),
    width,
    height: 60 + measures.length * (20 + populations.length * 22),
    marginLeft: 150,
    marginRight: 130,
    x: { grid: true, label: null },
    y: { type: "band", domain: populations, label: null },
    fy: { domain: measures, label: null },
    marks: [
      axisX(),
      axisY(),
      barX(given, { ...rows, x: "value", fill: "#2f527d" }),
      ruleX(ranges, { ...rows, x: "low", stroke: "#1b1e24" }),
      dot(ranges, { ...rows, x: "high", fill: "#1b1e24", r: 3 }),
      text(figures, { ...rows, x: (each) => each.value ?? 0, text: "words", textAnchor: "start", dx: 5 }),
      ruleX([0]),
    ],
  });
}

/** The tolls of a dataset as figures for `plotComparison`. */
export function figuresOf(dataset) {
  const names = new Map(dataset.names.map(({ id, name }) => [id, name]));
  return dataset.tolls.map((toll) => ({
    id: toll.id,
    measure: toll.measure,
    population: names.get(toll.population) ?? toll.population,
    value: toll.value ?? toll.low ?? toll.high,
    low: toll.low,
    high: toll.high,
    words: toll.figure ?? `${toll.value ?? toll.low ?? toll.high}, says ${names.get(toll.claimant) ?? toll.claimant}`,
  }));
}
