// Changes as one HTML file that needs nothing else. Must not know: who reads it.
import { escapeMarkup } from '../characters.ts';
import type { Changed, RedlineMarks } from './changes.ts';

interface HtmlOptions {
  readonly title: string;
  readonly language: string;
  readonly marks: RedlineMarks;
}

const TAGS = { kept: undefined, removed: 'del', added: 'ins' } as const;

export function writeRedlineHtml(paragraphs: readonly Changed[], { title, language, marks }: HtmlOptions): string {
  const body = paragraphs.map(({ part, stretches }) => {
    const inner = stretches.map(({ kind, text }) => {
      const tag = TAGS[kind];
      const [, space = '', words = ''] = /^(\s*)([\s\S]*)$/u.exec(text) ?? [];
      return tag === undefined ? escapeMarkup(text) : `${space}<${tag}>${escapeMarkup(words)}</${tag}>`;
    });
    return `<p class="${part}">${inner.join('')}</p>`;
  });
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>
body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1.05rem/1.5 "STIX Two Text", Georgia, serif; }
del { color: #8f1d1d; background: #fbe9e9; }
ins { color: #14532d; background: #e6f4ea; text-decoration-thickness: 2px; }
.subject { font-style: italic; }
</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<p><del>${escapeMarkup(marks.removed)}</del>, <ins>${escapeMarkup(marks.added)}</ins></p>
${body.join('\n')}
</body>
</html>
`;
}
