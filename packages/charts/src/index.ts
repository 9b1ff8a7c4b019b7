export { attributionMatrix } from "./attribution-matrix/attribution-matrix.js";
export { attributionMatrixOnPage } from "./attribution-matrix/on-page.js";
export { agreementWords } from "./attribution-matrix/agreement-words.js";
export { MATRIX_CATALOGS } from "./attribution-matrix/catalogs.js";
export { listMarks } from "./attribution-matrix/list-marks.js";
export { groupTitle } from "./attribution-matrix/matrix-marks.js";
export { saidMarks } from "./attribution-matrix/said-marks.js";
export { matrixSentence } from "./attribution-matrix/words.js";
export { findingOf } from "./attribution-matrix/findings.js";
export {
  CHOICE_NAMES as ATTRIBUTION_MATRIX_CHOICES,
  OPTION_NAMES as ATTRIBUTION_MATRIX_OPTIONS,
} from "./attribution-matrix/option-names.js";
export { STYLE as ATTRIBUTION_MATRIX_STYLE } from "./attribution-matrix/style.js";
export { bracket } from "./casualty-comparison/bracket.js";
export { COMPARISON_CATALOGS } from "./casualty-comparison/catalogs.js";
export { endBoxes, endLabel, placeEnds } from "./casualty-comparison/end-labels.js";
export { labelOf } from "./casualty-comparison/figure-text.js";
export { placeCell, roomFor } from "./casualty-comparison/place-cell.js";
export { letterMarks } from "./casualty-comparison/time-letters.js";
export { reportMarks, stepPath } from "./casualty-comparison/time-marks.js";
export { linesOf, othersOf } from "./casualty-comparison/time-who.js";
export { whoOf } from "./casualty-comparison/who.js";
export { writeLed, writeLines } from "./casualty-comparison/write.js";
export { casualtyComparison } from "./casualty-comparison/casualty-comparison.js";
export type * from "./attribution-matrix/matrix.js";
export type * from "./casualty-comparison/view.js";
export { aboutLabel } from "./incident-timeline/about-words.js";
export { TIMELINE_CATALOGS } from "./incident-timeline/catalogs.js";
export { dateLabel, drawLabel, setLabel, type LabelLines } from "./incident-timeline/label-lines.js";
export { announce as announceMoment } from "./incident-timeline/moment-group.js";
export { drawTails } from "./incident-timeline/mark-tails.js";
export { drawMoment, markBox, markSpan } from "./incident-timeline/moment-mark.js";
export { saidText } from "./incident-timeline/moment.js";
export { timeTicks, type TimeTick } from "./incident-timeline/time-axis.js";
export { timelineWords } from "./incident-timeline/words.js";
export type { Moment } from "./incident-timeline/moment.js";
export type { TimelineView } from "./incident-timeline/view.js";
export {
  CHOICE_NAMES as CASUALTY_COMPARISON_CHOICES,
  OPTION_NAMES as CASUALTY_COMPARISON_OPTIONS,
} from "./casualty-comparison/option-names.js";
export { STYLE as CASUALTY_COMPARISON_STYLE } from "./casualty-comparison/style.js";
export { incidentTimeline } from "./incident-timeline/incident-timeline.js";
export {
  CHOICE_NAMES as INCIDENT_TIMELINE_CHOICES,
  OPTION_NAMES as INCIDENT_TIMELINE_OPTIONS,
} from "./incident-timeline/option-names.js";
export { STYLE as INCIDENT_TIMELINE_STYLE } from "./incident-timeline/style.js";
export { drawPicture, type DrawOptions } from "./draw-picture.js";
export {
  asKnown,
  controlsOf,
  figureTree,
  footTree,
  frameOf,
  headTrees,
  keyTree,
  notesTree,
  refusedWords,
  tableRoom,
  type Control,
  type Frame,
} from "./figure.js";
export { FRAME_CATALOGS } from "./frame-catalogs.js";
export * from "./graphic.js";
export { labelsOf, type Labels } from "./labels.js";
export { isolate, isolateLine, readingDirection } from "./isolate.js";
export { capitalise, formatList, formatNumber, localeFor, say, type Locale } from "./locale/locale.js";
export type { Catalogs, Slots } from "./locale/message.js";
export { formatDay, formatSpan, whenLabel, whenWords } from "./locale/when-words.js";
export type * from "./mark.js";
export { readDay, readList, readOneOf, readSpan, specOptions, type Options } from "./options.js";
export { settleOptions, type AskedFault, type Settled } from "./asked.js";
export type { Takes, TakesByOption } from "./takes.js";
export { fileInks, placePoster, posterSvg, POSTER_FONTS, type PosterOptions } from "./poster.js";
export { askedStamp, printStamp, stamped, PRINT_ATTRIBUTE, type Printed } from "./print-stamp.js";
export { fingerprint } from "./fingerprint.js";
export { recordTree, titleOf } from "./record.js";
export { countTicks, linearScale, type Scale } from "./scale.js";
export { serialize } from "./serialize.js";
export { sourceLine, sourcesOf } from "./source-line.js";
export { stanceKey, stanceWord, type StanceKey } from "./stance-words.js";
export { figureStyle, FRAME, INKS, TOKENS } from "./style.js";
export { STYLE_ATTRIBUTE, styleMark } from "./style-mark.js";
export { tableTree, type Cell, type Table } from "./table.js";
export { textWidth, wrapText } from "./text-width.js";
export { figureAsWritten, figureWords, measureWord, statusWords } from "./toll-words.js";
export { h, later, textOf, walk, type Tree } from "./tree.js";
export { VERSION } from "./version.js";
