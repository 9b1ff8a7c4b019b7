import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { example, type Example } from "example";
import { storyDataset } from "../story-files.js";

type Options = Example["options"];

function comparison(title: string, summary: string, dataset: Dataset, options: Options): Example {
  return { type: "casualty-comparison", title, summary, dataset, options };
}

function story(title: string, summary: string, options: Options): Example {
  return comparison(title, summary, storyDataset(), options);
}

const COLUMNS =
  "id,population,civilian_status,measure,value,low,high,figure,qualifier,wording,basis,since,incident,as_of,reported_on,claimant,relayed_by,status,source_url,replaces,change,reason";
type Cells = Readonly<Record<string, string>>;

/** Rows of an invented exercise; what is not given is empty, and every row cites one address. */
function tolls(rows: readonly Cells[]): Dataset {
  const lines = rows.map((cells, index) => {
    const all: Cells = {
      id: `x${String(index + 1)}`,
      population: "North valley",
      civilian_status: "civilian",
      measure: "killed",
      as_of: "2031-03-10",
      claimant: "River Recorders",
      source_url: "https://example.org/report",
      ...cells,
    };
    return COLUMNS.split(",")
      .map((name) => all[name] ?? "")
      .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
      .join(",");
  });
  const dataset = readCsvAsDataset("tolls.csv", [COLUMNS, ...lines, ""].join("\n"), { table: "tolls" });
  const errors = dataset.issues.filter(({ level }) => level === "error");
  if (errors.length) throw new Error(`broken example: ${errors.map(({ message }) => message).join("; ")}`);
  return dataset;
}

function exercise(title: string, summary: string, rows: readonly Cells[], options: Options = {}): Example {
  return comparison(title, summary, tolls(rows), options);
}

const CIVILIANS = "civilians-nk civilians-az civilians-am";

example(function article() {
  return story(
    "Civilian casualties, as each side reports them",
    "Cumulative since 27 September 2020, as known on 6 October. The figures cover different populations and are not added together.",
    { measures: "killed wounded", populations: CIVILIANS, sources: "rferl-2020-10-06", "as-of": "2020-10-06" },
  );
});

example(function articleByClaimant() {
  return story("Who says what", "The same figures, sorted by who gives them.", {
    measures: "killed wounded",
    populations: CIVILIANS,
    sources: "rferl-2020-10-06",
    "group-by": "claimant",
  });
});

example(function articleByMeasure() {
  return story("Killed, then wounded", "The same figures, one panel for each measure, on one scale.", {
    measures: "killed wounded",
    populations: CIVILIANS,
    sources: "rferl-2020-10-06",
    "group-by": "measure",
  });
});

example(function articleInUnits() {
  return story("One square for one person", "Civilian casualties as reported on 6 October 2020.", {
    measures: "killed wounded",
    populations: CIVILIANS,
    sources: "rferl-2020-10-06",
    marks: "units",
  });
});

example(function allKnownOnSixOctober() {
  return story("All that was known on 6 October 2020", "Latest figure of each claimant for each population.", {
    measures: "killed wounded",
    populations: CIVILIANS,
    basis: "cumulative",
    "as-of": "2020-10-06",
  });
});

example(function warByFebruary() {
  return story(
    "Civilian casualties, claimant by claimant",
    "Latest figure of each claimant, as known on 1 February 2021.",
    {
      measures: "killed wounded missing",
      populations: `${CIVILIANS} civilians-nk-am`,
      basis: "cumulative",
      "as-of": "2021-02-01",
    },
  );
});

example(function soldiersByClaimant() {
  return story("Soldiers killed, wounded and missing", "Each side's own count beside what others say.", {
    measures: "killed wounded missing",
    populations: "military-nk military-armenian-side military-az",
    basis: "cumulative",
    "as-of": "2021-12-31",
  });
});

example(function oneStrikeManyStatements() {
  return story("How the toll of one strike is told", "Each figure is one statement about one strike.", {
    measures: "killed wounded",
    populations: "civilians-az",
    basis: "incident",
    incidents: "I030 I033 I035",
  });
});

example(function civiliansBesideSoldiers() {
  return story(
    "Civilians and soldiers killed",
    "Large figures stand in a panel of their own, with a scale of their own.",
    {
      measures: "killed",
      populations: "civilians-nk civilians-az military-nk military-az",
      claimants: "nk-ombudsman az-prosecutor nk-mod az-mod",
      basis: "cumulative",
    },
  );
});

