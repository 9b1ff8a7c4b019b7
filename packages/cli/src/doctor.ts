import { access, constants, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { planAll } from "./build.js";
import { checkGlyphs } from "./check-glyphs.js";
import { checkNames } from "./check-names.js";
import { checkOutput } from "./check-output.js";
import { checkPolicy, type OpenPage } from "./check-policy.js";
import { findChromium, openPage } from "./chromium.js";
import { Complaint, reasonOf } from "./complaint.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { findingLine, fine, type Finding } from "./finding.js";
import { fontCoverage } from "./font-coverage.js";
import { fontFiles } from "./fonts.js";
import { counted, countsLine } from "./issue-report.js";
import { INDEX_FILE } from "./publish.js";
import { readInput } from "./read-input.js";
import { VERSION } from "./version.js";

/** What `doctor` takes. */
export interface DoctorOptions {
  /** A publisher's Content-Security-Policy, under which the built pages are opened. */
  readonly csp?: string | undefined;
  /** Prints the findings as one JSON object. Default false. */
  readonly json?: boolean | undefined;
}

/** The machine as `doctor` sees it, handed in. */
export interface Machine {
  readonly node: string;
  /** Version of the renderer of PNG files. @throws where it does not load. */
  sharp(): Promise<string>;
  fontFiles(): Promise<readonly Uint8Array[]>;
  /** @throws where the folder cannot be written into. */
  requireWritable(folder: string): Promise<void>;
  /** Opens a page in a browser; null where there is no browser. */
  readonly open: OpenPage | null;
}

function thisMachine(): Machine {
  const browser = findChromium();
  return {
    node: process.versions.node,
    sharp: async () => (await import("sharp")).default.versions.sharp,
    fontFiles,
    requireWritable: async (folder) => {
      await access(await realpath(folder), constants.W_OK);
    },
    open: browser === null ? null : (url) => openPage(browser, url),
  };
}

/**
 * Looks at everything that a build or a page needs, and says what is missing and how to mend it. Ends with 2 where something
 * would go wrong.
 * @param path a story's folder, or a folder that was built; undefined for the machine alone
 */
export async function doctor(
  path: string | undefined,
  options: DoctorOptions,
  effects: Effects,
  machine: Machine = thisMachine(),
): Promise<ExitCode> {
  const names = path === undefined ? null : await effects.listFiles(path);
  if (path !== undefined && names === null) throw new Complaint("doctor takes a folder, not a file", EXIT.usage);
  const built = names?.includes(INDEX_FILE) === true && !names.includes("datapackage.json");
  if (options.csp !== undefined && !built)
    throw new Complaint("--csp is for a folder that was built: give that folder", EXIT.usage);
  const findings = await checkMachine(machine);
  if (path !== undefined) findings.push(await checkWrite(built ? dirname(resolve(path)) : path, machine));
  if (path !== undefined && built) findings.push(...(await checkBuilt(path, options.csp ?? null, effects, machine)));
  else if (path !== undefined) findings.push(...(await checkStory(path, effects, machine)));
  const errors = findings.filter(({ level }) => level === "error").length;
  const warnings = findings.filter(({ level }) => level === "warning").length;
  if (options.json === true) effects.log(JSON.stringify({ errors, warnings, findings }, null, 2));
  else {
    for (const finding of findings) effects.log(findingLine(finding));
    effects.log(
      errors + warnings === 0 ? "All is well" : `${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    );
  }
  return errors ? EXIT.refused : EXIT.ok;
}

async function checkMachine(machine: Machine): Promise<Finding[]> {
  const [major = 0, minor = 0] = machine.node.split(".").map(Number);
  const old = major < 20 || (major === 20 && minor < 19);
  const about = "versions";
  const findings: Finding[] = [
    old
      ? { level: "error", about, message: `Node ${machine.node}`, hint: "install Node 20.19 or later" }
      : fine(about, `counterclaim ${VERSION}, Node ${machine.node}`),
  ];
  try {
    findings.push(fine("pictures", `sharp ${await machine.sharp()}`));
  } catch (error) {
    findings.push({
      level: "error",
      about: "pictures",
      message: `sharp does not load: ${reasonOf(error)}`,
      hint: "install again: npm ci",
    });
  }
  if (machine.open === null)
    findings.push({
      level: "warning",
      about: "browser",
      message: "no Chromium or Chrome found",
      hint: "pages are not opened; install one, or set CHROMIUM_PATH=/path/to/chromium",
    });
  return findings;
}

async function checkWrite(folder: string, machine: Machine): Promise<Finding> {
  try {
    await machine.requireWritable(folder);
    return fine("write rights", `${folder} can be written into`);
  } catch (error) {
    return { level: "error", about: "write rights", message: `${folder}: ${reasonOf(error)}`, hint: "mend its rights" };
  }
}

const ENCODING = /^(?:encoding-|null-byte$|mojibake)/;

async function checkStory(path: string, effects: Effects, machine: Machine): Promise<Finding[]> {
  const { dataset, files } = await readInput(path, {}, effects);
  const { issues, records } = dataset;
  const findings: Finding[] = [];
  const encodings = issues.filter(({ rule }) => ENCODING.test(rule));
  for (const { file, message, hint } of encodings) findings.push({ level: "error", about: file, message, hint });
  if (encodings.length === 0) findings.push(fine("encoding", `${counted(files.size, "file")} in UTF-8`));
  const errors = issues.filter(({ level }) => level === "error").length;
  findings.push(
    errors > 0 || records.refused > 0
      ? {
          level: "error",
          about: "records",
          message: countsLine(records, issues),
          hint: `counterclaim check ${path} says which`,
        }
      : fine("records", countsLine(records, issues)),
  );
  try {
    findings.push(fine("graphics", `${counted(planAll(dataset, undefined, null).length, "graphic")} can be built`));
  } catch (error) {
    for (const message of reasonOf(error).split("\n").slice(0, -1))
      findings.push({ level: "error", about: "graphics", message, hint: "mend it in datapackage.json" });
    if (!reasonOf(error).includes("\n"))
      findings.push({ level: "error", about: "graphics", message: reasonOf(error), hint: "" });
  }
  findings.push(...checkNames(dataset));
  try {
    findings.push(...checkGlyphs(dataset, (await machine.fontFiles()).map(fontCoverage)));
  } catch (error) {
    findings.push({ level: "error", about: "fonts", message: reasonOf(error), hint: "install again: npm ci" });
  }
  return findings;
}

async function checkBuilt(path: string, csp: string | null, effects: Effects, { open }: Machine): Promise<Finding[]> {
  const files = await effects.readOutput(path);
  const findings = checkOutput(files);
  if (open !== null) return [...findings, ...(await checkPolicy(files, csp, open))];
  if (csp === null) return findings;
  throw new Complaint("--csp needs Chromium or Chrome: install one, or set CHROMIUM_PATH=/path/to/chromium");
}
