import { capitalise, say, type Locale } from "../locale/locale.js";
import type { Mark } from "../mark.js";
import { shifted } from "../poster.js";
import { agreementWords } from "./agreement-words.js";
import { MATRIX_CATALOGS } from "./catalogs.js";
import { groupTitle } from "./matrix-marks.js";
import type { MatrixRow, MatrixView } from "./matrix.js";
import { saidMarks } from "./said-marks.js";
import { silenceWords } from "./silence.js";
import { agreementSymbol } from "./symbols.js";
import { placeText } from "./text-block.js";

const SIZE = 14;

/** The matrix as a list of marks by incident and finding, for widths at which columns have no room. */
export function listMarks(view: MatrixView, width: number, locale: Locale): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let y = 0;
  const write = (text: string, size: number, weight: "normal" | "bold", tone: "strong" | "muted", indent = 0): void => {
    const block = placeText([[text, { size, weight, tone }]], indent, y, width - indent);
    marks.push(...block.marks);
    y += block.height;
  };
  view.groups.forEach((group, index) => {
    y += index ? 18 : 0;
    write(groupTitle(group, locale), 15.5, "bold", "strong");
    if (group.rows.length === 0) {
      y += 6;
      write(say(locale, MATRIX_CATALOGS, "noStatementAtAll"), SIZE, "normal", "muted");
    }
    for (const row of group.rows) {
      y += 10;
      write(row.title, SIZE, "bold", "strong");
      y = placeAgreement(view, row, locale, width, y + 2, marks) + 4;
      for (const column of view.columns)
        for (const said of row.cells.get(column.key)?.said ?? []) {
          marks.push({ shape: "line", look: "grid", x1: 0, y1: y, x2: width, y2: y });
          const name = capitalise(locale, column.title);
          const kind = column.kind === null ? "" : say(locale, MATRIX_CATALOGS, `kind-${column.kind}`);
          const head = kind ? say(locale, MATRIX_CATALOGS, "groupTitle", { title: name, when: kind }) : name;
          const place = { x: 0, y: y + 7, width, size: SIZE, hang: true };
          const drawn = saidMarks(view, said, locale, place, [group.title, row.title], head);
          marks.push(...drawn.groups);
          y += 7 + drawn.height + 5;
        }
      for (const words of silenceWords(view, row, locale)) write(words, SIZE, "normal", "muted");
    }
  });
  return { marks, height: y + 4 };
}

function placeAgreement(
  view: MatrixView,
  row: MatrixRow,
  locale: Locale,
  width: number,
  y: number,
  marks: Mark[],
): number {
  const [first, ...rest] = agreementWords(view, row, locale);
  if (first === undefined) return y;
  const text = rest.length ? `${first}: ${rest.join("; ")}` : first;
  const block = placeText([[text, { size: SIZE, tone: "muted" }]], 26, y, width - 26);
  marks.push(...shifted(agreementSymbol(row.agreement.standing === "differ").marks, 2, y + 2), ...block.marks);
  return y + block.height;
}
