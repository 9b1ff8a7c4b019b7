#!/usr/bin/env node
// A file of its own beside `dist`: npm links only commands that are there when it installs.
import { existsSync } from "node:fs";

const command = new URL("../dist/counterclaim.js", import.meta.url);
if (existsSync(command)) await import(command.href);
else {
  console.error("counterclaim: not built yet: run npm run build");
  process.exitCode = 1;
}
