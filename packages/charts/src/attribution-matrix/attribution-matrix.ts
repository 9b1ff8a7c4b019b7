import { FRAME_CATALOGS } from "../frame-catalogs.js";
import type { Graphic } from "../graphic.js";
import { say, type Locale } from "../locale/locale.js";
import type { Picture } from "../mark.js";
import { columnWidths } from "./column-widths.js";
import { listMarks } from "./list-marks.js";
import { matrixMarks } from "./matrix-marks.js";
import type { MatrixView } from "./matrix.js";
import { attributionMatrixOnPage } from "./on-page.js";
import { placeText } from "./text-block.js";

/** Who says what about each incident, in which words, and where they differ: on pages, and as a static picture. */
export const attributionMatrix: Graphic<MatrixView> = { ...attributionMatrixOnPage, picture: matrixPicture };

function matrixPicture(view: MatrixView, width: number, locale: Locale): Picture {
  const widths = view.layout === "list" ? null : columnWidths(view, width, locale);
  const { marks, height } =
    view.groups.length === 0
      ? placeText([[say(locale, FRAME_CATALOGS, "noData"), { size: 14, tone: "muted" }]], 0, 0, width)
      : widths
        ? matrixMarks(view, width, widths, locale)
        : listMarks(view, width, locale);
  return { ...attributionMatrixOnPage.picture(view, width, locale), height, marks };
}
