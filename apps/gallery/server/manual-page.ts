import { attributionMatrix, casualtyComparison, h, incidentTimeline, type Tree } from "@counterclaim/charts";
import { SCHEMAS, TABLES, type ColumnSchema, type TableName } from "@counterclaim/claims";
import { hostRows, readHostResults, type HostResult } from "./host-results.js";
import { readElements, type ElementEntry } from "./elements-manifest.js";
import { VIEWS } from "./view-guide.js";

const SECTIONS: readonly (readonly [id: string, title: string])[] = [
  ["views", "Which view for which question"],
  ["data", "The data"],
  ["dates", "Dates"],
  ["elements", "The elements"],
  ["keys", "Keys"],
  ["cms", "What a CMS must allow"],
  ["hosts", "Where it was tried"],
];

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "casualty-comparison": casualtyComparison.options,
  "incident-timeline": incidentTimeline.options,
  "attribution-matrix": attributionMatrix.options,
};

/** Columns, elements, keys and permissions, each from where it is defined. */
export async function manualTrees(): Promise<Tree[]> {
  const elements = await readElements();
  return [
    h("h1", null, "Manual"),
    h(
      "p",
      { class: "lead" },
      "The views and what each is best for, the columns of the files, the elements with their attributes, the keys, and what a CMS must let through.",
    ),
    h(
      "nav",
      { class: "local", "aria-label": "On this page" },
      h(
        "ul",
        null,
        SECTIONS.map(([id, title]) => h("li", null, h("a", { href: `#${id}` }, title))),
      ),
    ),
    section("views", viewTrees()),
    section("data", dataTrees()),
    section("dates", dateTrees()),
    section(
      "elements",
      elements.length
        ? elements.flatMap(elementTrees)
        : [h("p", null, "Run npm run build once, and the list of attributes stands here.")],
    ),
    section("keys", keyTrees()),
    section("cms", cmsTrees()),
    section("hosts", hostTrees(await readHostResults())),
  ];
}

function section(id: string, inside: readonly Tree[]): Tree {
  const title = SECTIONS.find(([each]) => each === id)?.[1] ?? id;
  return h("section", { "aria-labelledby": id }, h("h2", { id }, title), inside);
}

function viewTrees(): Tree[] {
  const written = (options: Readonly<Record<string, string>>): string =>
    Object.entries(options)
      .map(([name, value]) => `${name}="${value}"`)
      .join(" ");
  return [
    scroll(
      "Views of the three graphics",
      ["View", "Write", "Best for", "Not for"],
      VIEWS.map(({ type, name, options, bestFor, notFor }) => [
        name,
        h("code", null, `<${[type, written(options)].filter(Boolean).join(" ")}>`),
        bestFor,
        notFor,
      ]),
    ),
  ];
}

function dataTrees(): Tree[] {
  return [
    h(
      "p",
      null,
      "A story is a folder: datapackage.json and up to five CSV files. A first tolls.csv needs six columns: ",
      h("code", null, "population, measure, value, claimant, as_of, source_url"),
      ". A blank number is an error until the column ",
      h("code", null, "figure"),
      " says why there is none; 0 is a number, and means that the claimant says nobody.",
    ),
    ...TABLES.map(tableTree),
  ];
}

function tableTree(name: TableName): Tree {
  const { description, fields } = SCHEMAS[name];
  return h(
    "details",
    { class: "columns", open: name === "tolls" },
    h("summary", null, h("h3", { id: `table-${name}` }, `${name}.csv`), " ", description),
    scroll(
      `Columns of ${name}.csv`,
      ["Column", "Must be there", "Content", "Example"],
      fields.map((field) => [
        h("code", null, field.name),
        needed(field),
        content(field),
        h("code", null, field.example),
      ]),
    ),
  );
}

function needed(field: ColumnSchema): string {
  if (field["counterclaim:filled"]) return "yes, filled in each row";
  return field.constraints.required ? "yes" : "";
}

function content(field: ColumnSchema): Tree {
  const { enum: words } = field.constraints;
  return h("span", null, field.description, words ? [" One of: ", h("code", null, words.join(", ")), "."] : null);
}

