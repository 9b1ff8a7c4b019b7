import { FINDINGS, type StoryMeta } from "@counterclaim/claims";
import { say, type Locale } from "../locale/locale.js";
import { FINDING_CATALOGS, type CommonFinding } from "./finding-catalogs.js";

/** One question about an incident, as it is printed. */
export interface Finding {
  readonly name: string;
  readonly title: string;
  /** Null for a finding that nobody defined. */
  readonly definition: string | null;
}

/**
 * A finding by its name: the newsroom's own words first, then the common vocabulary; a name that nobody defined is its
 * own title.
 */
export function findingOf(meta: StoryMeta, name: string, locale: Locale): Finding {
  const own = meta.findings.find((each) => each.name === name);
  if (own) return own;
  if (!isCommon(name)) return { name, title: name, definition: null };
  return {
    name,
    title: say(locale, FINDING_CATALOGS, `finding-${name}`),
    definition: say(locale, FINDING_CATALOGS, `meaning-${name}`),
  };
}

/** Findings in order: as the editor lists them, else the common ones, the newsroom's own and then others as they come. */
export function orderFindings(meta: StoryMeta, names: Iterable<string>, listed: readonly string[]): string[] {
  const known = [...listed, ...FINDINGS, ...meta.findings.map(({ name }) => name)];
  const place = (name: string): number => {
    const index = known.indexOf(name);
    return index < 0 ? known.length : index;
  };
  return [...new Set(names)].sort((a, b) => place(a) - place(b));
}

function isCommon(name: string): name is CommonFinding {
  return FINDINGS.some((each) => each === name);
}
