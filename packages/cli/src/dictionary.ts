import { dictionaryMarkdown } from "@counterclaim/claims";
import type { Effects } from "./effects.js";
import { EXIT, type ExitCode } from "./exit-code.js";

/** Prints what every column means, as Markdown made of the schemas. */
export function dictionary(effects: Effects): ExitCode {
  effects.log(dictionaryMarkdown().trimEnd());
  return EXIT.ok;
}
