import { readDay, readList, type GraphicType, type Options, type SeenGraphic } from "@counterclaim/charts";
import { writeOptionList, type Dataset } from "@counterclaim/claims";

/** An option that can be read but changes nothing beside the other ones. */
interface Idle {
  readonly option: string;
  /** The default of a word: written out it is no slip. Default none. */
  readonly usual?: string;
  readonly where: (options: Options) => boolean;
  readonly mend: string;
}

const overTime = ({ over }: Options): boolean => over?.trim() === "time";

const IDLE: Readonly<Record<GraphicType, readonly Idle[]>> = {
  "casualty-comparison": [
    ...["lines", "markers"].map((option) => ({
      option,
      where: (options: Options): boolean => !overTime(options),
      mend: "only a graphic over time has it: add over with time, or take it out",
    })),
    ...[["marks", "bars"] as const, ["group-by", "population"] as const].map(([option, usual]) => ({
      option,
      usual,
      where: overTime,
      mend: "a graphic over time draws lines by population: take out over, or take it out",
    })),
  ],
  "incident-timeline": [
    {
      option: "order",
      usual: "listed",
      where: ({ lanes = "" }) => ["", "kind"].includes(lanes.trim()),
      mend: "lanes by kind have an order of their own: add lanes with place, party, weapon or category, or take it out",
    },
    {
      option: "colours",
      usual: "none",
      where: ({ clocks }) => clocks?.trim() === "said",
      mend: "only events have colours: take clocks out, or take it out",
    },
  ],
  "attribution-matrix": [],
};

/**
 * The options of a graphic that are understood and change nothing in what it shows, one line each with the way to mend them: for
 * its editor, never for its readers. An option that is empty or has its default asks for nothing.
 */
export function idleOptions(
  dataset: Dataset,
  type: GraphicType,
  options: Options,
  { claims }: Pick<SeenGraphic, "claims">,
): string[] {
  const lines = IDLE[type].flatMap(({ option, usual, where, mend }) => {
    const given = options[option]?.trim() ?? "";
    return given === "" || given === usual || !where(options) ? [] : [`option ${option} changes nothing: ${mend}`];
  });
  if (type === "casualty-comparison" && overTime(options))
    lines.push(...idleLines(dataset, options, claims), ...idleMarkers(options));
  return lines;
}

function idleLines({ tolls }: Dataset, options: Options, claims: readonly string[]): string[] {
  // What is not shown yet readers may let in themselves.
  const open = "history" in options || "filters" in options;
  const all = new Set(tolls.map(({ claimant }) => claimant));
  const ids = new Set(claims);
  const shown = tolls.filter(({ id }) => ids.has(id));
  return readList(options, "lines", (key) => all.has(key)).flatMap((key) => {
    const mine = shown.filter(({ claimant }) => claimant === key);
    const named = writeOptionList([key]);
    if (mine.length === 0)
      return open
        ? []
        : [`option lines: no figure of ${named} is shown, so it has no line; take it out, or let its figures in`];
    return mine.every(({ basis }) => basis === "period")
      ? [`option lines: all figures of ${named} shown count periods, which no line joins; take it out`]
      : [];
  });
}

function idleMarkers(options: Options): string[] {
  const [since, until] = ["since", "until"].map((name) => readDay(options, name));
  // With a history readers go past that day.
  const asOf = "history" in options ? null : readDay(options, "as-of");
  const days = (options["markers"] ?? "").split(";").flatMap((part) => part.trim().split(/\s/)[0] || []);
  const out = days.filter((day) => (since && day < since) || (until && day > until) || (asOf && day > asOf));
  return out.map((day) => `option markers: ${day} is not among the days shown; take it out, or show more days`);
}
