import { textOf, textWidth, walk, wrapText, type Tree } from "@counterclaim/charts";

// What the matrix's style sets, in px at 16 px a rem: padding beside a cell's text, and the least width of a cell.
const PADDING = 15;
const LEAST = 76;
const LEAST_SPOKEN = 144;

/** How high a table stands in a page of that width in px: its columns shared as browsers do, by least and most content. */
export function tableHeight(table: Tree, width: number): number {
  const rows = [...walk(table)].filter(({ tag }) => tag === "tr").map(cellsOf);
  const columns = columnWidths(rows, width);
  const captions = [...walk(table)].filter(({ tag }) => tag === "caption");
  return (
    captions.reduce((sum, caption) => sum + textHeight(textOf(caption), width) + 8, 0) +
    rows.reduce((sum, cells) => {
      const heights = cells.map((cell, index) =>
        cellHeight(cell, (spans(cell) ? width : (columns[index] ?? LEAST)) - 12),
      );
      return sum + 19 + Math.max(20, ...heights);
    }, 0)
  );
}

/** How high a text stands at that width, its lines 20 px apart. */
export function textHeight(text: string, width: number): number {
  return text === "" ? 0 : wrapText(text, Math.max(60, width * 0.94), 14).length * 20;
}

function cellsOf(row: Tree): Tree[] {
  return row.children.filter((child): child is Tree => typeof child !== "string");
}

function spans(cell: Tree): boolean {
  return cell.attrs["colspan"] !== undefined;
}

// CSS 2.1, 17.5.2.2: each column its least width, and of what is left as much as its longest line wants more.
function columnWidths(rows: readonly (readonly Tree[])[], width: number): number[] {
  const whole = rows.filter((cells) => !cells.some(spans));
  const count = Math.max(0, ...whole.map((cells) => cells.length));
  const least: number[] = [];
  const most: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const cells = whole.flatMap((row) => row[at] ?? []);
    const lines = cells.flatMap(linesOf);
    const words = lines.flatMap((line) => line.split(/[\s–—-]+/u));
    const floor = cells.some((cell) => classesOf(cell).includes("spoken")) ? LEAST_SPOKEN : LEAST;
    least.push(Math.max(floor, ...words.map((word) => textWidth(word, 14, "bold") + PADDING)));
    most.push(Math.max(least[at] ?? 0, ...lines.map((line) => textWidth(line, 14) + PADDING)));
  }
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  const [needed, wanted] = [sum(least), sum(most)];
  if (needed >= width) return least;
  if (wanted <= width) return most.map((each) => (each * width) / wanted);
  return least.map((each, at) => each + ((width - needed) * ((most[at] ?? 0) - each)) / (wanted - needed));
}

function linesOf(cell: Tree): string[] {
  const lines = [...walk(cell)].filter((each) => classesOf(each).includes("line"));
  return (lines.length ? lines : [cell]).map(textOf);
}

function cellHeight(cell: Tree, width: number): number {
  const lines = linesOf(cell);
  return lines.length === 1 && lines[0] === textOf(cell)
    ? textHeight(textOf(cell), width)
    : lines.reduce((sum, line) => sum + textHeight(line, width), 0);
}

function classesOf(tree: Tree): string[] {
  return (tree.attrs["class"] ?? "").split(" ");
}
