import type { Dataset } from "@counterclaim/claims";
import { fine, type Finding } from "./finding.js";
import { counted } from "./issue-report.js";

/** What a story's readers would miss: names without a translation that others have, publications without an address. */
export function checkNames({ names, sources, meta }: Dataset): Finding[] {
  const languages = [...new Set(names.flatMap(({ names: others }) => Object.keys(others)))].sort();
  const untranslated = languages.flatMap((language): Finding[] => {
    const without = names.filter((each) => (each.names[language] ?? "") === "");
    if (without.length === 0 || without.length === names.length) return [];
    const file = without[0]?.file ?? "names.csv";
    return [
      {
        level: "warning",
        about: file,
        message: `${counted(without.length, "name")} of ${String(names.length)} not in ${language}: ${listed(without)}`,
        hint: `fill name:${language}; until then the name in ${meta.language} is printed`,
      },
    ];
  });
  const nowhere = sources.filter(({ url, archiveUrl }) => url === null && archiveUrl === null);
  const unlinked: Finding[] = nowhere.length
    ? [
        {
          level: "warning",
          about: nowhere[0]?.file ?? "sources.csv",
          message: `${counted(nowhere.length, "source")} without an address: ${listed(nowhere)}`,
          hint: "fill url or archive_url, so that readers can look it up",
        },
      ]
    : [];
  const found = [...untranslated, ...unlinked];
  return found.length
    ? found
    : [
        fine(
          "names and sources",
          `${counted(names.length, "name")} and ${counted(sources.length, "source")} are complete`,
        ),
      ];
}

function listed(records: readonly { readonly id: string; readonly line: number }[]): string {
  const some = records.slice(0, 5).map(({ id, line }) => `${id} (line ${String(line)})`);
  return `${some.join(", ")}${records.length > some.length ? " and more" : ""}`;
}
