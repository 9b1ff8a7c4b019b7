import type { GraphicType } from "@counterclaim/charts";
import { escapeForTerminal, type Dataset, type Day } from "@counterclaim/claims";
import { baseUrlOf } from "./base-url.js";
import { json } from "./bytes.js";
import { requireEncoding } from "./check.js";
import { Complaint } from "./complaint.js";
import { requireDay } from "./day-argument.js";
import { sha256 } from "./digest.js";
import type { ElementScripts, EmbedScript } from "./element-scripts.js";
import type { DrawPixels } from "./draw-pixels.js";
import type { Effects, FolderFiles } from "./effects.js";
import { frozenCopies } from "./frozen.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { planGraphic, type GraphicPlan } from "./graphic-plan.js";
import { counted, countsLine, issueReport } from "./issue-report.js";
import { isMadeFrom, signIndex } from "./made-from.js";
import { provenanceOf, type Provenance } from "./provenance.js";
import { hashListed, INDEX_FILE, listed } from "./publish.js";
import { readInput, type Input } from "./read-input.js";
import { renderGraphic, type RenderedGraphic } from "./render-graphic.js";

/** What `build` takes. */
export interface BuildOptions {
  /** Folder that is put in place as a whole. */
  readonly out: string;
  /** Only this graphic; the others of the last build stay as they are. */
  readonly graphic?: string | undefined;
  /** Overrides the day of every graphic. */
  readonly asOf?: Day | undefined;
  /** Publishes what can be read, and says in every output how much is not shown. Default false. */
  readonly allowRefused?: boolean | undefined;
  readonly encoding?: string | undefined;
  /** Address under which the output folder will lie, https. Default the story's own `counterclaim.baseUrl`, else a placeholder. */
  readonly baseUrl?: string | undefined;
  /** Also writes a copy of each graphic that no later build changes. Default false. */
  readonly freeze?: boolean | undefined;
}

/**
 * Builds the graphics of a story into a folder. Ends with 2, and writes nothing, where a record is refused or a graphic
 * lacks its title, summary, source or description.
 */
export async function build(story: string, options: BuildOptions, effects: Effects): Promise<ExitCode> {
  const input = await readForBuild(story, options, effects);
  if (input === null) return EXIT.refused;
  const plans = planAll(input.dataset, options.graphic, requireDay(options.asOf));
  for (const note of plans.flatMap(({ notes }) => notes)) effects.warn(escapeForTerminal(note));
  const changed = await publishPlans(input, plans, options, effects);
  effects.log(countsLine(input.dataset.records, input.dataset.issues));
  for (const plan of plans) effects.log(escapeForTerminal(planLine(plan)));
  const where = escapeForTerminal(options.out);
  effects.log(changed ? `${counted(plans.length, "graphic")} written to ${where}` : `${where} is up to date`);
  return EXIT.ok;
}

/** Reads a story and tells what is wrong with it. Null where a record is refused, unless that is allowed: it was told. */
export async function readForBuild(story: string, options: BuildOptions, effects: Effects): Promise<Input | null> {
  requireEncoding(options.encoding);
  const input = await readInput(story, { encoding: options.encoding }, effects);
  if (!input.isStory) throw new Complaint("build takes a story's folder, not one file", EXIT.usage);
  const { issues, records } = input.dataset;
  if (issues.length)
    effects.warn(issueReport(issues, effects.terminal, { files: input.files, encoding: options.encoding }));
  const refused = records.refused > 0 || issues.some(({ level }) => level === "error");
  if (!refused || options.allowRefused === true) return input;
  effects.warn(`${countsLine(records, issues)}. Nothing was written.`);
  return null;
}

/** Is told of a graphic once its files are made; the next one begins when it has answered. */
export type Rendered = (plan: GraphicPlan, files: FolderFiles) => Promise<void>;

/**
 * Puts the planned graphics into the folder; others of the last build stay as they are. False where nothing changed.
 * @param rendered is told of one graphic after the other, in the order of the plans, before the folder is written: a preview
 *   waits for nothing else. It is not told where nothing changed. Default nobody is told, and graphics are made side by side.
 */
export async function publishPlans(
  { dataset, files }: Input,
  plans: readonly GraphicPlan[],
  options: BuildOptions,
  effects: Effects,
  rendered?: Rendered,
): Promise<boolean> {
  const base = baseUrlOf(options.baseUrl, files.get("datapackage.json"));
  const made = provenanceOf(dataset, files);
  const scripts = new Map<GraphicType, ElementScripts>();
  // Sorted: what the folder is made from is the same in whichever order its graphics are made.
  for (const type of [...new Set(plans.map((plan) => plan.type))].sort())
    scripts.set(type, await effects.elementScripts(type));
  const small = {
    guest: await effects.embedScript("guest"),
    host: await effects.embedScript("host"),
    newer: await effects.embedScript("newer"),
  };
  const { drawPixels } = effects;
  const kit = await effects.kitDigest();
  const { asOf = null, encoding = null, freeze = false } = options;
  const pixels = drawPixels !== null;
  const inputs = { kit, made, scripts: [...scripts], small, asOf, encoding, base, freeze, pixels };
  // A folder of which some graphics were built alone is a mixture.
  const whole = kit !== null && plans.length === dataset.meta.graphics.length;
  const { changed } = await effects.publish(options.out, async (kept) =>
    whole && isMadeFrom(kept, inputs)
      ? kept
      : renderFolder(dataset, plans, made, {
          ...{ scripts, small, kept, drawPixels, base, freeze, rendered },
          inputs: whole ? inputs : null,
        }),
  );
  return changed;
}

