// What `npm start` runs once the dependencies are there: builds the packages, then serves the gallery on this machine alone.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
console.log("Building the packages …");
const built = spawnSync(
  process.execPath,
  ["node_modules/turbo/bin/turbo", "run", "build", "--filter=!@counterclaim/gallery", "--output-logs=errors-only"],
  {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  },
);
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\nThe packages could not be built: see above.`);
  process.exit(built.status ?? 1);
}
const { serve } = await import("../apps/gallery/serve.mjs");
const wanted = Number(process.env["PORT"] ?? 4300);
const { close } = await serve({ host: "127.0.0.1", port: Number.isInteger(wanted) && wanted > 0 ? wanted : 4300 });
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close().finally(() => process.exit(0)));
