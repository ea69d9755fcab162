// A text written elsewhere (Word, plain text, Markdown) → the wording of a « lettre libre », and what could not be kept.
// The door to mammoth. Must not know: files, letters.
import mammoth from 'mammoth';
import { type Checked, type Diagnostic, error, information, warning } from '../diagnostics/diagnostic.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { literal } from './literal.ts';
import { partWholeLetter, type Wording } from './whole-letter.ts';

/** @param file its name, which tells its kind */
export async function wordingFrom(file: string, bytes: Uint8Array): Promise<Checked<Wording>> {
  const text = await textFrom(file, bytes);
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  const { wording, told } = partWholeLetter(text.value);
  return { value: wording, diagnostics: [...text.diagnostics, ...told] };
}

async function textFrom(file: string, bytes: Uint8Array): Promise<Checked<string>> {
  const kind = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind === 'docx') return fromWord(file, bytes);
  if (kind !== 'md' && kind !== 'markdown' && kind !== 'txt') return refused(file, 'kind');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return refused(file, 'encoding');
  }
  const wording = kind === 'txt' ? plainToMarkdown(text) : text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
  return wording === '' ? refused(file, 'empty') : { value: wording, diagnostics: [] };
}

async function fromWord(file: string, bytes: Uint8Array): Promise<Checked<string>> {
  let converted: Awaited<ReturnType<typeof mammoth.convertToHtml>>;
  try {
    const options = { styleMap: ['u => u'], includeEmbeddedStyleMap: false };
    converted = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  } catch {
    return refused(file, 'no-word');
  }
  const { markdown, lost } = htmlToMarkdown(converted.value);
  if (markdown === '') return refused(file, 'empty');
  const told = [...lost].map(([what, count]) => {
    const tell = what === 'footnote' ? information : warning;
    return tell('drafting/not-kept', undefined, { what, count, example: undefined });
  });
  return { value: markdown, diagnostics: [...told, ...styles(converted.messages)] };
}

/** Paragraph and run styles that mean nothing here: their text is kept, what they look like is not. */
function styles(messages: readonly { readonly message: string }[]): Diagnostic[] {
  const names = new Set(
    messages.map(({ message }) => /^Unrecognised (?:paragraph|run) style: '?([^']+?)'? \(/.exec(message)?.[1]),
  );
  const known = [...names].filter((name) => name !== undefined);
  if (known.length === 0) return [];
  const facts = { what: 'style', count: known.length, example: known.slice(0, 5).join(', ') } as const;
  return [information('drafting/not-kept', undefined, facts)];
}

/** Paragraphs by empty lines; where there is none, each line is one. Lines that begin like a list stay one. */
function plainToMarkdown(text: string): string {
  const whole = text.trim();
  const parts = /\n[ \t]*\n/.test(whole) ? whole.split(/\n[ \t]*\n/) : whole.split('\n');
  return parts
    .map((part) => {
      const lines = part.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      const list = lines.every((line) => /^(?:[-•–*]|\d+[.)]) /.test(line));
      if (list)
        return lines
          .map((line) => literal(line.slice(1)).replace(/^/, line.charAt(0).replace(/[•–*]/, '-')))
          .join('\n');
      return literal(lines.join(' '))
        .replace(/^(?=[#>+~=-]|:::)/, '\\')
        .replace(/^(\d{1,9})(?=[.)] )/, '$1\\');
    })
    .filter((part) => part !== '')
    .join('\n\n');
}

function refused(path: string, reason: 'kind' | 'no-word' | 'encoding' | 'empty'): Checked<string> {
  return { value: undefined, diagnostics: [error('drafting/not-a-text', undefined, { path, reason })] };
}
