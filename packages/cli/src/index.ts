export { build, type BuildOptions } from "./build.js";
export { check, type CheckOptions } from "./check.js";
export { Complaint, reasonOf } from "./complaint.js";
export { nodeEffects, type Effects, type FolderFiles } from "./effects.js";
export { EXIT, type ExitCode } from "./exit-code.js";
export type { Published } from "./publish.js";
export { readInput, type Input, type InputOptions } from "./read-input.js";
export { run } from "./run.js";
export { VERSION } from "./version.js";
