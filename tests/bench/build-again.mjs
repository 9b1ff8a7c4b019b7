// node build-again.mjs STORY OUT: builds in one process, and prints the ms and CPU ms of the third time, into an
// empty folder.
import { rmSync } from "node:fs";
import { build, nodeEffects } from "counterclaim";

const [story, out] = process.argv.slice(2);
const effects = { ...nodeEffects(), log: () => undefined };
let used = null;
for (let time = 0; time < 3; time += 1) {
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  const before = process.cpuUsage();
  const code = await build(story, { out }, effects);
  const { user, system } = process.cpuUsage(before);
  used = { ms: performance.now() - start, cpu: (user + system) / 1000 };
  if (code !== 0) throw new Error(`build ended with ${code}`);
}
console.log(JSON.stringify(used));