example(function warOverTime() {
  return story(
    "Civilian deaths each side has reported, as the war went on",
    "Cumulative since 27 September 2020, by the date each count refers to. A line holds until the next report; it is not a daily rate.",
    {
      measures: "killed",
      populations: "civilians-nk civilians-az",
      over: "time",
      until: "2020-11-10",
      markers: "2020-10-06 article, 6 Oct",
    },
  );
});

example(function warOverTimeAsOfSixOctober() {
  return story("Civilian deaths reported by 6 October", "The same lines as they could be drawn then.", {
    measures: "killed",
    populations: "civilians-nk civilians-az",
    over: "time",
    "as-of": "2020-10-06",
  });
});

example(function warOverTimeByFebruary() {
  return story(
    "Civilian casualties reported by February 2021",
    "Killed and wounded, by the date each count refers to.",
    {
      measures: "killed wounded",
      populations: "civilians-nk civilians-az",
      over: "time",
      "as-of": "2021-02-01",
      markers: "2020-11-10 cease-fire, 10 Nov",
    },
  );
});

example(function soldiersOverTime() {
  return story(
    "Soldiers killed, as each defence ministry counts its own",
    "A falling line is a correction or a change of what is counted; both are marked.",
    {
      measures: "killed",
      populations: "military-nk military-az",
      claimants: "nk-mod az-mod",
      over: "time",
      until: "2021-06-30",
      markers: "2020-11-10 cease-fire, 10 Nov",
    },
  );
});

example(function twoBodiesOfOneSide() {
  return story("Two bodies, two counts", "Two claimants of one population as two lines in one panel.", {
    measures: "killed",
    populations: "civilians-nk",
    over: "time",
    until: "2020-11-10",
    lines: "nk-ombudsman nk-authorities",
  });
});

example(function oneStrikeOverTime() {
  return story("One strike, from statement to statement", "The strike on Ganja of 11 October 2020.", {
    measures: "killed wounded",
    populations: "civilians-az",
    basis: "incident",
    incidents: "I030",
    over: "time",
    until: "2020-10-31",
  });
});

example(function oneRow() {
  return exercise("One figure", "The least that a newsroom can show.", [{ value: "1" }]);
});

example(function noRow() {
  return exercise("No figure", "A filter that nothing fits says so.", [{ value: "4" }], { populations: "nobody" });
});

example(function zeroIsAFigure() {
  return exercise("Nobody, says the claimant", "Zero is a figure and has a source.", [
    { population: "North valley", value: "0" },
    { population: "South valley", value: "3" },
  ]);
});

example(function everyKindOfNoNumber() {
  return exercise(
    "Seven kinds of no number",
    "None of them is zero.",
    [
      { population: "Alder", value: "12" },
      { population: "Birch", figure: "not-reported" },
      { population: "Cedar", figure: "unknown" },
      { population: "Elm", figure: "withheld" },
      { population: "Fir", figure: "pending" },
      { population: "Hazel", figure: "not-applicable" },
      { population: "Juniper", figure: "non-numeric", wording: "dozens" },
      { population: "Larch", measure: "wounded", value: "7" },
    ],
    { measures: "killed wounded" },
  );
});

example(function rangesAndBounds() {
  return exercise("Ranges, bounds, about", "What is not precisely known has no closed end.", [
    { population: "Exact", value: "31" },
    { population: "Range without a best figure", low: "20", high: "25" },
    { population: "Range with a best figure", value: "22", low: "20", high: "25" },
    { population: "At least", low: "37", qualifier: "at-least" },
    { population: "At most", high: "40", qualifier: "at-most" },
    { population: "About", value: "30", qualifier: "about", wording: "about 30" },
    { population: "From zero", low: "0", high: "6" },
  ]);
});

example(function everyStatus() {
  return exercise("How well a figure is established", "Fill and word say it.", [
    { population: "Alder", value: "31", status: "verified" },
    { population: "Birch", value: "31", status: "corroborated" },
    { population: "Cedar", value: "31" },
    { population: "Elm", value: "31", status: "disputed" },
    { population: "Fir", value: "31", status: "retracted" },
  ]);
});

