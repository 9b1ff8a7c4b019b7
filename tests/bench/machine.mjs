import { cpus, loadavg, release, totalmem } from "node:os";

/** What the figures were measured on, in one line: without it they mean nothing. */
export function machineLine(browser) {
  const [first] = cpus();
  const parts = [
    `${cpus().length} x ${first?.model.trim() ?? "processor"}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release()}`,
    `Node ${process.versions.node}`,
    ...(browser ? [`Chromium ${browser.version()}`] : []),
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(" ")}`,
  ];
  return parts.join(", ");
}

/** A warning where other programs keep the processors busy; empty where not. Times of a clock are then too long. */
export function busyLine() {
  const [load = 0] = loadavg();
  return load > cpus().length
    ? "Other programs keep this machine busy: times (ms) are too long. CPU times (ms CPU) and ratios can be read.\n"
    : "";
}
