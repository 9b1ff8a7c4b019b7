import { codeOf } from "./complaint.js";
import { nodeEffects } from "./effects.js";
import { run } from "./run.js";

// A reader that goes away early, such as `head`, is no failure of ours.
process.stdout.on("error", (error) => {
  if (codeOf(error) !== "EPIPE") throw error;
});
// The exit code is set, not forced: what was printed into a pipe has to arrive whole.
process.exitCode = await run(process.argv.slice(2), nodeEffects());
