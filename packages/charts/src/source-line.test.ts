import { readCsvAsDataset, type Dataset } from "@counterclaim/claims";
import { expect, test } from "vitest";
import { localeFor } from "./locale/locale.js";
import { sourceLine, sourcesOf } from "./source-line.js";

const en = localeFor("en");

function cited(published: readonly string[]): Dataset {
  const incidents = published.map((_, i) => `e${String(i)},Event,2031-03-05,s${String(i)}`);
  const sources = published.map((date, i) => `s${String(i)},Paper ${String(i)},${date}`);
  const { incidents: events } = readCsvAsDataset("incidents.csv", `id,title,when,source\n${incidents.join("\n")}\n`);
  const { sources: papers, ...rest } = readCsvAsDataset(
    "sources.csv",
    `id,publisher,published_on\n${sources.join("\n")}\n`,
  );
  return { ...rest, sources: papers, incidents: events };
}

const line = (published: readonly string[]): string => {
  const dataset = cited(published);
  const ids = dataset.incidents.map(({ id }) => id);
  const said = sourceLine(dataset, ids, en);
  // Asked again, when it is known what each record cites.
  expect(sourceLine(dataset, ids, en)).toBe(said);
  return said;
};

test.each([
  [[], ""],
  [["2031-03-06"], "Source: Paper 0, 6 Mar 2031"],
  [["2031-03-06", ""], "Sources: Paper 0, 6 Mar 2031; Paper 1"],
  [["2031-03-06", "2031-03", "2031-03-09", "2031-04-01", "2031-04-04"], "Sources: 5 reports, 1 Mar – 4 Apr 2031"],
  [["2031-03-06", "", "", "2031-04-01", ""], "Sources: 5 reports, those with a date 6 Mar – 1 Apr 2031"],
  [["2031-03-06", "", "", "", ""], "Sources: 5 reports, those with a date 6 Mar 2031"],
  [["", "", "", "", ""], "Sources: 5 reports"],
  [["", "2031-03-06", "", "", "", "2031-04-01"], "Sources: 6 reports, those with a date 6 Mar – 1 Apr 2031"],
])("sources published on %j", (published, said) => {
  expect(line(published)).toBe(said);
});

test("an address in a row stands for its host, each once", () => {
  const text =
    "id,title,when,source_url\na,One,2031-03-05,https://example.org/1\nb,Two,2031-03-05,https://example.org/1\n";
  const dataset = readCsvAsDataset("incidents.csv", text);
  expect(sourcesOf(dataset, ["a", "b"]).map(({ publisher }) => publisher)).toEqual(["example.org"]);
  expect(sourceLine(dataset, ["a"], en)).toBe("Source: example.org");
  expect(sourceLine(dataset, ["unknown"], en)).toBe("");
});

test("reports that read alike stand once, with their number", () => {
  const rows = ["a", "b", "c"].map((id) => `${id},Event,2031-03-05,https://example.org/${id}`);
  const dataset = readCsvAsDataset(
    "incidents.csv",
    `id,title,when,source_url\n${rows.join("\n")}\nd,Event,2031-03-05,https://example.net/d\n`,
  );
  expect(sourceLine(dataset, ["a", "b", "c", "d"], en)).toBe("Sources: example.org (3 reports); example.net");
  expect(sourceLine(dataset, ["a", "b"], en)).toBe("Sources: example.org (2 reports)");
});

test("an address that nobody checked is named as it stands", () => {
  const dataset = cited([]);
  const [incident] = readCsvAsDataset(
    "incidents.csv",
    "id,title,when,source_url\na,Event,2031-03-05,https://a.example/\n",
  ).incidents;
  for (const sourceUrl of ["http://[", "javascript:1", "no address"]) {
    const incidents = incident ? [{ ...incident, sourceUrl }] : [];
    expect(sourcesOf({ ...dataset, incidents }, ["a"]).map(({ publisher }) => publisher)).toEqual([sourceUrl]);
  }
});

test("a dataset that is asked about again says the same, also where an id stands twice", () => {
  const one = cited(["2031-03-06", "2031-03-07", "2031-03-08", "2031-03-09", "2031-03-10", "2031-03-11"]);
  const twice: Dataset = {
    ...one,
    incidents: one.incidents.map((incident, at) => (at === 5 ? { ...incident, id: "e4" } : incident)),
  };
  for (const dataset of [one, twice])
    for (const shown of [["e0", "e1", "e2", "e3", "e4"], ["e3", "e2", "e1", "e0"], ["e5"], ["none"]]) {
      const lines = [0, 1, 2].map(() => sourceLine({ ...dataset }, shown, en));
      const again = [0, 1, 2].map(() => sourceLine(dataset, shown, en));
      expect(again).toEqual(lines);
    }
  expect(sourceLine(twice, ["e0", "e1", "e2", "e3", "e4"], en)).toBe("Sources: 6 reports, 6–11 Mar 2031");
});
