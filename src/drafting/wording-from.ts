// A text written elsewhere (Word, plain text, Markdown) → the wording of a « lettre libre », and what could not be kept.
// The door to mammoth. Must not know: files, letters.
import mammoth from 'mammoth';
import { type Checked, type Diagnostic, error, information, warning } from '../diagnostics/diagnostic.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { keepLettered } from './lettered.ts';
import { markIn } from './literal.ts';
import { isPlainStyle } from './plain-styles.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';
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
  if (kind !== 'txt') {
    const wording = text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
    if (wording === '') return refused(file, 'empty');
    const { markdown, lettered } = keepLettered(wording);
    return { value: markdown, diagnostics: notKept('letters', lettered) };
  }
  const { markdown, levelled, lettered } = plainToMarkdown(text);
  if (markdown === '') return refused(file, 'empty');
  return {
    value: markdown,
    diagnostics: [...marks(file, text), ...notKept('level', levelled), ...notKept('letters', lettered)],
  };
}

function marks(file: string, text: string): Diagnostic[] {
  const found = markIn(text);
  const path = file.replace(/^.*[\\/]/, '');
  const renamed = path.replace(/\.txt$/i, '.md');
  return found === undefined ? [] : [warning('drafting/marks-as-text', undefined, { found, path, renamed })];
}

function notKept(what: 'level' | 'letters', count: number): Diagnostic[] {
  return count === 0 ? [] : [information('drafting/not-kept', undefined, { what, count, example: undefined })];
}

/** A figure that stands as calls do is a call again of a note called before, as a Word note stands in one place only. */
const STYLE_MAP = ['u => u', "r[style-name='footnote reference'] => cite"];

async function fromWord(file: string, bytes: Uint8Array): Promise<Checked<string>> {
  let converted: Awaited<ReturnType<typeof mammoth.convertToHtml>>;
  try {
    const options = { styleMap: STYLE_MAP, includeEmbeddedStyleMap: false };
    converted = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  } catch {
    return refused(file, 'no-word');
  }
  const { markdown, lost } = htmlToMarkdown(converted.value);
  if (markdown === '') return refused(file, 'empty');
  const told = [...lost].map(([what, each]) => {
    return warning('drafting/not-kept', undefined, { what, count: each.length, example: examplesOf(each) });
  });
  return { value: markdown, diagnostics: [...told, ...styles(converted.messages)] };
}

/** Paragraph and run styles that mean nothing here: their text is kept, what they look like is not. */
function styles(messages: readonly { readonly message: string }[]): Diagnostic[] {
  const names = new Set(
    messages.map(({ message }) => /^Unrecognised (?:paragraph|run) style: '?([^']+?)'? \(/.exec(message)?.[1]),
  );
  const known = [...names].flatMap((name) => (name === undefined || isPlainStyle(name) ? [] : [name]));
  if (known.length === 0) return [];
  const facts = { what: 'style', count: known.length, example: examplesOf(known) } as const;
  return [information('drafting/not-kept', undefined, facts)];
}

/** The first ones, enough of each to find it again. */
function examplesOf(words: readonly string[]): string | undefined {
  const cut = (one: string) => (one.length > 40 ? `${one.slice(0, 40).trimEnd()}…` : one);
  const few = words.filter((one) => one !== '').slice(0, 5);
  return few.length === 0 ? undefined : few.map(cut).join(', ');
}

function refused(path: string, reason: 'kind' | 'no-word' | 'encoding' | 'empty'): Checked<string> {
  return { value: undefined, diagnostics: [error('drafting/not-a-text', undefined, { path, reason })] };
}