function dateTrees(): Tree[] {
  const rows: readonly (readonly [string, string])[] = [
    ["2020-10-05", "that day"],
    ["2020-10", "some time in that month: drawn as wide as the month"],
    ["2020-10-03/2020-10-04", "from the first day to the second"],
    ["../2020-10-06", "on or before that day"],
    ["2020-10-05~", "about that day"],
    ["2020-10-05?", "that day, uncertain"],
    ["2020-10-XX", "a day of that month that is not known"],
  ];
  return [
    h(
      "p",
      null,
      "Dates are written as EDTF (ISO 8601-2), as text and never as a clock time. Day and month are never guessed: 04/10/2020 is an error that shows how to write it.",
    ),
    scroll(
      "Ways to write a date",
      ["Written", "Means"],
      rows.map(([text, meaning]) => [h("code", null, text), meaning]),
    ),
  ];
}

function elementTrees({ tag, description, attributes, events, parts }: ElementEntry): Tree[] {
  const list = (title: string, rows: readonly (readonly [string, string])[]): Tree[] =>
    rows.length
      ? [
          scroll(
            `${title} of ${tag}`,
            [title, "Meaning"],
            rows.map(([name, text]) => [h("code", null, name), withCode(text)]),
          ),
        ]
      : [];
  const options = OPTIONS[tag] ?? [];
  return [
    h("h3", { id: tag }, `<${tag}>`),
    ...(description ? [h("p", null, withCode(description))] : []),
    ...list("Attributes", attributes),
    ...(options.length
      ? [
          h(
            "p",
            null,
            "Attributes as well, and the same under ",
            h("code", null, "options"),
            " in datapackage.json: ",
            options.map((name, index) => [index ? ", " : null, h("code", null, name)]),
            ".",
          ),
        ]
      : []),
    ...list("Events", events),
    ...list("Parts", parts),
  ];
}

/** Words of a docstring: what stands between grave accents is code. */
function withCode(text: string): Tree {
  return h(
    "span",
    null,
    text.split("`").map((piece, index) => (index % 2 ? h("code", null, piece) : piece)),
  );
}

function keyTrees(): Tree[] {
  const rows: readonly (readonly [string, string])[] = [
    ["Tab", "into the graphic, and out of it: its marks are one stop"],
    ["← → ↑ ↓", "to the mark before or after, in reading order; mirrored where the text runs from right to left"],
    ["Home, End", "to the first or the last mark"],
    ["Enter, Space", "opens the record: claimant, wording, dates, source, history"],
    ["Escape", "closes the record and returns to its mark"],
  ];
  return [
    scroll(
      "Keys in a graphic",
      ["Key", "Does"],
      rows.map(([key, text]) => [h("kbd", null, key), text]),
    ),
  ];
}

function cmsTrees(): Tree[] {
  const rows: readonly (readonly [string, string])[] = [
    [
      "Iframe",
      'an iframe to the address where the built folder lies; in a policy: frame-src with that host. It works in sandbox="allow-scripts", and without script too',
    ],
    [
      "Element",
      "the three custom tags, and one module script from the same site; in a policy: script-src and connect-src 'self'. No unsafe-eval, no unsafe-inline; with Trusted Types, the policy name lit-html",
    ],
    ["Static HTML", "figure, svg and table with class names, and one style sheet"],
    ["Feed or newsletter", "an image with a text beside it: graphic.svg and the generated sentence"],
  ];
  return [
    h(
      "p",
      null,
      "Nothing is loaded from a third party, nothing is stored, and nobody is counted. There is no eval in any form.",
    ),
    scroll(
      "Needs of each form",
      ["Form", "Needs"],
      rows.map(([form, text]) => [form, text]),
    ),
  ];
}

function hostTrees(results: readonly HostResult[]): Tree[] {
  const { head, rows } = hostRows(results);
  return [
    h(
      "p",
      null,
      "Each graphic of the article in each page, in Chromium, as ",
      h("code", null, "npm test"),
      " last saw it: “drawn” by its script with every record to be seen, or “printed”, as the build wrote it, where no script may run.",
    ),
    scroll("Results in host pages", head, rows),
  ];
}

function scroll(label: string, head: readonly string[], rows: readonly (readonly (Tree | string)[])[]): Tree {
  return h(
    "div",
    { class: "scroll", role: "region", tabindex: "0", "aria-label": label },
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          head.map((text) => h("th", { scope: "col" }, text)),
        ),
      ),
      h(
        "tbody",
        null,
        rows.map(([first = "", ...rest]) =>
          h(
            "tr",
            null,
            h("th", { scope: "row" }, first),
            rest.map((cell) => h("td", null, cell)),
          ),
        ),
      ),
    ),
  );
}
