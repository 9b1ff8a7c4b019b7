import { basename, join } from "node:path";
import { csvTemplate, SCHEMAS, TABLES } from "@counterclaim/claims";
import { json, utf8 } from "./bytes.js";
import { Complaint } from "./complaint.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { isSlug } from "./slug.js";

/**
 * Makes a folder for a story: its descriptor with a first graphic, a CSV file with its header for each table, and a README
 * that says what to do next. Touches nothing that is there already.
 */
export async function newStory(folder: string, effects: Effects): Promise<ExitCode> {
  const name = basename(folder);
  if (!isSlug(name))
    throw new Complaint(
      `a story's folder is named in lower case letters, digits and hyphens, not "${name}"`,
      EXIT.usage,
    );
  const files = new Map<string, Uint8Array>();
  files.set("datapackage.json", json(descriptor(name)));
  for (const table of TABLES) files.set(`${table}.csv`, utf8(csvTemplate(table)));
  files.set("README.md", utf8(readme(name)));
  await effects.createFolder(folder, files);
  effects.log(`Made ${folder}. Next:`);
  effects.log(`  write a row into ${join(folder, "tolls.csv")}`);
  effects.log(`  counterclaim check ${folder}`);
  effects.log(`  counterclaim watch ${folder} --out ${name}-out`);
  return EXIT.ok;
}

function descriptor(name: string): unknown {
  const title = name.replace(/[-_.]+/g, " ");
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    language: "en",
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    resources: TABLES.map((table) => ({
      name: table,
      path: `${table}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: SCHEMAS[table],
    })),
    graphics: [
      {
        id: "comparison",
        type: "casualty-comparison",
        title: "What each side reports",
        summary: "Each figure is the claim of whoever is named beside it. Figures are not added together.",
        options: {},
      },
    ],
  };
}

function readme(name: string): string {
  return `# ${name}

One row of \`tolls.csv\` is one figure that one claimant gave; of \`incidents.csv\`, one thing that happened or is said to have
happened; of \`attributions.csv\`, one statement by one assessor on one finding about one incident. \`sources.csv\` holds the
publications, \`names.csv\` the names of populations, parties, places and weapons.

- A blank number is an error until \`figure\` says why there is none. 0 means that the claimant says nobody.
- Dates are written 2020-10-05, 2020-10, 2020-10-03/2020-10-04, ../2020-10-06, with ~ or ? where they are uncertain.
- A changed figure is a new row that names the old one in \`replaces\`, with \`change\` and \`reason\`.

\`counterclaim dictionary\` explains every column, \`counterclaim check\` finds what is wrong, and \`graphics\` in
\`datapackage.json\` says what is drawn. Write here how the data was compiled, what is contested, and what was left out.
`;
}
