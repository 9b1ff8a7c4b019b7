import type { Toll } from "@counterclaim/claims";
import type { Report } from "./view.js";

interface Panel {
  readonly reports: readonly Report[];
  /** Its rows, those without a number too. */
  readonly tolls: readonly Toll[];
}

/**
 * Marks the figures in whose place a row stands that their panel does not draw: one of another panel, since each is read alone,
 * or one without a number. What was taken back is struck instead.
 */
export function withMoved<P extends Panel>(panels: readonly P[]): readonly P[] {
  if (panels.every(({ tolls }) => tolls.every(({ replaces }) => replaces === null))) return panels;
  const homes = new Map(panels.flatMap((panel) => panel.reports.map(({ toll }) => [toll.id, panel] as const)));
  const moved = new Set(
    panels.flatMap((panel) =>
      panel.tolls.flatMap(({ id, replaces, change }) => {
        const home = replaces === null || change === "retraction" ? undefined : homes.get(replaces);
        return home !== undefined && home !== homes.get(id) && replaces !== null ? [replaces] : [];
      }),
    ),
  );
  if (moved.size === 0) return panels;
  return panels.map((panel) => ({
    ...panel,
    reports: panel.reports.map((report) => (moved.has(report.toll.id) ? { ...report, moved: true } : report)),
  }));
}
