import { escapeForTerminal } from "@counterclaim/claims";

/** One thing that `doctor` looked at. */
export interface Finding {
  /** `error` where publishing would go wrong, `warning` where it may. */
  readonly level: "ok" | "warning" | "error";
  /** What was looked at: `fonts`, `war-comparison/index.html`. */
  readonly about: string;
  readonly message: string;
  /** How to mend it; empty where there is nothing to mend. */
  readonly hint: string;
}

const SIGNS = { ok: "ok     ", warning: "warning", error: "error  " } as const;

/** A finding in one line, for a terminal or a log. */
export function findingLine({ level, about, message, hint }: Finding): string {
  return escapeForTerminal(`${SIGNS[level]} ${about}: ${message}${hint === "" ? "" : `. ${hint}`}`);
}

/** Something that is as it should be. */
export function fine(about: string, message: string): Finding {
  return { level: "ok", about, message, hint: "" };
}
