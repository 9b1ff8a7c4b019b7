// Loaded into a process before its own code: leaves what it used in the file `BENCH_ACCOUNT` when it ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const path = process.env.BENCH_ACCOUNT;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (path)
    writeFileSync(path, JSON.stringify({ megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});
