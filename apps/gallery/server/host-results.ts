import { readFile } from "node:fs/promises";

/** What the browser test saw of the three graphics in one host page, in one form; written by tests/browser/hosts.test.ts. */
export interface HostResult {
  readonly host: string;
  readonly form: "frame" | "element";
  /** By type of graphic. */
  readonly graphics: Readonly<Record<string, "drawn" | "printed" | "missing">>;
  /** Sum of the article's layout shifts; null on paper; the reason in words where the page moves by itself. */
  readonly shift: number | string | null;
  /** Requests to other sites. */
  readonly foreign: number;
  /** Violations of a policy. */
  readonly violations: number;
  /** What is new among the page's globals, prototypes, storage, cookies, title, scroll place and focus. */
  readonly changed: readonly string[];
}

/** The results as they were last recorded. */
export async function readHostResults(): Promise<readonly HostResult[]> {
  return JSON.parse(await readFile(new URL("hosts.json", import.meta.url), "utf8")) as HostResult[];
}

/** Heads and cells of their table. */
export function hostRows(results: readonly HostResult[]): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  return {
    head: [
      "Page",
      "Form",
      "Comparison",
      "Timeline",
      "Matrix",
      "Shift",
      "Other sites asked",
      "Violations",
      "Left on the page",
    ],
    rows: results.map(({ host, form, graphics, shift, foreign, violations, changed }) => [
      host,
      form,
      ...["casualty-comparison", "incident-timeline", "attribution-matrix"].map((type) => graphics[type] ?? "missing"),
      shift === null ? "on paper" : String(shift),
      String(foreign),
      String(violations),
      changed.join("; ") || "nothing",
    ]),
  };
}
