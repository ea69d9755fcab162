// Marks of other Markdowns than a letter's, which would print as they stand: tables, ~~struck~~, ^raised^.
// Must not know: Markdown's syntax tree, what a letter has instead.

/** In a paragraph's Markdown: [start, end) in it. */
export interface ForeignMark {
  readonly construct: 'table' | 'strikethrough' | 'superscript';
  readonly start: number;
  readonly end: number;
}

/** A row, and under it what sets the columns apart: « |---|---: » (GitHub Flavored Markdown, section 4.10). */
const TABLE = /^[^\n]*\|[^\n]*(?=\n[ \t>]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$)/mu;
const STRUCK = /(?<![\\~])~~(?=[^\s~])[^~\n]*~~/gu;
const RAISED = /(?<=[\p{L}\d])\^[\p{L}\d]{1,8}\^/gu;

/** A table is told once, whatever its cells hold. */
export function foreignMarks(paragraph: string): ForeignMark[] {
  const table = TABLE.exec(paragraph);
  if (table !== null) return [markAt('table', table)];
  return [
    ...[...paragraph.matchAll(STRUCK)].map((match) => markAt('strikethrough', match)),
    ...[...paragraph.matchAll(RAISED)].map((match) => markAt('superscript', match)),
  ];
}

function markAt(construct: ForeignMark['construct'], match: RegExpExecArray): ForeignMark {
  return { construct, start: match.index, end: match.index + match[0].length };
}
