import { figureWords, labelsOf, localeFor, measureWord, titleOf, whenWords } from "@counterclaim/charts";
import {
  diffDatasets,
  escapeForTerminal,
  isNamedByLine,
  type Dataset,
  type DatasetDiff,
  type FieldChange,
  type RecordChange,
  type RecordEntry,
  type Reordering,
  type Toll,
  writtenId,
} from "@counterclaim/claims";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { countsLine, issueReport } from "./issue-report.js";
import { readInput } from "./read-input.js";

/** What `diff` takes. */
export interface DiffOptions {
  /** One JSON object in place of Markdown. Default false. */
  readonly json?: boolean | undefined;
  readonly encoding?: string | undefined;
}

/**
 * Says what changed between two versions of a story, or of one CSV file, record by record, and drafts the note for readers.
 * Ends with 2 where a published figure was changed or taken away without a reason, be it by the order of rows alone, or where
 * a version has a refused record: what cannot be read cannot be compared.
 */
export async function diff(before: string, after: string, options: DiffOptions, effects: Effects): Promise<ExitCode> {
  const old = await whole(before, options, effects);
  const now = await whole(after, options, effects);
  if (old === null || now === null) return EXIT.refused;
  const found = diffDatasets(old, now);
  if (options.json === true)
    effects.log(
      JSON.stringify(
        { ...found, withoutReason: withoutReason(found).map(({ id }) => id), note: noteFor(found, old, now) },
        null,
        2,
      ),
    );
  else effects.log(lines(found, old, now).map(escapeForTerminal).join("\n"));
  return withoutReason(found).length ? EXIT.refused : EXIT.ok;
}

async function whole(path: string, { encoding }: DiffOptions, effects: Effects): Promise<Dataset | null> {
  const { dataset } = await readInput(path, { encoding }, effects);
  const errors = dataset.issues.filter(({ level }) => level === "error");
  if (errors.length === 0) return dataset;
  effects.warn(issueReport(errors, effects.terminal));
  effects.warn(`${escapeForTerminal(path)}: ${countsLine(dataset.records, errors)}. Nothing was compared.`);
  return null;
}

function lines(found: DatasetDiff, old: Dataset, now: Dataset): string[] {
  const { added, removed, changed, reordered } = found;
  const out = [`# ${now.meta.title === "" ? "Changes" : `Changes: ${now.meta.title}`}`, ""];
  const told = [counts(added.length, "added"), counts(changed.length, "changed"), counts(removed.length, "removed")];
  if (reordered.length) told.push(counts(reordered.length, "changed by the order of rows"));
  out.push(`${told.join(", ")}.`);
  if (changed.length) out.push("", "## Changed", "", ...changed.flatMap((each) => changeLines(each, now)));
  if (reordered.length)
    out.push("", "## Changed by the order of rows", "", ...reordered.flatMap((each) => orderLines(each, now)));
  if (added.length) out.push("", "## Added", "", ...added.map((each) => `- ${entryWords(each, now)}`));
  if (removed.length) out.push("", "## Removed", "", ...removed.map((each) => `- ${entryWords(each, old)}`));
  const note = noteFor(found, old, now);
  if (note.length) out.push("", "## Draft of the note for readers", "", ...note);
  const bare = withoutReason(found);
  if (bare.length) {
    out.push("", "## Without a reason", "");
    out.push(...bare.map(({ id, todo }) => `- ${id}: ${todo}`));
  }
  return out;
}

/** A published figure that is another one now, or none, without a word, and what to write. */
interface Unexplained {
  readonly id: string;
  readonly todo: string;
}

/**
 * Published figures that were changed or taken away without a word: changed in place, deleted, replaced by a row that is
 * more than an update and does not say why, or no longer the last of several.
 */
function withoutReason({ added, changed, removed, reordered }: DatasetDiff): Unexplained[] {
  const todo = "write why into its reason; a figure that was published keeps its row";
  const replacing = added.filter(
    ({ record }) =>
      record.kind === "toll" && record.replaces !== null && record.change !== "update" && record.reason === null,
  );
  const gone = removed.filter(({ table }) => table === "tolls");
  return [
    ...changed.filter((each) => each.lacksReason).map(({ id }) => ({ id, todo })),
    ...gone.map(({ table, id, record }) => ({
      id,
      // The newer version has another row in this line.
      todo: isNamedByLine(table, record)
        ? "it is in the earlier version only; a figure that was published keeps its row"
        : todo,
    })),
    ...replacing.map(({ id }) => ({ id, todo })),
    ...reordered.map(({ after }) => ({
      id: writtenId(after.id),
      todo: "write into replaces which row it replaces, and why into its reason, or put the rows back in their order",
    })),
  ];
}

function orderLines({ before, after, ids }: Reordering, now: Dataset): string[] {
  return [
    `- tolls ${ids.join(", ")}: one claimant's figures for one day; the last of them in the file is shown`,
    `  - shown before: ${describe(before, now)}`,
    `  - shown now: ${describe(after, now)}`,
  ];
}

function counts(n: number, what: string): string {
  return `${String(n)} ${what}`;
}

function changeLines({ table, id, after, fields, lacksReason }: RecordChange, now: Dataset): string[] {
  const words = entryWords({ table, id, record: after }, now);
  return [
    `- ${words}${lacksReason ? " **(no reason given)**" : ""}`,
    ...fields.map((each) => `  - ${fieldWords(each)}`),
  ];
}

function fieldWords({ field, before, after }: FieldChange): string {
  const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `${name}: ${valueWords(before)} → ${valueWords(after)}`;
}

function valueWords(value: unknown): string {
  return value === null || value === undefined ? "empty" : JSON.stringify(value);
}

function entryWords({ table, id, record }: RecordEntry, dataset: Dataset): string {
  const locale = localeFor(dataset.meta.language);
  return `${table} ${id}: ${titleOf(record, labelsOf(dataset), locale)}`;
}

/** One sentence for readers about each published figure that is another one now, whoever gave it. */
function noteFor({ added, changed, removed, reordered }: DatasetDiff, old: Dataset, now: Dataset): string[] {
  const before = new Map(old.tolls.map((toll) => [writtenId(toll.id), toll]));
  const notes: string[] = [];
  for (const { before: was, after: is, fields } of changed)
    if (was.kind === "toll" && is.kind === "toll" && fields.some(({ field }) => FIGURE.has(field)))
      notes.push(sentence(was, is, now));
  for (const { before: was, after: is } of reordered) notes.push(sentence(was, is, now));
  for (const { record } of added) {
    const replaced =
      record.kind === "toll" && record.replaces !== null ? before.get(writtenId(record.replaces)) : undefined;
    if (record.kind === "toll" && replaced) notes.push(sentence(replaced, record, now));
  }
  for (const { record } of removed)
    if (record.kind === "toll") notes.push(`We have taken out a figure: ${describe(record, old)}. Why: …`);
  return notes;
}

const FIGURE: ReadonlySet<string> = new Set(["value", "low", "high", "figure", "qualifier", "measure", "population"]);

function sentence(was: Toll, is: Toll, dataset: Dataset): string {
  const locale = localeFor(dataset.meta.language);
  const old = `${figureWords(locale, was)} ${measureWord(locale, was.measure)}`;
  const why = is.reason ?? "…";
  return `${describe(is, dataset)}. An earlier version said ${old}. Why: ${why}`;
}

function describe(toll: Toll, dataset: Dataset): string {
  const locale = localeFor(dataset.meta.language);
  return `${titleOf(toll, labelsOf(dataset), locale)} (${whenWords(locale, toll.asOf)})`;
}
