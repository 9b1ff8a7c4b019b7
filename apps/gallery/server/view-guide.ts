import type { GraphicType } from "@counterclaim/charts";

/** One view of a graphic: how it is asked for, and the question that it answers. */
export interface View {
  readonly type: GraphicType;
  readonly name: string;
  /** Attributes, or options of datapackage.json; none for the view that stands without any. */
  readonly options: Readonly<Record<string, string>>;
  readonly bestFor: string;
  /** What a reader could take it for, and it is not. */
  readonly notFor: string;
}

/** Views of the three graphics, the one without options first. */
export const VIEWS: readonly View[] = [
  {
    type: "casualty-comparison",
    name: "Bars",
    options: {},
    bestFor: "what is said on one day: who gives which figure for whom, and how far the figures lie apart",
    notFor: "adding up: figures of different claimants or populations may count the same people",
  },
  {
    type: "casualty-comparison",
    name: "By claimant",
    options: { "group-by": "claimant" },
    bestFor: "one source at a time: all that each claimant says about everybody",
    notFor: "seeing where claimants differ on one population",
  },
  {
    type: "casualty-comparison",
    name: "Squares",
    options: { marks: "units" },
    bestFor: "small figures, up to 200, where each person should be seen",
    notFor: "high figures: with one over 200 the picture stays bars, and says so",
  },
  {
    type: "casualty-comparison",
    name: "Over time",
    options: { over: "time" },
    bestFor: "when figures were given, when they rose, and when they were corrected",
    notFor: "a daily rate or a trend: a step is a report, not a day's deaths",
  },
  {
    type: "incident-timeline",
    name: "Two clocks",
    options: {},
    bestFor: "what is said to have happened, how exactly its date is known, and how much later it was said",
    notFor: "who is right, and what each finding says word for word: the matrix has that",
  },
  {
    type: "incident-timeline",
    name: "Events in lanes",
    options: { clocks: "happened", lanes: "weapon" },
    bestFor: "many events: which kind, place or weapon is reported when",
    notFor: "how much happened: a lane with many events is one with many reports",
  },
  {
    type: "attribution-matrix",
    name: "By assessor",
    options: {},
    bestFor: "who says what about an incident, with which hedge, and who says nothing",
    notFor: "a vote: how many agree says nothing about who is right",
  },
  {
    type: "attribution-matrix",
    name: "By value",
    options: { by: "value" },
    bestFor: "what is said in all, and who says it: where two or more answers stand side by side",
    notFor: "many different values: each is a column",
  },
  {
    type: "attribution-matrix",
    name: "As a list",
    options: { view: "list" },
    bestFor: "reading statements in full, one incident after the other, at any width",
    notFor: "comparing two assessors at a glance",
  },
];
