import { EXIT, type ExitCode } from "./exit-code.js";

/** Why a command stops, in words for people: printed without a stack trace. */
export class Complaint extends Error {
  /** How the command then ends. Default `EXIT.failed`. */
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no right to do that",
  EBUSY: "in use by another program",
  EDQUOT: "quota exceeded",
  EEXIST: "it is there already",
  EFBIG: "too large",
  EIO: "the disk failed",
  EISDIR: "it is a folder",
  ELOOP: "links lead in a circle",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "not found",
  ENOSPC: "the disk is full",
  ENOTDIR: "not a folder",
  EPERM: "no right to do that",
  EROFS: "the disk is read-only",
  EXDEV: "another disk",
};

/** What a failed file operation means: "the disk is full". Falls back to the system's code, never to a stack trace. */
export function reasonOf(error: unknown): string {
  if (error instanceof Complaint) return error.message;
  const code = codeOf(error);
  if (code !== null) return REASONS[code] ?? code;
  return error instanceof Error ? error.message : "unknown reason";
}

/** The system's code of a failed operation, `ENOENT`; null where it has none. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
