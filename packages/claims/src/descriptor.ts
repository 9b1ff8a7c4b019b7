import * as v from "valibot";
import type { Issue } from "./issue.js";
import { makeIssue } from "./make-issue.js";
import type { GraphicSpec, StoryMeta } from "./story.js";
import { parseWhen } from "./edtf.js";
import { writeOptionList } from "./option-list.js";

/** Name of the file that describes a story. */
export const DESCRIPTOR_FILE = "datapackage.json";

/** A CSV file that the descriptor names. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding: string | null;
}

/** What a descriptor says, and what is wrong with it. */
export interface DescriptorReading {
  readonly meta: StoryMeta;
  readonly resources: readonly Resource[];
  readonly issues: readonly Issue[];
}

/** The meta of a dataset that came without a descriptor. */
export const EMPTY_META: StoryMeta = Object.freeze({
  name: "",
  title: "",
  description: "",
  language: "en",
  version: null,
  licences: [],
  contributors: [],
  findings: [],
  gradeSchemes: [],
  nameProfiles: [],
  graphics: [],
});

const text = v.pipe(v.string("expected text"), v.minLength(1, "expected text that is not empty"));
const slug = v.pipe(
  v.string("expected text"),
  v.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, "expected a slug such as whole-war"),
);
const optionalText = v.optional(v.nullable(v.string("expected text")), null);
const day = v.pipe(
  v.string("expected a day"),
  v.check((value) => /^\d{4}-\d\d-\d\d$/.test(value) && parseWhen(value).ok, "expected a day such as 2020-10-06"),
);
const optionValue = v.union(
  [v.string(), v.number(), v.boolean(), v.array(v.union([v.string(), v.number()]))],
  "expected text, a number, true, false or a list of words",
);
const options = v.optional(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "expected a name in kebab-case")),
    optionValue,
  ),
  {},
);
const unknownKeys = (value: object, known: readonly string[]): boolean =>
  Object.keys(value).every((key) => known.includes(key));
const GRAPHIC_KEYS = ["id", "type", "title", "summary", "takeaway", "source", "note", "markers", "options"];
const graphic = v.pipe(
  v.looseObject(
    {
      id: slug,
      type: v.picklist(
        ["casualty-comparison", "incident-timeline", "attribution-matrix"],
        "expected casualty-comparison, incident-timeline or attribution-matrix",
      ),
      title: text,
      summary: text,
      takeaway: optionalText,
      source: optionalText,
      note: optionalText,
      markers: v.optional(v.array(v.object({ day, label: text }), "expected a list of markers"), []),
      options,
    },
    "expected a graphic",
  ),
  v.check((value) => unknownKeys(value, GRAPHIC_KEYS), `expected no keys but ${GRAPHIC_KEYS.join(", ")}`),
);

const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item, "expected a list"), []);

const schema = v.looseObject(
  {
    name: slug,
    title: text,
    description: v.optional(v.string("expected text"), ""),
    language: v.optional(
      v.pipe(
        v.string("expected a language tag"),
        v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, "expected a language tag such as en"),
      ),
      "en",
    ),
    version: optionalText,
    licenses: list(
      v.looseObject({ name: v.optional(v.string(), ""), title: v.optional(v.string(), ""), path: optionalText }),
    ),
    contributors: list(
      v.looseObject({ title: text, role: optionalText, roles: v.optional(v.array(v.string("expected text"))) }),
    ),
    findings: list(v.looseObject({ name: slug, title: text, definition: text })),
    gradeSchemes: list(v.looseObject({ name: text, title: text, grades: v.record(v.string(), text) })),
    nameProfiles: list(
      v.looseObject({
        name: slug,
        first: text,
        second: v.optional(v.picklist(["parenthesis", "slash", "none"], "expected parenthesis, slash or none"), "none"),
        other: optionalText,
        note: optionalText,
      }),
    ),
    graphics: list(graphic),
    resources: v.pipe(
      v.array(
        v.looseObject({
          name: text,
          path: v.pipe(
            v.string("expected a file name"),
            v.regex(
              /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
              "expected a file name in the story's folder; counterclaim fetch takes in what lies at an address",
            ),
          ),
          encoding: optionalText,
        }),
        "expected a list of files",
      ),
      v.minLength(1, "expected one file at least"),
    ),
  },
  "expected an object",
);

