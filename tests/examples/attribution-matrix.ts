import { readStory, type Dataset } from "@counterclaim/claims";
import { example, type Example } from "example";
import { storyDataset } from "../story-files.js";

type Options = Example["options"];

function matrix(title: string, summary: string, dataset: Dataset, options: Options = {}): Example {
  return { type: "attribution-matrix", title, summary, dataset, options };
}

function story(title: string, summary: string, options: Options): Example {
  return matrix(title, summary, storyDataset(), options);
}

const COLUMNS =
  "id,incident,finding,value,assessor,quoted_by,stance,hedge,hedge_language,hedge_translation,wording,stated_on,grade_scheme,grade,source_url,replaces,change,reason";

/** Statements of an invented exercise, written as a newsroom writes them; every row cites one address. */
function statements(
  rows: readonly string[],
  more: { readonly incidents?: string; readonly meta?: object } = {},
): Dataset {
  const incidents =
    more.incidents ??
    "north-bridge,North bridge,2031-03-04\nmarket,Market square,2031-03-05/2031-03-06\nwell,Village well,\n";
  const names = [
    "recorder,actor,River Recorders,independent,",
    "survey,actor,Field Survey Group,independent,",
    "un-office,actor,UN regional office,independent,",
    "north,actor,authorities of the North,north,yes",
    "south,actor,authorities of the South,south,yes",
    "gazette,actor,The Gazette,media,",
  ];
  const resources = ["attributions", "incidents", "names"].map((name) => ({ name, path: `${name}.csv` }));
  const dataset = readStory(
    new Map([
      [
        "datapackage.json",
        JSON.stringify({ name: "exercise", title: "An invented exercise", languages: ["en"], resources, ...more.meta }),
      ],
      ["attributions.csv", [COLUMNS, ...rows, ""].join("\n")],
      [
        "incidents.csv",
        `id,title,when,source_url\n${incidents.replace(/(.)\n/g, "$1,https://example.org/incident\n")}`,
      ],
      ["names.csv", ["id,kind,name,side,plural", ...names, ""].join("\n")],
    ]),
  );
  const errors = dataset.issues.filter(({ level }) => level === "error");
  if (errors.length) throw new Error(`broken example: ${errors.map(({ message }) => message).join("; ")}`);
  return dataset;
}

/** One row of COLUMNS; what is not given is empty. */
function row(cells: Readonly<Record<string, string>>): string {
  const all: Readonly<Record<string, string>> = { source_url: "https://example.org/report", ...cells };
  return COLUMNS.split(",")
    .map((name) => all[name] ?? "")
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
    .join(",");
}

example(function articleFifteenStatements() {
  return story(
    "Who says what about cluster munitions and rockets",
    "Weapon, user and target are separate findings. An empty cell means no statement was found, not a denial.",
    { sources: "rferl-2020-10-06", sort: "listed", "as-of": "2020-10-06" },
  );
});

example(function articleByValue() {
  return story("Whom the article's sources name", "Each column is what is said; the cell names who says it.", {
    sources: "rferl-2020-10-06",
    findings: "perpetrator",
    by: "value",
    "as-of": "2020-10-06",
  });
});

example(function articleAsList() {
  return story("Who says what, as a list", "The same fifteen statements by incident and finding.", {
    sources: "rferl-2020-10-06",
    sort: "listed",
    view: "list",
    "as-of": "2020-10-06",
  });
});

example(function articleThreeAssessors() {
  return story(
    "Amnesty International and both sides",
    "Two incidents, three assessors; what others say is left out and counted.",
    {
      sources: "rferl-2020-10-06",
      incidents: "I001 I003",
      assessors: "amnesty az-authorities nk-authorities",
      "assessors-order": "listed",
      "as-of": "2020-10-06",
    },
  );
});

example(function wholeWar() {
  return story("Who says what, 2020 and after", "Every statement of the story, by incident in order of date.", {});
});

example(function wholeWarByDisagreement() {
  return story("Where statements differ most", "Every statement of the story; rows with most different values first.", {
    sort: "disagreement",
    view: "list",
  });
});

example(function wholeWarByFinding() {
  return story("By whom, incident by incident", "Findings are groups, incidents are rows.", {
    "group-by": "finding",
    findings: "perpetrator",
    view: "list",
  });
});

