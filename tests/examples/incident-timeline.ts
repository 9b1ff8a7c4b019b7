import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { example, type Example } from "example";
import { storyDataset } from "../story-files.js";
import { importedGed } from "./ged-events.js";

type Options = Example["options"];
type Cells = Readonly<Record<string, string>>;

function timeline(title: string, summary: string, dataset: Dataset, options: Options = {}): Example {
  return { type: "incident-timeline", title, summary, dataset, options };
}

function story(title: string, summary: string, options: Options): Example {
  return timeline(title, summary, storyDataset(), options);
}

const INCIDENTS = "id,title,place,when,local_time,weapon,category,status,weight,source_url";
const ATTRIBUTIONS =
  "id,incident,finding,value,assessor,quoted_by,stance,hedge,hedge_language,hedge_translation,stated_on,source_url";

function table(file: "incidents" | "attributions", columns: string, rows: readonly Cells[]): Dataset {
  const lines = rows.map((cells, index) => {
    const all: Cells = {
      id: `${file.charAt(0)}${String(index + 1)}`,
      source_url: "https://example.org/report",
      ...cells,
    };
    return columns
      .split(",")
      .map((name) => all[name] ?? "")
      .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
      .join(",");
  });
  const dataset = readCsvAsDataset(`${file}.csv`, [columns, ...lines, ""].join("\n"), { table: file });
  const errors = dataset.issues.filter(({ level, rule }) => level === "error" && rule !== "unknown-incident");
  if (errors.length) throw new Error(`broken example: ${errors.map(({ message }) => message).join("; ")}`);
  return dataset;
}

/** An invented exercise: events, and statements about them by their ids. */
function exercise(
  title: string,
  summary: string,
  events: readonly Cells[],
  statements: readonly Cells[] = [],
  options: Options = {},
): Example {
  const incidents = table("incidents", INCIDENTS, events);
  const attributions = statements.length ? table("attributions", ATTRIBUTIONS, statements).attributions : [];
  return timeline(title, summary, { ...incidents, attributions }, options);
}

example(function article() {
  return story(
    "What happened, and when it was said",
    "Events above, statements below. A bar’s width is how precisely the date is known.",
    { sources: "rferl-2020-10-06", clocks: "both", "as-of": "2020-10-06" },
  );
});

example(function articleEvents() {
  return story("What happened", "The events of one article of 6 October 2020.", {
    sources: "rferl-2020-10-06",
    clocks: "happened",
    "as-of": "2020-10-06",
  });
});

example(function articleStatements() {
  return story("What was said", "The statements that one article of 6 October 2020 carries.", {
    sources: "rferl-2020-10-06",
    clocks: "said",
    "as-of": "2020-10-06",
  });
});

example(function articleByParty() {
  return story("What happened, and who said what", "Statements in lanes by the side of who speaks.", {
    sources: "rferl-2020-10-06",
    lanes: "party",
    "as-of": "2020-10-06",
  });
});

example(function clusterMunitionsInStepanakert() {
  return story("Cluster munitions in Stepanakert", "One event and what was said about it.", { incidents: "I001" });
});

example(function warAsOf6October() {
  return story("Ten days of war", "What was known on 6 October 2020.", { "as-of": "2020-10-06" });
});

example(function wholeWar() {
  return story("The autumn of 2020", "All events of the story and what was said about them.", {});
});

example(function wholeWarEvents() {
  return story("The events of the autumn of 2020", "All events of the story.", { clocks: "happened" });
});

example(function corroboratedEvents() {
  return story("What more than one source bears out", "Events whose status is corroborated.", {
    statuses: "corroborated",
    clocks: "happened",
  });
});

example(function disputedEvents() {
  return story("Disputed events", "Events that somebody denies took place as told.", { statuses: "disputed" });
});

example(function attacksOnGanja() {
  return story("Four attacks on Ganja", "October 2020. Times of day are as given, with their own zone.", {
    places: "ganja",
    until: "2020-10-31",
  });
});

example(function strikeAtOneInTheMorning() {
  return story(
    "One night in Ganja",
    "The strike of 17 October at 01:00 local time is 16 October in UTC; it stays on the 17th.",
    {
      incidents: "I035 I036",
      clocks: "happened",
    },
  );
});

example(function bardaStatementsBeforeTheEvent() {
  return story("Barda, 27 and 28 October", "Two pages are dated before the strike that they are about.", {
    incidents: "I039 I040",
    until: "2020-12-31",
  });
});

example(function placesAsLanes() {
  return story("Three towns", "Events by place, in the order of the editor’s list.", {
    places: "stepanakert ganja tartar",
    lanes: "place",
    clocks: "happened",
  });
});

example(function placesByName() {
  return story("Three towns by name", "Events by place, in order of name.", {
    places: "stepanakert ganja tartar",
    lanes: "place",
    order: "name",
    clocks: "happened",
  });
});

