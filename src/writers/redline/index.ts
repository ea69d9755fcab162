// Changes between two texts, for eyes: HTML with <del> and <ins>, a document whose pages are marked after they are set.
// Must not know: letters, agreements, who changed what.

export type { Changed, RedlineMarks } from './changes.ts';
export { type RedlineOptions, redlineDocument } from './document.ts';
export { drawMarks } from './draw-marks.ts';
export { writeRedlineHtml } from './html.ts';