example(function bardaOneSentenceManyReadings() {
  return story("Who fired at Barda", "One finding of Human Rights Watch and how others restate it.", {
    incidents: "I040",
    findings: "perpetrator",
  });
});

example(function ganjaThreePerpetrators() {
  return story("The strike on Ganja, 4 October", "One admits it, one denies another place, one names an army.", {
    incidents: "I020",
  });
});

example(function hadrutCivilianOrNot() {
  return story("Who the two men were", "Three answers to one question, one of them open.", {
    incidents: "I031",
    findings: "civilian-status authenticity perpetrator",
  });
});

example(function spanishDenialWithTranslation() {
  return story("A denial in another language", "Word for word in Spanish, with its translation.", {
    incidents: "I001",
    findings: "target",
  });
});

example(function aLaterFindingBeforeItWasMade() {
  return story("As known on 6 October 2020", "The finding of 23 October is not known yet; its assessor has a column.", {
    incidents: "I001",
    assessors: "amnesty hrw nk-authorities",
    "as-of": "2020-10-06",
  });
});

example(function onlyDenials() {
  return story("What is denied", "Only denials; a cell whose statement is left out says so and is not silent.", {
    stances: "denies",
    incidents: "I020 I021 I040",
    findings: "perpetrator",
    view: "list",
  });
});

const FIVE = [
  row({
    id: "a",
    incident: "north-bridge",
    finding: "weapon",
    value: "mortar",
    assessor: "recorder",
    stance: "finds",
    wording: "fragments match",
    stated_on: "2031-03-06",
  }),
  row({
    id: "b",
    incident: "north-bridge",
    finding: "weapon",
    value: "mortar",
    assessor: "survey",
    stance: "finds",
    hedge: "probably a mortar",
    stated_on: "2031-03-07",
  }),
  row({
    id: "c",
    incident: "north-bridge",
    finding: "weapon",
    value: "mortar",
    assessor: "north",
    stance: "denies",
    hedge: "we used no mortars",
    stated_on: "2031-03-05",
  }),
  row({
    id: "d",
    incident: "north-bridge",
    finding: "weapon",
    value: "rockets",
    assessor: "south",
    stance: "alleges",
    stated_on: "2031-03-05",
  }),
  row({
    id: "e",
    incident: "north-bridge",
    finding: "weapon",
    assessor: "un-office",
    stance: "inconclusive",
    hedge: "cannot yet be determined",
    stated_on: "2031-03-08",
  }),
];

example(function oneRowFiveStances() {
  return matrix("What hit the north bridge", "Five assessors, five stances on one finding.", statements(FIVE));
});

example(function everyStance() {
  const stances = ["finds", "alleges", "admits", "denies", "disputes"].map((stance, index) =>
    row({
      id: stance,
      incident: "market",
      finding: "perpetrator",
      value: "units of the North",
      assessor: ["recorder", "south", "north", "gazette", "survey"][index] ?? "",
      stance,
      stated_on: `2031-03-0${String(index + 5)}`,
    }),
  );
  const open = [
    row({
      id: "open",
      incident: "market",
      finding: "perpetrator",
      assessor: "un-office",
      stance: "inconclusive",
      hedge: "no access to the site",
      stated_on: "2031-03-08",
    }),
    row({
      id: "hedged",
      incident: "well",
      finding: "perpetrator",
      value: "units of the North",
      assessor: "survey",
      stance: "finds",
      hedge: "may have been",
      stated_on: "2031-03-09",
    }),
    row({
      id: "silent",
      incident: "well",
      finding: "perpetrator",
      assessor: "north",
      stance: "no-comment",
      hedge: "we do not comment on operations",
      stated_on: "",
    }),
  ];
  return matrix("Every stance once", "Each has a mark and a word of its own.", statements([...stances, ...open]));
});

example(function everybodySaysTheSame() {
  const said = ["recorder", "survey", "north", "south"].map((assessor) =>
    row({
      id: assessor,
      incident: "market",
      finding: "location",
      value: "the market square",
      assessor,
      stance: assessor === "north" ? "admits" : "finds",
      stated_on: "2031-03-07",
    }),
  );
  return matrix("Where it happened", "All four give the same place, and the row says so.", statements(said));
});

