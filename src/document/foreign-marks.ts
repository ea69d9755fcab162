// Marks of other Markdowns than a letter's, which would print as they stand: tables, ~~struck~~, ^raised^.
// Must not know: Markdown's syntax tree, what a letter has instead.

/** In a paragraph's Markdown: [start, end) in it. */
export interface ForeignMark {
  readonly construct: 'table' | 'strikethrough' | 'superscript';
  readonly start: number;
  readonly end: number;
}

/** « |---|---: » under a row sets its columns apart (GitHub Flavored Markdown, section 4.10). */
const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const STRUCK = /(?<![\\~])~~(?=[^\s~])[^~\n]*~~/gu;
const RAISED = /(?<=[\p{L}\d])\^[\p{L}\d]{1,8}\^/gu;

/** A table is told once, whatever its cells hold. */
export function foreignMarks(paragraph: string): ForeignMark[] {
  if (!/[|~^]/u.test(paragraph)) return [];
  const table = tableIn(paragraph);
  if (table !== undefined) return [table];
  return [
    ...[...paragraph.matchAll(STRUCK)].map((match) => markAt('strikethrough', match)),
    ...[...paragraph.matchAll(RAISED)].map((match) => markAt('superscript', match)),
  ];
}

function tableIn(paragraph: string): ForeignMark | undefined {
  const lines = paragraph.split('\n');
  let start = 0;
  for (const [at, row] of lines.entries()) {
    const below = lines[at + 1] ?? '';
    const end = start + row.length;
    if (row.includes('|') && below.includes('|') && DELIMITERS.test(below)) return { construct: 'table', start, end };
    start = end + 1;
  }
  return undefined;
}

function markAt(construct: ForeignMark['construct'], match: RegExpExecArray): ForeignMark {
  return { construct, start: match.index, end: match.index + match[0].length };
}
