/** A story small enough to be read at a glance, with every kind of figure that is easily spoiled. */
export const SMALL_STORY: Readonly<Record<string, string>> = {
  "datapackage.json": JSON.stringify({
    name: "small",
    title: "A small story",
    language: "en",
    resources: [
      { name: "tolls", path: "tolls.csv" },
      { name: "sources", path: "sources.csv" },
    ],
    graphics: [
      {
        id: "comparison",
        type: "casualty-comparison",
        title: "What each side reports",
        summary: "As known on 6 October 2020. Figures are not added together.",
        options: { "as-of": "2020-10-06" },
      },
      {
        id: "all",
        type: "casualty-comparison",
        title: "All that is known",
        summary: "Every claimant's latest figure.",
        options: {},
      },
    ],
  }),
  "tolls.csv": [
    "id,population,measure,value,low,high,figure,claimant,as_of,reported_on,source,replaces,change,reason",
    "north-killed,North,killed,19,,,,Ombudsman,2020-10-04,2020-10-06,paper,,,",
    "north-wounded,North,wounded,,20,25,,Ombudsman,2020-10-04,2020-10-06,paper,,,",
    "south-killed,South,killed,,,,not-reported,,2020-10,2020-10-06,paper,,,",
    "south-missing,South,missing,0,,,,Ministry,../2020-10-06,2020-10-06,paper,,,",
    "north-killed-2,North,killed,21,,,,Ombudsman,2020-10-09,2020-10-09,paper,north-killed,update,",
    "",
  ].join("\n"),
  "sources.csv": "id,publisher,url,published_on\npaper,The Paper,https://example.org/report,2020-10-06\n",
};

/** The small story with some of its files replaced; null takes one away. */
export function smallStory(changes: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = new Map(Object.entries(SMALL_STORY));
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) files.delete(name);
    else files.set(name, text);
  }
  return files;
}

/** A row of `tolls.csv` that must be refused: a count with a thousands mark. */
export const REFUSED_ROW = 'west-killed,West,killed,"1,234",,,,Ministry,2020-10-05,2020-10-06,paper,,,\n';