example(function severalValuesByOneAssessor() {
  return matrix(
    "One ministry, two places",
    "Both are shown, none is picked.",
    statements([
      row({
        id: "one",
        incident: "market",
        finding: "location",
        value: "launched from the hills",
        assessor: "south",
        stance: "alleges",
        stated_on: "2031-03-06",
      }),
      row({
        id: "two",
        incident: "market",
        finding: "location",
        value: "launched from the valley",
        assessor: "south",
        stance: "alleges",
        stated_on: "2031-03-07",
      }),
      row({
        id: "three",
        incident: "market",
        finding: "location",
        value: "launched from the hills",
        assessor: "recorder",
        stance: "finds",
        hedge: "likely",
        stated_on: "2031-03-09",
      }),
    ]),
  );
});

const HISTORY = [
  row({
    id: "first",
    incident: "market",
    finding: "perpetrator",
    value: "units of the North",
    assessor: "recorder",
    stance: "finds",
    hedge: "appear to have been",
    stated_on: "2031-03-06",
  }),
  row({
    id: "second",
    incident: "market",
    finding: "perpetrator",
    value: "units of the North",
    assessor: "recorder",
    stance: "finds",
    wording: "were fired by",
    stated_on: "2031-04-02",
    replaces: "first",
    change: "update",
    reason: "A second site was visited.",
  }),
  row({
    id: "denial",
    incident: "market",
    finding: "perpetrator",
    value: "units of the North",
    assessor: "north",
    stance: "denies",
    hedge: "baseless",
    stated_on: "2031-03-06",
  }),
  row({
    id: "admission",
    incident: "market",
    finding: "perpetrator",
    value: "units of the North",
    assessor: "north",
    stance: "admits",
    hedge: "a regrettable error",
    stated_on: "2031-05-20",
    replaces: "denial",
    change: "correction",
  }),
  row({
    id: "claim",
    incident: "market",
    finding: "weapon",
    value: "cluster munitions",
    assessor: "south",
    stance: "alleges",
    stated_on: "2031-03-06",
  }),
  row({
    id: "withdrawal",
    incident: "market",
    finding: "weapon",
    value: "cluster munitions",
    assessor: "south",
    stance: "alleges",
    stated_on: "2031-03-30",
    replaces: "claim",
    change: "retraction",
    reason: "No remnant was found.",
  }),
];

example(function statementsThatChanged() {
  return matrix(
    "What was said, and said later",
    "The latest stands on top, what it replaces stands under it.",
    statements(HISTORY),
  );
});

example(function statementsBeforeTheyChanged() {
  return matrix("As known on 10 March", "The same statements before two of them were changed.", statements(HISTORY), {
    "as-of": "2031-03-10",
  });
});

example(function statementsWhileTheyChanged() {
  return matrix(
    "As known on 10 April",
    "One statement was changed by then; what it replaced is not lost.",
    statements(HISTORY),
    {
      "as-of": "2031-04-10",
    },
  );
});

example(function rightToLeftInCells() {
  return matrix(
    "Statements in Arabic and in English",
    "What is said stands in its own direction, the table in the page's.",
    statements([
      row({
        id: "ar-one",
        incident: "market",
        finding: "weapon",
        value: "قذائف هاون (120 mm)",
        assessor: "north",
        stance: "alleges",
        hedge: "يبدو أنها أطلقت من الجنوب.",
        hedge_language: "ar",
        hedge_translation: "it appears they were fired from the south",
        stated_on: "2031-03-06",
      }),
      row({
        id: "ar-two",
        incident: "market",
        finding: "weapon",
        value: "120 mm mortar",
        assessor: "recorder",
        stance: "finds",
        quoted_by: "gazette",
        wording: "identified",
        stated_on: "2031-03-07",
      }),
      row({
        id: "ar-three",
        incident: "market",
        finding: "target",
        value: "السوق",
        assessor: "شاهد من السوق",
        stance: "alleges",
        stated_on: "2031-03-06",
      }),
    ]),
  );
});

const LONG =
  "on the basis of the material that was made available to us, which we could neither collect ourselves nor compare with the originals, and subject to any further evidence that may come to light, it would appear at this stage to be more likely than not that the munition was of the type described by the residents";

