import { join } from "node:path";
import { escapeForTerminal, readTable, TABLES, type TableName } from "@counterclaim/claims";
import { json } from "./bytes.js";
import { Complaint, reasonOf } from "./complaint.js";
import { sha256 } from "./digest.js";
import { download, NETWORK, type Network } from "./download.js";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { counted } from "./issue-report.js";
import { replaceFile } from "./replace-file.js";
import { sheetAddress } from "./sheet-address.js";
import { isFileName } from "./slug.js";

const DESCRIPTOR = "datapackage.json";
/** Property of a resource that says where its file comes from. */
const ADDRESS = "counterclaim:url";

/** What fetching does to the world, handed in. */
export interface FetchWorld {
  readonly network: Network;
  /** See replace-file.ts. */
  replaceFile(path: string, bytes: Uint8Array): Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly at: number;
  readonly resource: Json;
  readonly name: string;
  /** Name of the snapshot in the story's folder. */
  readonly file: string;
  readonly address: URL;
}

interface Snapshot extends Wanted {
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly refused: number;
}

/**
 * Takes the tables of a story that lie elsewhere into its folder: each resource whose `path` is an https address, or that has
 * one as `counterclaim:url`. What comes is kept as a file with its hash in datapackage.json, and that is what `build` reads:
 * no build asks anybody for anything. Where one table cannot be had, nothing is changed.
 */
export async function fetchStory(
  story: string,
  effects: Effects,
  world: FetchWorld = { network: NETWORK, replaceFile },
): Promise<ExitCode> {
  const path = join(story, DESCRIPTOR);
  const descriptor = parsed(path, await effects.readFile(path));
  const resources: readonly unknown[] = Array.isArray(descriptor["resources"]) ? descriptor["resources"] : [];
  const wanted = resources.flatMap((resource, at) => wantedOf(resource, at));
  if (wanted.length === 0)
    throw new Complaint(`no resource of ${path} has an https address as its path or as ${ADDRESS}`, EXIT.usage);
  const names = await effects.listFiles(story);
  const snapshots: Snapshot[] = [];
  const faults: string[] = [];
  for (const each of wanted)
    try {
      if (names?.includes(each.file) === true) await requireUntouched(story, each, effects);
      snapshots.push(await take(each, world.network));
    } catch (error) {
      faults.push(`${each.file}: ${reasonOf(error)}`);
    }
  if (faults.length) throw new Complaint(`${faults.join("\n")}\nNothing was changed.`);
  for (const { file, bytes } of snapshots) await world.replaceFile(join(story, file), bytes);
  const described = resources.map((resource, at) =>
    describe(
      resource,
      snapshots.find((each) => each.at === at),
    ),
  );
  await world.replaceFile(path, json({ ...descriptor, resources: described }));
  for (const { file, bytes, records, refused } of snapshots)
    effects.log(
      escapeForTerminal(
        `${file}: ${counted(records, "record")}, ${String(refused)} refused, sha256-${sha256(bytes).slice(0, 12)}`,
      ),
    );
  if (snapshots.some(({ refused }) => refused > 0))
    effects.log(escapeForTerminal(`counterclaim check ${story} says what to mend`));
  return EXIT.ok;
}

function parsed(path: string, bytes: Uint8Array): Json {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return read as Json;
  } catch {
    // Told below.
  }
  throw new Complaint(`${path} is not a JSON object: counterclaim check says where`, EXIT.refused);
}

function wantedOf(resource: unknown, at: number): Wanted[] {
  if (typeof resource !== "object" || resource === null) return [];
  const given = resource as Json;
  const { name, path } = given;
  const known = given[ADDRESS];
  const text = typeof known === "string" ? known : typeof path === "string" && /^https?:/i.test(path) ? path : null;
  if (text === null) return [];
  if (typeof name !== "string" || !TABLES.some((table) => table === name))
    throw new Complaint(`${DESCRIPTOR}: a resource with an address is named ${TABLES.join(", ")}`, EXIT.refused);
  const file = typeof path === "string" && isFileName(path) ? path : `${name}.csv`;
  if (!URL.canParse(text))
    throw new Complaint(`${DESCRIPTOR}: ${name} has no address that could be read`, EXIT.refused);
  return [{ at, resource: given, name, file, address: sheetAddress(new URL(text)) }];
}

/** A snapshot that somebody wrote into is not overwritten: their work would be lost without a word. */
async function requireUntouched(story: string, { file, resource }: Wanted, effects: Effects): Promise<void> {
  const hash = resource["hash"];
  const now = sha256(await effects.readFile(join(story, file)));
  if (hash === `sha256:${now}`) return;
  throw new Complaint(
    "it was changed since it was fetched: move it away, or take the change into the table it comes from",
  );
}

async function take(wanted: Wanted, network: Network): Promise<Snapshot> {
  const { bytes } = await download(wanted.address, network);
  const table = wanted.name as TableName;
  const { counts, issues } = readTable(table, wanted.file, bytes);
  // Of a login page or a list of other things no record can be shown: what is there is worth more.
  if (counts.shown === 0) {
    const why = issues.find(({ level }) => level === "error");
    const words = why ? `${why.message}. ${why.hint}` : "it holds no record that can be shown";
    throw new Complaint(`${wanted.address.host} gave no table of ${table}: ${words}`);
  }
  return { ...wanted, bytes, records: counts.in, refused: counts.refused };
}

function describe(resource: unknown, snapshot: Snapshot | undefined): unknown {
  if (!snapshot) return resource;
  const { file, address, bytes } = snapshot;
  return {
    ...snapshot.resource,
    path: file,
    [ADDRESS]: address.href,
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
}