example(function weaponsAsLanes() {
  return story("By weapon", "Events of the first week by weapon as recorded.", {
    lanes: "weapon",
    clocks: "happened",
    until: "2020-10-04",
  });
});

example(function categoriesAsLanes() {
  return story("By category", "Missiles, rockets and cluster munitions.", {
    lanes: "category",
    categories: "missile rocket cluster-munition",
    clocks: "happened",
  });
});

example(function oneWeek() {
  return story("One week of October", "What can have happened between 8 and 15 October 2020.", {
    since: "2020-10-08",
    until: "2020-10-15",
    clocks: "happened",
  });
});

example(function whatTheProsecutorSaid() {
  return story("What the Prosecutor General said", "The events that Azerbaijan’s Prosecutor General spoke about.", {
    parties: "az-prosecutor",
    until: "2020-12-31",
  });
});

example(function whatAmnestySaid() {
  return story("What Amnesty International said", "The events that Amnesty International spoke about.", {
    parties: "amnesty",
  });
});

example(function everyPrecision() {
  return exercise("Every kind of date", "An exercise: each way in which a source can date an event.", [
    { title: "A day", when: "2031-03-05" },
    { title: "About a day", when: "2031-03-12~" },
    { title: "An uncertain day", when: "2031-03-14?" },
    { title: "About an uncertain day", when: "2031-03-16%" },
    { title: "A span of days", when: "2031-03-18/2031-03-24" },
    { title: "A span with a soft begin", when: "2031-03-20~/2031-03-26" },
    { title: "An uncertain span", when: "2031-03-21?/2031-03-27?" },
    { title: "At the latest on a day", when: "../2031-03-22" },
    { title: "At the earliest on a day", when: "2031-03-10/.." },
    { title: "A month", when: "2031-04" },
    { title: "A month, day not known", when: "2031-03-XX" },
    { title: "About a month", when: "2031-04~" },
    { title: "With a time of day", when: "2031-04-02T23:30:00+04:00" },
    { title: "With a time of day in words", when: "2031-04-09", local_time: "at dawn" },
    { title: "No date" },
  ]);
});

example(function everyStatus() {
  return exercise(
    "Every status",
    "An exercise: fill says how well an event is established.",
    ["claimed", "corroborated", "verified", "disputed", "retracted"].map((status, index) => ({
      title: `An event, ${status}`,
      status,
      when: `2031-03-0${String(index + 1)}`,
    })),
  );
});

example(function undatedEvents() {
  return exercise("Three of four without a date", "An exercise: undated events stand in a tray beside the axis.", [
    { title: "A bridge is closed", when: "2031-03-05" },
    { title: "A mill burns", place: "Upper Mill" },
    { title: "A convoy is stopped" },
    { title: "A school is hit" },
  ]);
});

example(function onlyUndatedEvents() {
  return exercise("Nothing is dated", "An exercise: there is no axis where nothing has a date.", [
    { title: "A mill burns" },
    { title: "A convoy is stopped" },
  ]);
});

example(function monthOnlyDates() {
  return exercise("Months, not first days", "An exercise: what is known to the month is a month wide.", [
    { title: "Shelling of the north valley", when: "2031-01" },
    { title: "A cease-fire", when: "2031-03" },
    { title: "The market is hit", when: "2031-02-14" },
    { title: "Raids along the river", when: "2031-02/2031-03" },
  ]);
});

example(function thousandYearsOff() {
  return exercise(
    "A date a thousand years off",
    "An exercise: it is named and set apart, and the rest keeps its room.",
    [
      { title: "A bridge is closed", when: "2031-03-05" },
      { title: "A mill burns", when: "2031-03-07" },
      { title: "A convoy is stopped", when: "2031-03-09" },
      { title: "A slip of the pen", when: "1031-03-08" },
    ],
  );
});

example(function overNewYear() {
  return exercise("Over New Year", "An exercise: the axis names the year where it begins.", [
    { title: "A bridge is closed", when: "2030-12-29" },
    { title: "A mill burns", when: "2030-12-31/2031-01-01" },
    { title: "A convoy is stopped", when: "2031-01-03" },
  ]);
});

example(function twentyYears() {
  return exercise(
    "Twenty years",
    "An exercise: years on the axis, a year-only date a year wide.",
    Array.from({ length: 12 }, (_, index) => ({
      title: `Excavation ${String(index + 1)}`,
      when: index % 3 === 0 ? String(2001 + index * 2) : `${String(2001 + index * 2)}-0${String((index % 9) + 1)}-11`,
    })),
  );
});

example(function fortyOnOneDay() {
  return exercise(
    "Forty on one day",
    "An exercise: forty events of one day are all labelled.",
    Array.from({ length: 40 }, (_, index) => ({
      title: `Report ${String(index + 1)} of that day`,
      when: "2031-03-05",
    })),
  );
});