example(function aHedgeOfThreeHundredCharacters() {
  return matrix(
    "A very long hedge",
    "Word for word, wrapped and never cut.",
    statements([
      row({
        id: "long",
        incident: "north-bridge",
        finding: "weapon",
        value: "mortar",
        assessor: "survey",
        stance: "finds",
        hedge: LONG,
        stated_on: "2031-03-07",
      }),
      row({
        id: "short",
        incident: "north-bridge",
        finding: "weapon",
        value: "mortar",
        assessor: "recorder",
        stance: "finds",
        stated_on: "2031-03-06",
      }),
    ]),
  );
});

example(function oneAssessor() {
  return matrix("One assessor alone", "Nobody to agree or differ with.", statements([FIVE[0] ?? ""]));
});

example(function oneIncidentWithoutAnyStatement() {
  return matrix(
    "An incident on which nothing was found",
    "It stands because the editor asks for it.",
    statements(FIVE),
    {
      incidents: "north-bridge well",
    },
  );
});

example(function fortyAssessors() {
  const said = Array.from({ length: 40 }, (_, index) =>
    row({
      id: `s${String(index)}`,
      incident: "market",
      finding: "perpetrator",
      value: index % 3 === 0 ? "units of the North" : "units of the South",
      assessor: `Assessor ${String(index + 1).padStart(2, "0")}`,
      stance: index % 5 === 4 ? "denies" : "alleges",
      stated_on: "2031-03-07",
    }),
  );
  return matrix("Forty assessors", "The table scrolls inside its own frame; the page does not.", statements(said));
});

example(function gradesAsGiven() {
  return matrix(
    "Grades of two schemes side by side",
    "Each as its recorder gave it, with that recorder's definition; neither is turned into the other.",
    statements(
      [
        row({
          id: "g1",
          incident: "market",
          finding: "responsibility",
          value: "the North",
          assessor: "recorder",
          stance: "finds",
          hedge: "contested by a party",
          stated_on: "2031-03-09",
          grade_scheme: "rivers",
          grade: "contested",
        }),
        row({
          id: "g2",
          incident: "market",
          finding: "responsibility",
          value: "the North",
          assessor: "survey",
          stance: "finds",
          stated_on: "2031-03-10",
          grade_scheme: "admiralty",
          grade: "B2",
        }),
      ],
      {
        meta: {
          gradeSchemes: [
            {
              name: "rivers",
              title: "River Recorders",
              grades: { contested: "Two parties are blamed by at least one source each." },
            },
            {
              name: "admiralty",
              title: "Admiralty",
              grades: { B2: "Usually reliable source; probably true.", A1: "Reliable; confirmed." },
            },
          ],
        },
      },
    ),
  );
});

example(function ownFindingWithDefinition() {
  return matrix(
    "A question of the newsroom's own",
    "The finding is defined in datapackage.json; the key prints its definition.",
    statements(
      [
        row({
          id: "w1",
          incident: "market",
          finding: "warning",
          value: "a warning was sent",
          assessor: "north",
          stance: "alleges",
          wording: "residents were told",
          stated_on: "2031-03-06",
        }),
        row({
          id: "w2",
          incident: "market",
          finding: "warning",
          value: "a warning was sent",
          assessor: "recorder",
          stance: "disputes",
          hedge: "no resident we met recalls one",
          stated_on: "2031-03-11",
        }),
      ],
      {
        meta: {
          findings: [
            {
              name: "warning",
              title: "Warned before?",
              definition: "Whether residents were warned before the attack.",
            },
          ],
        },
      },
    ),
  );
});

example(function noStatementAtAll() {
  return matrix("Nothing yet", "No statement fits the choice.", statements(FIVE), { findings: "legality" });
});

example(function markupInCellsIsText() {
  return matrix(
    "Markup in cells",
    "Is shown as the characters it is made of.",
    statements([
      row({
        id: "x1",
        incident: "market",
        finding: "weapon",
        value: '<b>mortar</b> & "rocket"',
        assessor: "<script>alert(1)</script>",
        stance: "alleges",
        hedge: "'><img src=x>",
        stated_on: "2031-03-06",
      }),
    ]),
  );
});

example(function placesUnderBothNames() {
  return story("Under both names", "A newsroom's name profile is chosen; its standing note is printed.", {
    incidents: "I001",
    findings: "weapon",
    names: "example-both-names",
  });
});