example(function fiveClaimants() {
  return exercise("One population, five claimants", "The span of disagreement is drawn and said.", [
    { value: "31", claimant: "Health office" },
    { value: "17", claimant: "Field Survey Group", status: "corroborated" },
    { low: "20", high: "26", claimant: "River Recorders" },
    { low: "28", qualifier: "at-least", claimant: "The Gazette" },
    { value: "25", claimant: "", qualifier: "about", wording: "about 25" },
  ]);
});

example(function relaysAreOneBar() {
  return exercise("Three outlets, one claim", "The same figure of the same claimant is one bar.", [
    { value: "19", relayed_by: "Wire A", reported_on: "2031-03-10" },
    { value: "19", relayed_by: "Wire B", reported_on: "2031-03-11" },
    { value: "19", reported_on: "2031-03-12" },
  ]);
});

example(function nobodyIsNamed() {
  return exercise("Claimant not stated", "Two reports of one day that differ, nobody named: both stand.", [
    { value: "5", claimant: "", source_url: "https://example.org/one" },
    { value: "8", claimant: "", source_url: "https://example.org/two" },
  ]);
});

example(function twoBases() {
  return exercise("A running total and one incident", "Two bases are two panels.", [
    { value: "40", since: "2031-03-01" },
    { value: "6", basis: "incident", incident: "market" },
    { value: "9", basis: "period", since: "2031-03-04", as_of: "2031-03-10" },
  ]);
});

example(function civiliansAndCombatantsOfOneName() {
  return exercise("One name, two counts", "Civilians and combatants are never one row.", [
    { value: "12" },
    { value: "30", civilian_status: "combatant" },
    { value: "44", civilian_status: "mixed" },
  ]);
});

example(function largeBesideSmall() {
  return exercise(
    "A very large measure beside small ones",
    "Displaced people have a scale of their own; the words say so.",
    [
      { value: "14" },
      { measure: "wounded", value: "52" },
      { measure: "displaced", value: "90000", qualifier: "about", wording: "about 90,000" },
      { population: "South valley", value: "6" },
      { population: "South valley", measure: "wounded", value: "31" },
      { population: "South valley", measure: "displaced", value: "40000" },
    ],
  );
});

example(function ownScales() {
  return exercise(
    "A scale for each measure",
    "The editor asks for it; the words say so.",
    [
      { value: "14" },
      { measure: "wounded", value: "52" },
      { population: "South valley", value: "6" },
      { population: "South valley", measure: "wounded", value: "31" },
    ],
    { scale: "own" },
  );
});

example(function sortedByName() {
  return exercise("By name", "The order's rule is printed.", SORTABLE, { sort: "name" });
});

example(function sortedByValue() {
  return exercise("By value", "The order's rule is printed; no number comes last.", SORTABLE, { sort: "value" });
});

example(function sortedByReport() {
  return exercise("By date of report", "Newest first; the order's rule is printed.", SORTABLE, { sort: "reported" });
});

example(function wrongOptionsAreForgiven() {
  return exercise(
    "Slips of the editor",
    "Unknown words take their default, unknown names show nothing; both are told.",
    SORTABLE,
    {
      sort: "sideways",
      marks: "dots",
      measures: "kileld",
      "group-by": "weather",
      populations: "Cedar Nowhere",
    },
  );
});

const SORTABLE: readonly Cells[] = [
  { population: "Cedar", value: "9", reported_on: "2031-03-12" },
  { population: "Alder", value: "24", reported_on: "2031-03-11" },
  { population: "Elm", figure: "pending", reported_on: "2031-03-14" },
  { population: "Birch", low: "30", qualifier: "at-least", reported_on: "2031-03-13" },
];

example(function aFallingLine() {
  return exercise(
    "A line that falls",
    "A correction, a change of what is counted, a fall without a reason.",
    [
      { id: "a", value: "40", as_of: "2031-03-02", reported_on: "2031-03-02" },
      { id: "b", value: "58", as_of: "2031-03-05", reported_on: "2031-03-05" },
      {
        id: "c",
        value: "51",
        as_of: "2031-03-05",
        reported_on: "2031-03-06",
        replaces: "b",
        change: "correction",
        reason: "seven names stood twice",
      },
      { id: "d", value: "80", as_of: "2031-03-12", reported_on: "2031-03-12" },
      {
        id: "e",
        value: "66",
        as_of: "2031-03-15",
        reported_on: "2031-03-16",
        replaces: "d",
        change: "scope-change",
        reason: "only those identified",
      },
      { id: "f", value: "60", as_of: "2031-03-20", reported_on: "2031-03-20" },
    ],
    { over: "time" },
  );
});

