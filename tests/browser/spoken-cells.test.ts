import { readFileSync, readdirSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../source-files.js";
import { storyDataset } from "../story-files.js";
import { Host, printedFigure, settled } from "./elements-page.js";

// No screen reader runs here: what it would be given stands in, the accessibility tree as the browser computes it.
const host = new Host();
const STORY = "data/nagorno-karabakh-2020";

beforeAll(async () => {
  await host.start();
  await host.addScripts("page");
  for (const name of readdirSync(`${ROOT}${STORY}`))
    host.files.set(`/story/${name}`, { body: readFileSync(`${ROOT}${STORY}/${name}`) });
  const printed = printedFigure(storyDataset(), "article-matrix");
  const open = '<attribution-matrix src="/story/datapackage.json" graphic="article-matrix"';
  host.addPage("/printed.html", printed, { script: "" });
  host.addPage("/adopted.html", `${open}>${printed}</attribution-matrix>`);
  host.addPage("/drawn.html", `${open}></attribution-matrix>`);
}, 120_000);
afterAll(() => host.stop());

/** Row header, column header, then the words of the statement in their order; the CSV's own words for value and hedge. */
const SPOKEN: readonly (readonly [claim: string, row: string, column: string, ...words: string[]])[] = [
  ["A001", "Weapon", "De facto authorities of Nagorno-Karabakh", "alleges", "cluster munitions"],
  ["A002", "Location", "Amnesty International", "finds", "residential areas of Stepanakert"],
  ["A003", "Weapon", "Amnesty International", "finds", "M095 DPICM cluster munitions"],
  [
    "A004",
    "Carried out by",
    "Amnesty International",
    "finds, hedged",
    "Azerbaijani forces",
    "appear to have been fired by",
  ],
  [
    "A005",
    "Legality",
    "Amnesty International",
    "finds",
    "use of cluster munitions banned under international humanitarian law",
  ],
  [
    "A006",
    "Target",
    "Nagorno-Karabakh's human rights ombudsman",
    "alleges",
    "deliberate targeting of civilian residents and infrastructure by Baku",
  ],
  ["A007", "Carried out by", "RFE/RL", "finds", "Azerbaijani forces"],
  ["A008", "Carried out by", "Authorities of Azerbaijan", "alleges", "Armenian forces", "Amnesty International"],
  [
    "A009",
    "Target",
    "Authorities of Azerbaijan",
    "alleges",
    "civilian areas of Ganja and other towns",
    "Amnesty International",
  ],
  ["A010", "Carried out by", "Authorities of Azerbaijan", "alleges", "Armenian side"],
  ["A011", "Civilian status", "Authorities in Baku", "alleges", "27 dead were Azerbaijani civilians"],
  [
    "A012",
    "Weapon",
    "Amnesty International",
    "finds, hedged",
    "300mm Smerch rocket artillery systems",
    "do appear to have been used",
  ],
  [
    "A013",
    "Carried out by",
    "Amnesty International",
    "finds, hedged",
    "Armenian forces",
    "do appear to have been used by Armenian forces",
  ],
  ["A014", "Target", "Amnesty International", "inconclusive", "does not yet allow for conclusive analysis"],
  ["A015", "Warheads", "Amnesty International", "inconclusive", "does not yet allow for conclusive analysis"],
];

interface Cell {
  /** Ids of the records that stand in it. */
  readonly claims: readonly string[];
  /** What is announced: row header, column header and content, joined by strokes. */
  readonly said: string;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Every cell of the page's table in the browser's accessibility tree, with the headers of its row and column. */
async function cellsOf(page: Page): Promise<Cell[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send("Accessibility.getFullAXTree")) as unknown as { readonly nodes: readonly AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node: AxNode): AxNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...inside(child)] : [];
    });
  const role = (node: AxNode): string => (node.ignored ? "" : (node.role?.value ?? ""));
  const words = (node: AxNode): string =>
    inside(node)
      .filter((each) => role(each) === "StaticText")
      .map((each) => each.name?.value.trim() ?? "")
      .filter((text) => text !== "")
      .join(" ");
  const table = nodes.find((node) => role(node) === "table");
  if (!table) throw new Error("no table in the accessibility tree");
  const rows = inside(table).filter((node) => role(node) === "row");
  const heads =
    rows.map((row) => inside(row).filter((node) => role(node) === "columnheader")).find((each) => each.length > 1) ??
    [];
  const cells: Cell[] = [];
  for (const row of rows) {
    const header = inside(row).find((node) => role(node) === "rowheader");
    const own = inside(row).filter((node) => role(node) === "cell" || role(node) === "gridcell");
    if (!header || own.length < heads.length - 1) continue;
    for (const [index, cell] of own.entries()) {
      const head = heads[index + 1];
      if (!head) throw new Error("a cell without a column header");
      const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: cell.backendDOMNodeId ?? 0 });
      const { result } = await cdp.send("Runtime.callFunctionOn", {
        objectId: object.objectId ?? "",
        functionDeclaration:
          "function () { return [...this.querySelectorAll('[data-claim]')].map((e) => e.dataset.claim) }",
        returnByValue: true,
      });
      cells.push({ claims: result.value as string[], said: [words(header), words(head), words(cell)].join(" | ") });
    }
  }
  return cells;
}

test.each(["printed", "adopted", "drawn"])(
  "a cell is announced as row header, column header, stance, value, hedge: %s",
  async (way) => {
    const { page } = await host.open(`/${way}.html`, { viewport: { width: 1200, height: 6000 } });
    if (way !== "printed") await settled(page);
    const cells = await cellsOf(page);
    for (const [claim, row, column, ...words] of SPOKEN) {
      const own = cells.filter(({ claims }) => claims.includes(claim));
      expect.soft(own.length, `cells of ${claim}`).toBe(1);
      const said = own[0]?.said ?? "";
      let from = 0;
      for (const each of [row, column, ...words]) {
        const at = said.toLowerCase().indexOf(each.toLowerCase(), from);
        expect.soft(at, `${claim}: “${each}” after ${String(from)} in: ${said}`).toBeGreaterThanOrEqual(0);
        from = Math.max(from, at + each.length);
      }
    }
    const silent = cells.filter(({ claims }) => claims.length === 0);
    expect(silent.length).toBeGreaterThan(0);
    for (const { said } of silent) expect.soft(said).toMatch(/^.+ \| .+ \| no statement found$/);
    await page.context().close();
  },
);
