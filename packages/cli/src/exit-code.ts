/** How a command ends. 64 is EX_USAGE of BSD's sysexits(3). */
export const EXIT = {
  /** Every record is shown; what was asked for is done. */
  ok: 0,
  /** It could not be done: a file that cannot be read, a folder that cannot be written. */
  failed: 1,
  /** The data has to be mended first: a record was refused, a graphic lacks a word, a changed figure has no reason. */
  refused: 2,
  /** The command was not understood. */
  usage: 64,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
