import { nodeEffects } from "./effects.js";
import { run } from "./run.js";

// The exit code is set, not forced: what was printed into a pipe has to arrive whole.
process.exitCode = await run(process.argv.slice(2), nodeEffects());
