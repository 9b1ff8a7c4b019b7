import { dirname } from "node:path";
import { escapeForTerminal, readTable, type Dataset, type TableName } from "@counterclaim/claims";
import { Complaint } from "./complaint.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { graphicNotes } from "./graphic-plan.js";
import { countsLine, githubAnnotations, issueReport } from "./issue-report.js";
import { isEmptyStory } from "./missing-source.js";
import { readInput } from "./read-input.js";
import { rowsAsRead } from "./rows-as-read.js";

/** What `check` takes. */
export interface CheckOptions {
  readonly table?: TableName | undefined;
  readonly encoding?: string | undefined;
  /** Default "text". */
  readonly format?: "text" | "json" | "github";
}

/**
 * Reads a story or one CSV file and says what is wrong with it, all at once. Ends with 0 where every record is shown, with 2
 * where one is refused or a file could not be understood.
 */
export async function check(path: string, options: CheckOptions, effects: Effects): Promise<ExitCode> {
  requireEncoding(options.encoding);
  const { dataset, files, isStory } = await readInput(path, options, effects);
  const { issues, records } = dataset;
  // A story begins empty, which is no fault of its rows; build refuses it.
  const nothing = isStory && records.refused === 0 && isEmptyStory(dataset);
  const notes = isStory && !nothing ? graphicNotes(dataset) : [];
  if (options.format === "json") {
    effects.log(JSON.stringify({ records, issues, notes, rows: rowsAsRead(dataset) }, null, 2));
  } else {
    const github = options.format === "github";
    const folder = isStory ? path.replace(/\/+$/, "") : dirname(path);
    const report = github
      ? githubAnnotations(issues, notes, folder === "." ? "" : folder)
      : issueReport(issues, effects.terminal, { files, encoding: options.encoding });
    effects.log(
      report === "" ? countsLine(records, issues) : `${report}${github ? "\n" : "\n\n"}${countsLine(records, issues)}`,
    );
    if (github) return codeOf(dataset);
    if (nothing) effects.log("No record is shown: build has nothing to make a graphic of yet.");
    for (const note of notes) effects.log(escapeForTerminal(note));
  }
  return codeOf(dataset);
}

function codeOf({ records, issues }: Dataset): ExitCode {
  return records.refused > 0 || issues.some(({ level }) => level === "error") ? EXIT.refused : EXIT.ok;
}

/** @throws Complaint where the name is no encoding that the reader knows. */
export function requireEncoding(encoding: string | undefined): void {
  if (encoding === undefined) return;
  const { issues } = readTable("tolls", "", new Uint8Array(), { encoding });
  const unknown = issues.find(({ rule }) => rule === "encoding-unknown");
  if (unknown) throw new Complaint(`${unknown.message}: ${unknown.hint}`, EXIT.usage);
}
