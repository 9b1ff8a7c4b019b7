#!/usr/bin/env node
// A file of its own beside `dist`: npm links only commands that are there when it installs.
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error("counterclaim: not built yet: run npm run build");
  process.exitCode = 1;
}
