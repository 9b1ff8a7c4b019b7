/** Counts the CPU time of a page's main thread: what it worked, not how long it took beside other programs. */
export async function startThreadTime(cdp) {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
}

/** CPU ms of the main thread so far: all tasks, and the part of scripts in them. */
export async function threadTime(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const ms = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
  return { task: ms("TaskDuration"), script: ms("ScriptDuration") };
}
