import { parseArgs, type ParseArgsConfig } from "node:util";
import { escapeForTerminal, TABLES, type TableName } from "@counterclaim/claims";
import { build, type BuildOptions } from "./build.js";
import { check } from "./check.js";
import { codeOf, Complaint, reasonOf } from "./complaint.js";
import { dictionary } from "./dictionary.js";
import { diff } from "./diff.js";
import { doctor } from "./doctor.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { fetchStory } from "./fetch-story.js";
import { importStory, SHAPES, type ImportOptions } from "./import-story.js";
import { newStory } from "./new-story.js";
import { storyFolder } from "./story-folder.js";
import { USAGE } from "./usage.js";
import { verify } from "./verify.js";
import { VERSION } from "./version.js";
import { watch } from "./watch.js";

type Flags = NonNullable<ParseArgsConfig["options"]>;
type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

interface Command {
  readonly flags: Flags;
  /** Names of the arguments that must be given. */
  readonly places: readonly string[];
  /** Name of one more argument that may be given. */
  readonly optional?: string;
  run(places: readonly string[], values: Values, effects: Effects): Promise<ExitCode>;
}

const TEXT = { type: "string" } as const;
const SWITCH = { type: "boolean" } as const;
const BUILD = {
  out: TEXT,
  graphic: TEXT,
  "as-of": TEXT,
  encoding: TEXT,
  "allow-refused": SWITCH,
  "base-url": TEXT,
} as const;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    flags: { table: TEXT, encoding: TEXT, json: SWITCH, format: TEXT },
    places: ["PATH"],
    run: ([path = ""], values, effects) =>
      check(
        storyFolder(path),
        { table: tableOf(values), encoding: text(values, "encoding"), format: formatOf(values) },
        effects,
      ),
  },
  build: {
    flags: { ...BUILD, freeze: SWITCH },
    places: ["STORY"],
    run: ([story = ""], values, effects) => build(storyFolder(story), buildOptions(values), effects),
  },
  watch: {
    flags: { ...BUILD, port: TEXT, poll: SWITCH },
    places: ["STORY"],
    run: ([story = ""], values, effects) =>
      watch(
        storyFolder(story),
        { ...buildOptions(values), port: portOf(values), poll: values["poll"] === true },
        effects,
      ),
  },
  diff: {
    flags: { json: SWITCH, encoding: TEXT },
    places: ["OLD", "NEW"],
    run: ([before = "", after = ""], values, effects) =>
      diff(
        storyFolder(before),
        storyFolder(after),
        { json: values["json"] === true, encoding: text(values, "encoding") },
        effects,
      ),
  },
  doctor: {
    flags: { csp: TEXT, json: SWITCH },
    places: [],
    optional: "STORY|DIR",
    run: ([path], values, effects) =>
      doctor(
        path === undefined ? path : storyFolder(path),
        { csp: text(values, "csp"), json: values["json"] === true },
        effects,
      ),
  },
  verify: { flags: {}, places: ["DIR"], run: ([folder = ""], _, effects) => verify(folder, effects) },
  fetch: { flags: {}, places: ["STORY"], run: ([story = ""], _, effects) => fetchStory(storyFolder(story), effects) },
  import: {
    flags: { from: TEXT, out: TEXT, title: TEXT, encoding: TEXT, only: { type: "string", multiple: true } },
    places: ["FILE"],
    run: ([file = ""], values, effects) => importStory(file, importOptions(values), effects),
  },
  new: { flags: {}, places: ["NAME"], run: ([name = ""], _, effects) => newStory(name, effects) },
  dictionary: { flags: {}, places: [], run: (_, __, effects) => Promise.resolve(dictionary(effects)) },
};

/**
 * Runs a command. Whatever goes wrong is told in words: never a stack trace.
 * @param args what stands after the command's own name
 */
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    effects.log(USAGE);
    return EXIT.ok;
  }
  if (name === "--version") {
    effects.log(VERSION);
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new Complaint(name === "" ? "no command given" : `unknown command: ${name}`, EXIT.usage);
    const { values, positionals } = parse(rest, command);
    if (values["help"] === true) {
      effects.log(USAGE);
      return EXIT.ok;
    }
    return await command.run(positionals, values, effects);
  } catch (error) {
    const told = error instanceof Complaint ? error : new Complaint(`it did not work: ${reasonOf(error)}`);
    for (const line of told.message.split("\n")) effects.warn(`counterclaim: ${escapeForTerminal(line)}`);
    if (told.exitCode === EXIT.usage) effects.warn(`\n${USAGE}`);
    return told.exitCode;
  }
}

function parse(
  args: readonly string[],
  { flags, places, optional }: Command,
): { values: Values; positionals: string[] } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: { ...flags, help: SWITCH }, allowPositionals: true, strict: true });
  } catch (error) {
    if (!codeOf(error)?.startsWith("ERR_PARSE_ARGS")) throw error;
    const words = error instanceof Error ? (error.message.split(". ")[0] ?? "") : "";
    throw new Complaint(words.charAt(0).toLowerCase() + words.slice(1), EXIT.usage);
  }
  const { values, positionals } = parsed;
  const most = places.length + (optional === undefined ? 0 : 1);
  if (values["help"] !== true && (positionals.length < places.length || positionals.length > most)) {
    const extra = positionals[most];
    const fault = extra === undefined ? `${places[positionals.length] ?? ""} is missing` : `one too many: ${extra}`;
    throw new Complaint(fault, EXIT.usage);
  }
  return { values, positionals };
}

function buildOptions(values: Values): BuildOptions {
  return {
    out: needed(values, "out"),
    graphic: text(values, "graphic"),
    asOf: text(values, "as-of"),
    encoding: text(values, "encoding"),
    allowRefused: values["allow-refused"] === true,
    baseUrl: text(values, "base-url"),
    freeze: values["freeze"] === true,
  };
}

function importOptions(values: Values): ImportOptions {
  const from = needed(values, "from");
  if (!SHAPES.some((shape) => shape === from))
    throw new Complaint(`--from takes ${SHAPES.join(", ")}, not ${JSON.stringify(from)}`, EXIT.usage);
  const only = values["only"];
  return {
    out: needed(values, "out"),
    title: text(values, "title"),
    encoding: text(values, "encoding"),
    only: Array.isArray(only) ? only.map(String) : [],
  };
}

function portOf(values: Values): number | undefined {
  const given = text(values, "port");
  if (given === undefined) return undefined;
  if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535)
    throw new Complaint(`--port takes a number up to 65535, not ${JSON.stringify(given)}`, EXIT.usage);
  return Number(given);
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

function needed(values: Values, name: string): string {
  const value = text(values, name);
  if (value === undefined || value === "") throw new Complaint(`--${name} is missing`, EXIT.usage);
  return value;
}

function tableOf(values: Values): TableName | undefined {
  const given = text(values, "table");
  const table = TABLES.find((each) => each === given);
  if (given !== undefined && table === undefined)
    throw new Complaint(`--table takes one of ${TABLES.join(", ")}, not ${JSON.stringify(given)}`, EXIT.usage);
  return table;
}

function formatOf(values: Values): "text" | "json" | "github" {
  const format = text(values, "format") ?? "text";
  if (format !== "text" && format !== "json" && format !== "github")
    throw new Complaint(`--format takes text, json or github, not ${JSON.stringify(format)}`, EXIT.usage);
  if (values["json"] !== true) return format;
  if (format === "github") throw new Complaint("--json and --format github exclude each other", EXIT.usage);
  return "json";
}