example(function hedgeInAnotherLanguage() {
  return exercise(
    "A denial word for word",
    "An exercise: hedges and denials stand in their own words, with the translation marked.",
    [{ title: "The mill is hit", when: "2031-03-05" }],
    [
      {
        incident: "i1",
        finding: "perpetrator",
        value: "Hill Forces",
        assessor: "River Recorders",
        stance: "finds",
        hedge: "parece haber sido",
        hedge_language: "es",
        hedge_translation: "appears to have been",
        stated_on: "2031-03-08",
      },
      {
        incident: "i1",
        finding: "perpetrator",
        value: "Hill Forces",
        assessor: "Hill Forces",
        quoted_by: "River Recorders",
        stance: "denies",
        hedge: "groundless",
        stated_on: "2031-03-08",
      },
      {
        incident: "i1",
        finding: "weapon",
        assessor: "River Recorders",
        stance: "inconclusive",
        stated_on: "2031-03-08",
      },
    ],
  );
});

example(function hostileText() {
  return exercise("Markup is text", "An exercise: what looks like markup is shown as the characters it is made of.", [
    { title: "<script>alert(1)</script> & <b>bold</b>", when: "2031-03-05", place: '"><svg onload=alert(1)>' },
  ]);
});

example(function veryLongTitle() {
  return exercise("A long title", "An exercise: a title is wrapped and never cut off.", [
    { title: "A bridge is closed", when: "2031-03-05" },
    { title: `The ${"very ".repeat(60)}long title`, when: "2031-03-06" },
    {
      title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2),
      when: "2031-03-07",
    },
  ]);
});

example(function oneEvent() {
  return exercise("One event", "An exercise: one row.", [{ title: "A bridge is closed", when: "2031-03-05" }]);
});

example(function noEvent() {
  return exercise("No event", "An exercise: no row fits.", [{ title: "A bridge is closed", when: "2031-03-05" }], [], {
    statuses: "verified",
  });
});

example(function categoriesByShapeAndColour() {
  return story("By category", "Events of the first ten days: shape, colour and word say the category.", {
    colours: "category",
    clocks: "happened",
    until: "2020-10-06",
  });
});

example(function everySortAndStatus() {
  const sorts = ["shelling", "rocket", "clash", "fire", "air-strike", "mine", "siege"];
  const statuses = ["claimed", "corroborated", "verified", "disputed", "retracted"];
  return exercise(
    "Seven sorts of events",
    "An exercise: six have a shape and a colour, the seventh is drawn plain; fill says how well each is established.",
    [
      ...sorts.map((category, index) => ({
        title: `An event of the sort ${category}`,
        category,
        status: statuses[index % statuses.length] ?? "",
        when: `2031-03-${String(index + 1).padStart(2, "0")}`,
      })),
      ...sorts.slice(0, 6).map((category, index) => ({
        title: `A longer one of the sort ${category}`,
        category,
        status: statuses[index % statuses.length] ?? "",
        when: `2031-03-${String(index + 2).padStart(2, "0")}/2031-03-${String(index + 9).padStart(2, "0")}`,
      })),
      { title: "An uncertain one", category: "fire", when: "2031-03-12?" },
    ],
    [],
    { colours: "category" },
  );
});

example(function lookedAtFromOutside() {
  return exercise(
    "One week in a long record",
    "An exercise: the axis is as long as the days looked at, and what reaches beyond runs to its edge.",
    [
      { title: "Known to the year", when: "2031" },
      { title: "Known to the month", when: "2031-03" },
      { title: "A siege", when: "2031-03-07/2031-05-01" },
      { title: "Before a later day", when: "../2031-04-02" },
      { title: "After an earlier day", when: "2031-02-01/.." },
      { title: "A day in it", when: "2031-03-08" },
      { title: "A day before it", when: "2031-02-11" },
    ],
    [],
    { since: "2031-03-05", until: "2031-03-11" },
  );
});

example(function eventsOfARecorder() {
  return timeline(
    "Events of a recorder",
    "An exercise in the shape of UCDP GED: events with their precision, and the best, low and high figures of each.",
    importedGed(240),
  );
});

example(function eventsOfARecorderInOneMonth() {
  return timeline(
    "One month of a recorder",
    "An exercise in the shape of UCDP GED: the span that was chosen, in full.",
    importedGed(240),
    { since: "2029-03-01", until: "2029-03-31", colours: "category" },
  );
});

example(function editorsWeight() {
  const events = Array.from({ length: 45 }, (_, at) => ({
    title: `Exercise ${String(at + 1)}`,
    when: `2031-${at < 28 ? "03" : "04"}-${String((at % 28) + 1).padStart(2, "0")}`,
    weight: at === 7 ? "90" : at === 8 || at === 33 ? "40" : "",
  }));
  return exercise("Forty-five exercises", "More than can be labelled; the editor gave three of them a weight.", events);
});
