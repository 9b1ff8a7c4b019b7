import type { Report } from "./view.js";

/** Marks the figures whose correction stands in another panel: each panel is read alone. */
export function withMoved<P extends { readonly reports: readonly Report[] }>(panels: readonly P[]): readonly P[] {
  const homes = new Map(panels.flatMap((panel) => panel.reports.map(({ toll }) => [toll.id, panel] as const)));
  const moved = new Set(
    panels.flatMap((panel) =>
      panel.reports.flatMap(({ toll: { replaces, change } }) => {
        const home =
          replaces === null || (change !== "correction" && change !== "scope-change") ? panel : homes.get(replaces);
        return home !== undefined && home !== panel && replaces !== null ? [replaces] : [];
      }),
    ),
  );
  if (moved.size === 0) return panels;
  return panels.map((panel) => ({
    ...panel,
    reports: panel.reports.map((report) => (moved.has(report.toll.id) ? { ...report, moved: true } : report)),
  }));
}
