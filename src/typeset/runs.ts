// The words of inlines, each with its style, its link and its origin; where a character has no glyph, a finding.
// Must not know: widths, lines, pages.
import { type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import type { Inline, Inlines } from '../document/document.ts';
import type { FaceName, Fonts } from '../fonts/index.ts';
import type { LinkTarget } from './page.ts';

/** Text of one style. Two runs of the same style and link may follow each other. */
export interface Run {
  readonly text: string;
  readonly face: FaceName;
  readonly raised: boolean;
  /** The note that these words call, by its label. */
  readonly calls?: string;
  readonly link: LinkTarget | undefined;
  readonly origin: Span | undefined;
}

export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised?: true;
}
export const PLAIN: Style = { bold: false, italic: false };
export const BOLD: Style = { bold: true, italic: false };
export const ITALIC: Style = { bold: false, italic: true };

/** A word and what follows it: the run of its space, a line end asked for, or the end. */
export interface Word {
  readonly parts: readonly { readonly run: Run; readonly text: string }[];
  readonly after: { readonly kind: 'space'; readonly run: Run } | { readonly kind: 'break' } | { readonly kind: 'end' };
}

/** Ordinary white space. U+00A0, U+202F and their like are not in it: they hold words together at their own widths. */
const WHITE = /[ \t\n\r\f]+/u;
const WHITE_OR_WORD = /[ \t\n\r\f]+|[^ \t\n\r\f]+/gu;

export function plainText(inlines: Inlines): string {
  return inlines.map(plain).join('');
}

function plain(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'break' ? ' ' : plainText(inline.children);
}

/** The runs of inlines; `undefined` stands for a line end asked for. */
export function runsOf(inlines: Inlines, style: Style, link?: LinkTarget): readonly (Run | undefined)[] {
  return inlines.flatMap((inline) => runsOfInline(inline, style, link));
}

function runsOfInline(inline: Inline, style: Style, link: LinkTarget | undefined): readonly (Run | undefined)[] {
  switch (inline.kind) {
    case 'text':
      return [{ text: inline.text, face: faceOf(style), raised: style.raised === true, link, origin: inline.origin }];
    case 'break':
      return [undefined];
    case 'strong':
      return runsOf(inline.children, { ...style, bold: true }, link);
    case 'emphasis':
      // Emphasis within italic is roman, as printers have always done.
      return runsOf(inline.children, { ...style, italic: !style.italic }, link);
    case 'raised': {
      const runs = runsOf(inline.children, { ...style, raised: true }, link);
      const { calls } = inline;
      return calls === undefined ? runs : runs.map((run) => run && { ...run, calls });
    }
    case 'link':
      return runsOf(inline.children, style, { url: inline.url, text: plainText(inline.children) });
  }
}

export function wordsOf(runs: readonly (Run | undefined)[]): readonly Word[] {
  const words: Word[] = [];
  let parts: { run: Run; text: string }[] = [];
  const close = (after: Word['after']): void => {
    if (parts.length > 0) words.push({ parts, after });
    else if (after.kind !== 'space' && words.length > 0) {
      const last = words.pop() as Word;
      words.push({ parts: last.parts, after });
    }
    parts = [];
  };
  for (const run of runs) {
    if (run === undefined) {
      close({ kind: 'break' });
      continue;
    }
    for (const [token] of run.text.matchAll(WHITE_OR_WORD)) {
      if (WHITE.test(token)) close({ kind: 'space', run });
      else parts.push({ run, text: token });
    }
  }
  close({ kind: 'end' });
  return words;
}

/** One error for each character that the style it stands in cannot draw, at each place it comes from. */
export function missingGlyphs(runs: readonly (Run | undefined)[], fonts: Fonts): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const run of runs) {
    if (run === undefined || covered(run, fonts)) continue;
    for (const character of run.text.normalize('NFC')) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (WHITE.test(character) || fonts.covers(run.face, codePoint)) continue;
      const span = placeOf(run, character);
      found.set(
        `${character} ${span?.file} ${span?.start}`,
        error('typeset/missing-glyph', span, {
          character,
          codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
          family: fonts.family,
          face: run.face,
        }),
      );
    }
  }
  return [...found.values()];
}

/** The common case, without a new string or a pattern for each letter. */
function covered(run: Run, fonts: Fonts): boolean {
  const face = fonts.faces[run.face];
  for (let at = 0; at < run.text.length; at++) {
    const codePoint = run.text.codePointAt(at) ?? 0;
    if (codePoint > 0x20 && !face.covers(codePoint)) return false;
    if (codePoint > 0xffff) at++;
  }
  return true;
}

/** The character's own place where the words stand in the file as they stand in the text, else the words'. */
function placeOf(run: Run, character: string): Span | undefined {
  if (run.origin === undefined || run.origin.end - run.origin.start !== run.text.length) return run.origin;
  const at = run.text.indexOf(character);
  if (at < 0) return run.origin;
  return { file: run.origin.file, start: run.origin.start + at, end: run.origin.start + at + character.length };
}

function faceOf(style: Style): FaceName {
  if (style.bold) return style.italic ? 'boldItalic' : 'bold';
  return style.italic ? 'italic' : 'regular';
}