function planLine({ spec, seen }: GraphicPlan): string {
  const day = seen.asOf === null ? "all that is known" : `as of ${seen.asOf}`;
  return `  ${spec.id}: ${day}, ${counted(seen.claims.length, "record")}`;
}

/** Plans every graphic wanted. @throws Complaint with every fault of all of them. */
export function planAll(dataset: Dataset, only: string | undefined, asOf: Day | null): readonly GraphicPlan[] {
  const specs = dataset.meta.graphics.filter(({ id }) => only === undefined || id === only);
  if (specs.length === 0) {
    const ids = dataset.meta.graphics.map(({ id }) => id).join(", ");
    if (only !== undefined && ids !== "")
      throw new Complaint(`unknown graphic: ${only}; the story has ${ids}`, EXIT.usage);
    throw new Complaint("datapackage.json lists no graphics that could be built", EXIT.refused);
  }
  const planned = specs.map((spec) => planGraphic(dataset, spec, asOf));
  const faults = planned.flatMap((each) => ("faults" in each ? each.faults : []));
  if (faults.length) throw new Complaint(`${faults.join("\n")}\nNothing was written.`, EXIT.refused);
  return planned.flatMap((each) => ("plan" in each ? [each.plan] : []));
}

/** What the output folder is made with. */
export interface FolderTools {
  /** The scripts of each element that is planned. */
  readonly scripts: ReadonlyMap<GraphicType, ElementScripts>;
  readonly small: Readonly<Record<EmbedScript, string>>;
  readonly drawPixels: DrawPixels | null;
  /** Address of the output folder; null where nobody said. */
  readonly base: string | null;
  /** Whether each planned graphic gets a frozen copy. */
  readonly freeze: boolean;
  /** The folder as the last build left it: what stays of graphics that are not planned. */
  readonly kept: FolderFiles;
  readonly rendered?: Rendered | undefined;
  /** All that the folder is made from, so that a later build can tell that nothing changed; null where that cannot be told. */
  readonly inputs: unknown;
}

/** Every file of the output folder. */
export async function renderFolder(
  dataset: Dataset,
  plans: readonly GraphicPlan[],
  made: Provenance,
  { scripts, small, drawPixels, kept, base, freeze, inputs, rendered }: FolderTools,
): Promise<FolderFiles> {
  const index = kept.get(INDEX_FILE);
  const frozen = frozenCopies(kept, new Set(listed(index)));
  const hashes = new Map([...frozen.keys()].map((path) => [path, hashListed(index, path)]));
  const isFrozen = (folder: string): boolean => freeze || frozen.has(`${folder}/index.html`);
  const rooms = new Map<string, Promise<RenderedGraphic>>();
  // Where nobody waits for one of them, the largest first: its pictures take longest.
  const inTurn = rendered ? plans : plans.toSorted((a, b) => b.seen.claims.length - a.seen.claims.length);
  for (const plan of inTurn) {
    const own = scripts.get(plan.type);
    if (!own) continue;
    const tools = { scripts: own, small, drawPixels, kept: keptOf(plan.spec.id, kept), base, isFrozen };
    const room = renderGraphic(dataset, plan, made, tools);
    // Told below; until then a failure is no unhandled one.
    room.catch(() => undefined);
    rooms.set(plan.spec.id, room);
    // Pictures are drawn beside this thread: between two graphics the next of them begin.
    await new Promise((resume) => setImmediate(resume));
    if (rendered) await rendered(plan, (await room).live);
  }
  const files = new Map<string, Uint8Array>();
  for (const { id } of dataset.meta.graphics) {
    const graphic = await rooms.get(id);
    for (const [name, bytes] of graphic?.live ?? keptOf(id, kept)) files.set(`${id}/${name}`, bytes);
    // One that is there is left as it is, whatever became of it: verify tells.
    if (!graphic || !freeze || frozen.has(`${graphic.frozen.folder}/index.html`)) continue;
    for (const [name, bytes] of graphic.frozen.files()) frozen.set(`${graphic.frozen.folder}/${name}`, bytes);
  }
  const graphics = dataset.meta.graphics
    .filter(({ id }) => files.has(`${id}/index.html`))
    .map(({ id, type, title, summary }) => ({ id, type, title, summary, page: `${id}/index.html` }));
  for (const [path, bytes] of [...frozen].sort(([a], [b]) => (a < b ? -1 : 1))) files.set(path, bytes);
  const listing = Object.fromEntries([...files].map(([path, bytes]) => [path, hashes.get(path) ?? sha256(bytes)]));
  const told = { ...made, graphics, files: listing };
  files.set(INDEX_FILE, json(inputs === null ? told : signIndex(told, inputs)));
  return files;
}

function keptOf(id: string, kept: FolderFiles): FolderFiles {
  const ours = new Set(listed(kept.get(INDEX_FILE)));
  const prefix = `${id}/`;
  return new Map(
    [...kept]
      .filter(([path]) => ours.has(path) && path.startsWith(prefix))
      .map(([path, bytes]) => [path.slice(prefix.length), bytes]),
  );
}
