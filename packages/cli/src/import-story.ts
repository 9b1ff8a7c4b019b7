import { basename, resolve } from "node:path";
import { CAPS, escapeForTerminal, readGed, readStory, storyOfGed } from "@counterclaim/claims";
import { utf8 } from "./bytes.js";
import { requireEncoding } from "./check.js";
import { Complaint } from "./complaint.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { counted, issueReport } from "./issue-report.js";
import { isSlug } from "./slug.js";

/** Shapes of other people's files that can be imported. */
export const SHAPES = ["ucdp-ged"] as const;

/** What `import` takes. */
export interface ImportOptions {
  readonly out: string;
  readonly encoding?: string | undefined;
  /** Title of the story and its timeline; "Events recorded by UCDP" by default. */
  readonly title?: string | undefined;
  /** Only the events that have these texts in these columns, `country=Azerbaijan`; all by default. */
  readonly only: readonly string[];
}

/**
 * Makes a story of a file in the shape of UCDP GED. With one row that cannot be read nothing is written, and every such row is
 * told. A folder that is there already is left alone.
 */
export async function importStory(path: string, options: ImportOptions, effects: Effects): Promise<ExitCode> {
  requireEncoding(options.encoding);
  const name = basename(resolve(options.out));
  if (!isSlug(name))
    throw new Complaint(
      `a story's folder is named in lower case letters, digits and hyphens, not "${name}"`,
      EXIT.usage,
    );
  const only = options.only.map(parted);
  const file = basename(path);
  const bytes = await effects.readFile(path);
  const { events, leftOut, leftColumns, issues } = readGed(file, bytes, { encoding: options.encoding, only });
  if (issues.length > 0) {
    const sources = { files: new Map([[file, bytes]]), encoding: options.encoding };
    effects.log(issueReport(issues, effects.terminal, sources));
    const errors = issues.filter(({ level }) => level === "error").length;
    if (errors > 0) {
      effects.log(`\n${counted(errors, "error")}: nothing was written`);
      return EXIT.refused;
    }
  }
  if (events.length === 0) throw new Complaint(nothingIn(file, leftOut), EXIT.refused);
  const title = options.title ?? "Events recorded by UCDP";
  const slug = name.replace(/[^a-z0-9]+/g, "-").replace(/^(?=\d)/, "ged-");
  const texts = storyOfGed(events, { name: slug, title, file });
  const files = new Map([...texts].map(([each, text]) => [each, utf8(text)]));
  requireFit(events.length, files);
  requireRead(files, events.length);
  files.set("README.md", utf8(readme(title, file, leftColumns, options.only)));
  await effects.createFolder(options.out, files);
  const left = leftOut === 0 ? "" : `; ${counted(leftOut, "event")} left out by --only`;
  effects.log(escapeForTerminal(`${file}: ${counted(events.length, "event")} into ${options.out}${left}`));
  if (leftColumns.length > 0) effects.log(escapeForTerminal(`Not taken over: ${leftColumns.join(", ")}`));
  effects.log("The figures of each event stand in tolls.csv; the timeline shows the events alone.");
  effects.log(escapeForTerminal(`  counterclaim check ${options.out}`));
  effects.log(escapeForTerminal(`  counterclaim build ${options.out} --out ${name}-out`));
  return EXIT.ok;
}

function parted(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Complaint(`--only takes COLUMN=TEXT such as country=Azerbaijan, not ${JSON.stringify(text)}`, EXIT.usage);
}

function nothingIn(file: string, leftOut: number): string {
  if (leftOut === 0) return `${file} holds no event: nothing was written`;
  return `--only leaves none of the ${counted(leftOut, "event")} of ${file}: nothing was written`;
}

/** A story is drawn in a page, and holds less than the global file of UCDP GED. */
function requireFit(count: number, files: ReadonlyMap<string, Uint8Array>): void {
  const [name, largest] = [...files].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  if (count <= CAPS.records && largest.length <= CAPS.bytes) return;
  const size = `${counted(count, "event")}, with ${name} at ${String(Math.ceil(largest.length / 100_000) / 10)} MB`;
  const most = `${String(CAPS.records)} and ${String(CAPS.bytes / 1_000_000)} MB`;
  throw new Complaint(
    `too much for one story: ${size}; it holds at most ${most}. Take a part, such as --only country=Azerbaijan or --only year=2020; nothing was written`,
    EXIT.refused,
  );
}

/** What was made must be read again whole, by the reader that every other command has. */
function requireRead(files: ReadonlyMap<string, Uint8Array>, count: number): void {
  const { issues, incidents, tolls } = readStory(files);
  const faults = issues.filter(({ level }) => level === "error");
  if (faults.length === 0 && incidents.length === count && tolls.length === count) return;
  throw new Complaint(`what was made is refused, nothing was written:\n${issueReport(faults, false)}`, EXIT.refused);
}

function readme(title: string, file: string, leftColumns: readonly string[], only: readonly string[]): string {
  const chosen = only.length === 0 ? "" : ` Only events with ${only.join(", ")} were taken.`;
  const left = leftColumns.length === 0 ? "" : `\n- Columns that were not taken over: ${leftColumns.join(", ")}.`;
  return `# ${title}

Made by \`counterclaim import\` from ${file}, in the shape of UCDP GED (https://ucdp.uu.se/downloads/; its codebook explains the
codes).${chosen} One row of \`incidents.csv\` is one event; one row of \`tolls.csv\` holds the best, low and high figure of one event, as a
claim of UCDP.

- \`when\` is never narrower than date_start and date_end. A month (date_prec 4) is a whole month; a single day that is not known
  to the day has a \`~\`.
- The timeline shows the events alone. To draw figures of some, add a casualty-comparison with the options \`basis\` incident and
  \`incidents\` to \`graphics\` in \`datapackage.json\`.
- An empty figure is not reported; 0 stands only where the file says 0. Nothing is added up: neither events nor sides.
- UCDP GED does not say how well an event is established: \`status\` is left out, which means claimed. Its event_clarity is the
  \`grade\` of each toll.
- The codes, the sources and the words for the place stand in \`note\` of each incident, UCDP's parts of its best figure in \`note\` of
  each toll, as the file has them.${left}

Name the version of the data set, and cite UCDP as its download page asks.
`;
}