function joinOption(value: v.InferOutput<typeof optionValue>): string | null {
  if (value === false) return null;
  if (value === true) return "";
  return Array.isArray(value) ? writeOptionList(value.map(String)) : String(value);
}

function toGraphic(spec: v.InferOutput<typeof graphic>): GraphicSpec {
  const given = Object.entries(spec.options).map(([name, value]) => [name, joinOption(value)] as const);
  const kept = given.filter((pair): pair is readonly [string, string] => pair[1] !== null);
  const { id, type, title, summary, takeaway, source, note, markers } = spec;
  return { id, type, title, summary, takeaway, source, note, markers, options: Object.fromEntries(kept) };
}

function toMeta(output: v.InferOutput<typeof schema>): StoryMeta {
  return {
    name: output.name,
    title: output.title,
    description: output.description,
    language: output.language,
    version: output.version,
    licences: output.licenses.map(({ name, title, path }) => ({ name, title: title === "" ? name : title, path })),
    contributors: output.contributors.map(({ title, role, roles }) => ({
      title,
      role: role ?? roles?.join(", ") ?? null,
    })),
    findings: output.findings.map(({ name, title, definition }) => ({ name, title, definition })),
    gradeSchemes: output.gradeSchemes.map(({ name, title, grades }) => ({ name, title, grades })),
    nameProfiles: output.nameProfiles.map(({ name, first, second, other, note }) => ({
      name,
      first,
      second,
      other,
      note,
    })),
    graphics: output.graphics.map(toGraphic),
  };
}

function formIssue(field: string, message: string, line = 0): Issue {
  const hint = field === "" ? "mend the file with a JSON editor" : `mend ${field} in ${DESCRIPTOR_FILE}`;
  return makeIssue({ file: DESCRIPTOR_FILE, line, field }, { rule: "descriptor-form", message, hint });
}

/** The line that a JSON error speaks of; 1 where it does not say. */
function jsonLine(json: string, error: unknown): number {
  const words = error instanceof Error ? error.message : "";
  const written = /line (\d+)/.exec(words)?.[1];
  if (written !== undefined) return Number(written);
  const position = /position (\d+)/.exec(words)?.[1];
  const end = position === undefined ? (/end of/i.test(words) ? json.length : 0) : Number(position);
  return json.slice(0, end).split("\n").length;
}

function twice(names: readonly string[], place: string): Issue[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(again)].map((name) => formIssue(place, `used twice: "${name}"`));
}

/** Checks a descriptor that was parsed from JSON: the meta it gives, with every fault at once. */
export function validateDescriptor(json: unknown): DescriptorReading {
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const issues = result.issues.map((issue) =>
      formIssue(v.getDotPath(issue) ?? "", `${issue.message}, found ${issue.received}`),
    );
    return { meta: EMPTY_META, resources: [], issues };
  }
  const { output } = result;
  const resources = output.resources.map(({ name, path, encoding }) => ({ name, path, encoding }));
  const issues = [
    ...twice(
      resources.map(({ name }) => name),
      "resources",
    ),
    ...twice(
      resources.map(({ path }) => path),
      "resources",
    ),
    ...twice(
      output.graphics.map(({ id }) => id),
      "graphics",
    ),
    ...twice(
      output.findings.map(({ name }) => name),
      "findings",
    ),
  ];
  return { meta: toMeta(output), resources, issues };
}

/** As `validateDescriptor`, from the file's text. */
export function readDescriptor(json: string): DescriptorReading {
  try {
    return validateDescriptor(JSON.parse(json) as unknown);
  } catch (error) {
    return { meta: EMPTY_META, resources: [], issues: [formIssue("", "not JSON", jsonLine(json, error))] };
  }
}
