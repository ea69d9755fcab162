// Changes as a document: each changed stretch is a link whose address says what it is, until the pages are set.
// Must not know: pages.
import type { Block, Document, Inline } from '../../document/document.ts';
import type { Changed, RedlineMarks } from './changes.ts';

export interface RedlineOptions {
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly marks: RedlineMarks;
}

export const REDLINE = { removed: 'redline:removed', added: 'redline:added' } as const;

export function redlineDocument(
  paragraphs: readonly Changed[],
  { title, language, date, marks }: RedlineOptions,
): Document {
  const key = [changed('removed', marks.removed), plain(', '), changed('added', marks.added)];
  const blocks: Block[] = [
    { kind: 'subject', inlines: [plain(title)] },
    { kind: 'paragraph', inlines: key },
    ...paragraphs.map(({ stretches }): Block => {
      const inlines = stretches.flatMap(({ kind, text }) => (kind === 'kept' ? [plain(text)] : marked(kind, text)));
      return { kind: 'paragraph', inlines };
    }),
  ];
  return { language, title, authors: [], date, blocks };
}

function plain(text: string): Inline {
  return { kind: 'text', text, origin: undefined };
}

/** The space before a changed word is not struck out with it. */
function marked(kind: 'removed' | 'added', text: string): Inline[] {
  const [, space = '', words = ''] = /^(\s*)([\s\S]*)$/u.exec(text) ?? [];
  return [...(space === '' ? [] : [plain(space)]), changed(kind, words)];
}

function changed(kind: 'removed' | 'added', text: string): Inline {
  return { kind: 'link', url: REDLINE[kind], children: [plain(text)] };
}
