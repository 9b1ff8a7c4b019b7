import {
  footTree,
  h,
  headTrees,
  keyTree,
  notesTree,
  tableRoom,
  type Arrangement,
  type Frame,
  type Locale,
  type SeenGraphic,
  type Tree,
} from "@counterclaim/charts";

/** What an element shows beside what a printed figure shows. */
export interface Shown {
  readonly frame: Frame;
  readonly seen: SeenGraphic;
  readonly locale: Locale;
  readonly arrangement: Arrangement;
  /** Id of the open record; null for none. */
  readonly chosen: string | null;
  /** The open record's panel; null for none. */
  readonly panel: Tree | null;
  /** Slider and filters; null for none. */
  readonly controls: Tree | null;
  /** What was refused, with its addresses; null for nothing. */
  readonly issues: Tree | null;
  /** Ids to mark, with the class that marks them: `changed` since the step before, `related` to what is chosen elsewhere. */
  readonly marked: ReadonlyMap<string, string>;
  /** How many records are about what is chosen elsewhere, in words: said where the picture has no mark of any; empty for nothing. */
  readonly unpictured: string;
  /** The table or list stands open. */
  readonly open: boolean;
  /** The table or list is made, if only for print. */
  readonly withTable: boolean;
  /** What of a long list is shown in its place; null shows the whole table or list. */
  readonly listPart: Tree | null;
}

/** The figure of a shadow root: the printed one, its picture reachable by keys and its table behind a button. */
export function elementFigure(shown: Shown): Tree {
  const { frame, seen, locale, arrangement } = shown;
  const drawing = { arrangement, interactive: true, uid: frame.id, chosen: shown.chosen };
  const body = seen.body(drawing);
  return h(
    "figure",
    {
      class: "counterclaim live",
      part: "figure",
      lang: locale.tag,
      dir: locale.direction,
      "aria-labelledby": `${frame.id}-heading`,
      "data-as-of": seen.asOf,
    },
    headTrees(frame).map((tree) => withPart(tree, tree.attrs["class"] ?? "")),
    shown.controls,
    keyTree(seen, locale),
    h(
      "div",
      // By their ids picture and record stay what they are, with the focus in them, where controls come and go before them.
      { class: "bodies", part: "picture", id: `${frame.id}-picture` },
      h(
        "div",
        { class: "body at-narrow at-medium at-wide at-full" },
        body.map((tree) => marking(described(tree, seen.words.description), shown.marked)),
      ),
    ),
    shown.unpictured && !body.some((tree) => isPictured(tree, shown.marked))
      ? h("p", { class: "only" }, shown.unpictured)
      : null,
    h("div", { class: "panel-room", id: `${frame.id}-panel` }, shown.panel),
    notesTree(frame, seen),
    shown.issues,
    shown.withTable ? tableTrees(shown, body.some(isCrowded)) : null,
    foot(shown),
  );
}

function tableTrees({ frame, seen, locale, open, marked, listPart }: Shown, crowded: boolean): Tree | null {
  const room = tableRoom(frame, seen, locale, listPart);
  if (!room) return null;
  const tree = open ? withRowStops(withPart(room, "table"), crowded) : withPart(room, "table");
  return marking(
    { ...tree, attrs: { ...tree.attrs, class: `table${open ? " open" : ""}${listPart ? " windowed" : ""}` } },
    marked,
  );
}

// Events that a picture only counts, and figures that it draws together, have no mark: keys open their records from their rows.
function withRowStops(tree: Tree, rows: boolean): Tree {
  const inside = rows || (tree.attrs["class"] ?? "").startsWith("timeline-list");
  const children = tree.children.map((child) => (typeof child === "string" ? child : withRowStops(child, inside)));
  const isRow = inside && (tree.tag === "li" || (tree.tag === "th" && "data-claim" in tree.attrs));
  return { ...tree, attrs: isRow ? { ...tree.attrs, tabindex: "-1", "data-stop": "" } : tree.attrs, children };
}

function isCrowded({ attrs, children }: Tree): boolean {
  return "data-beads" in attrs || children.some((child) => typeof child !== "string" && isCrowded(child));
}

// The printed link to the table becomes the button that it stands for; the help shows, since keys work now.
function foot(shown: Shown): Tree {
  const change = (tree: Tree | string): Tree | string => {
    if (typeof tree === "string") return tree;
    const name = tree.attrs["class"];
    if (name === "help") return h("p", { class: "help" }, tree.children);
    if (name !== "table-link") return { ...tree, children: tree.children.map(change) };
    const { frame, open } = shown;
    return h(
      "button",
      {
        type: "button",
        class: "table-link",
        "data-do": "table",
        "aria-expanded": open ? "true" : "false",
        "aria-controls": open ? `${frame.id}-table` : null,
      },
      tree.children,
    );
  };
  return change(footTree(shown.frame, shown.seen, shown.locale)) as Tree;
}

// A picture that keys walk through is no longer one image: what it says in whole goes along as its description.
function described(tree: Tree, description: string): Tree {
  if (tree.tag !== "svg" || !description) return tree;
  return { ...tree, attrs: { ...tree.attrs, "aria-description": description } };
}

function marking(tree: Tree, marked: ReadonlyMap<string, string>): Tree {
  if (marked.size === 0) return tree;
  const beads = beadsIn(tree);
  const whole = wholeMark(beads, marked);
  const mark = marked.get(tree.attrs["data-claim"] ?? "") ?? whole;
  const children = [
    ...tree.children.map((child) => (typeof child === "string" ? child : marking(child, marked))),
    ...beads.flatMap(([claim, cx, cy]) => {
      const name = marked.get(claim);
      return name === undefined || whole ? [] : [h("g", { class: name }, h("circle", { class: "hit", cx, cy, r: 8 }))];
    }),
  ];
  const attrs = mark ? { ...tree.attrs, class: `${tree.attrs["class"] ?? ""} ${mark}`.trim() } : tree.attrs;
  return { ...tree, attrs, children };
}

// Hundreds of rings would cover what they ring: where all that are drawn together have one mark, it is their group's.
function wholeMark(beads: readonly Placed[], marked: ReadonlyMap<string, string>): string | undefined {
  const [first] = beads;
  const name = first && marked.get(first[0]);
  return beads.every(([claim]) => marked.get(claim) === name) ? name : undefined;
}

type Placed = readonly [claim: string, x: number, y: number];

// Records that are drawn together have their marks within one group.
function beadsIn({ attrs }: Tree): readonly Placed[] {
  const beads = attrs["data-beads"];
  return beads === undefined ? [] : (JSON.parse(beads) as [string, number, number][]);
}

function isPictured(tree: Tree, marked: ReadonlyMap<string, string>): boolean {
  const ids = [tree.attrs["data-claim"] ?? "", ...beadsIn(tree).map(([claim]) => claim)];
  if (ids.some((id) => marked.get(id) === "related")) return true;
  return tree.children.some((child) => typeof child !== "string" && isPictured(child, marked));
}

function withPart(tree: Tree, part: string): Tree {
  return { ...tree, attrs: { ...tree.attrs, part } };
}