example(function impreciseDays() {
  return exercise(
    "Days that are not exactly known",
    "Spans are drawn as spans; a range has no dot.",
    [
      { value: "4", as_of: "2031-03-01" },
      { value: "11", as_of: "2031-03-04/2031-03-08" },
      { value: "15", as_of: "../2031-03-14" },
      { low: "18", high: "24", as_of: "2031-03-18" },
      { low: "26", qualifier: "at-least", as_of: "2031-03-24" },
      { high: "40", qualifier: "at-most", as_of: "2031-03-26", claimant: "Health office" },
      { figure: "non-numeric", wording: "dozens", as_of: "2031-03-27", claimant: "The Gazette" },
      { value: "33", as_of: "2031-03", reported_on: "2031-04-02", status: "retracted" },
    ],
    { over: "time" },
  );
});

example(function correctedPeriods() {
  return exercise(
    "Figures of periods, some corrected",
    "A corrected figure is ringed and stands beside the one that it replaces; a changed period is told in words.",
    [
      { id: "a", value: "40", basis: "period", since: "2031-03-01", as_of: "2031-03-10" },
      {
        ...{ id: "b", value: "34", basis: "period", since: "2031-03-01", as_of: "2031-03-10" },
        ...{ reported_on: "2031-03-14", replaces: "a", change: "correction", reason: "six stood twice" },
      },
      { id: "c", value: "21", basis: "period", since: "2031-03-11", as_of: "2031-03-31" },
      {
        ...{ id: "d", value: "18", basis: "period", since: "2031-03-11", as_of: "2031-03-30" },
        ...{ reported_on: "2031-04-02", replaces: "c", change: "correction" },
      },
      { id: "e", value: "3", basis: "period", since: "2031-03-11", as_of: "2031-03-11", claimant: "" },
    ],
    { over: "time" },
  );
});

example(function aboutOverTime() {
  return exercise(
    "“About” over time",
    "Soft strokes above and below a mark, beside the rings of a correction and of a dispute.",
    [
      { id: "a", value: "12", as_of: "2031-03-01" },
      { id: "b", value: "30", qualifier: "about", as_of: "2031-03-06" },
      {
        ...{ id: "c", value: "25", qualifier: "about", as_of: "2031-03-09", reported_on: "2031-03-09" },
        ...{ replaces: "b", change: "correction", reason: "five stood twice" },
      },
      { id: "d", value: "60", qualifier: "about", as_of: "2031-03-12", status: "disputed" },
      { id: "e", low: "35", high: "45", qualifier: "about", as_of: "2031-03-14", claimant: "Health office" },
      { id: "f", value: "48", qualifier: "about", as_of: "2031-03-18" },
    ],
    { over: "time" },
  );
});

example(function fortyPopulationsFiveMeasures() {
  const measures = ["killed", "wounded", "missing", "captured", "displaced"];
  const rows = Array.from({ length: 40 }, (_, place) =>
    measures.flatMap((measure, index): Cells[] => {
      const population = `District ${String(place + 1).padStart(2, "0")}`;
      const number = ((place * 37 + index * 53) % 97) * (index === 4 ? 11 : 1);
      if ((place + index) % 11 === 0) return [{ population, measure, figure: "not-reported" }];
      if ((place + index) % 13 === 0) return [];
      return [
        { population, measure, value: String(number), claimant: place % 3 ? "Health office" : "River Recorders" },
      ];
    }),
  ).flat();
  return exercise("Forty districts, five measures", "A whole country on one page.", rows);
});

example(function longNames() {
  return exercise("Long names", "Names and claimants are broken into lines, never cut.", [
    {
      population: "Residents of the villages along the upper river between the two bridges",
      value: "12",
      claimant: "the joint coordination office for emergencies and civil protection of the northern province",
    },
    {
      population: "Donaudampfschifffahrtsgesellschaftskapitänsfamilien",
      value: "1200",
      qualifier: "about",
      wording: "about 1,200",
      status: "disputed",
      claimant: "Health office",
    },
  ]);
});
