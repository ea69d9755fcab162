// The finished sentences proofread, each remark at the place its words were typed. Must not know: any language's rules.
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines, Text } from '../document/document.ts';
import { plainText, runsOf, textsOf } from '../document/plain-text.ts';
import type { Locale, Paragraph, Remark } from '../locale/locale.ts';
import { RememberedOf } from '../remember.ts';
import type { SourceText } from '../source/text.ts';
import { partOf } from './as-signed.ts';
import { capitalOf } from './capital-of.ts';
import { itemsOfSentence } from './enumeration.ts';
import type { Fix } from './fix.ts';
import { printedBraces } from './printed-braces.ts';
import { proseEnds } from './prose-end.ts';

export interface Proofread {
  readonly diagnostics: readonly Diagnostic[];
  readonly fixes: readonly Fix[];
}

/** `blocks` before microtypography, as authors typed them; `own`: the letter's file. */
export function proofread(blocks: readonly Block[], locale: Locale, own: SourceText): Proofread {
  const salutations = blocks
    .filter((block) => block.kind === 'salutation')
    .flatMap(runsOf)
    .map((run) => plainText(run).replace(/\s*,\s*$/, ''));
  const appels = salutations.join('\u0000');
  const closing = locale.formulas.speaksFor(
    blocks
      .filter((block) => block.kind === 'closing')
      .flatMap(runsOf)
      .map(plainText)
      .join(' '),
  );
  const ends = proseEnds(blocks);
  const found = blocks.flatMap((block, at) => {
    const items = itemsOfSentence(block, blocks[at - 1], blocks[at + 1]);
    const part = partRead(block);
    const closes = part === 'closing';
    const around = { salutations: closes ? salutations : [], closing: block.kind === 'quote' ? undefined : closing };
    const end = ends[at];
    return readBefore.of(block, [locale, closes ? appels : '', closing, items.join(), end, own.text], () =>
      runsOf(block).flatMap((run, item) => ofRun(run, part, { ...around, item: items[item], end }, { locale, own })),
    );
  });
  // Once is enough: whoever speaks for the wrong number does so throughout.
  const first = found.findIndex(({ diagnostic }) => diagnostic.code === 'language/one-or-several');
  const told = found.filter(({ diagnostic }, at) => at === first || diagnostic.code !== 'language/one-or-several');
  return {
    diagnostics: told.map((one) => one.diagnostic),
    fixes: found.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
  };
}

/** The letters of a merge share most of their blocks. */
const readBefore = new RememberedOf<Block, readonly Found[]>();

/** What a paragraph is held against. */
type Around = Pick<Paragraph, 'salutations' | 'closing' | 'item' | 'end'>;

interface Found {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix | undefined;
}

function partRead(block: Block): Paragraph['part'] {
  const part = partOf(block) ?? 'other';
  return part === 'postscript' ? 'body' : (part as Paragraph['part']);
}

interface Reader {
  readonly locale: Locale;
  readonly own: SourceText;
}

interface Placed {
  readonly text: Text;
  readonly start: number;
}

function ofRun(run: Inlines, part: Paragraph['part'], around: Around, reader: Reader): readonly Found[] {
  const placed: Placed[] = [];
  let length = 0;
  for (const text of textsOf(run)) {
    placed.push({ text, start: length });
    length += text.text.length;
  }
  const text = placed.map((one) => one.text.text).join('');
  const typed = placed
    .filter((one) => isTyped(one.text))
    .map(({ text: { text: own }, start }) => ({ start, end: start + own.length }));
  const remarks = [...reader.locale.proofread({ text, part, ...around, typed }), ...printedBraces(text)];
  return remarks.map((remark) => told(remark, placed, reader));
}

function told(remark: Remark, placed: readonly Placed[], { locale, own }: Reader): Found {
  const { code, severity, facts, start, end, fix } = remark;
  const first = placed.findLast((one) => one.start <= start);
  const span = first && placeIn(first, start, end);
  const diagnostic = { code, severity, span, facts, related: [] } as unknown as Diagnostic;
  const within = first !== undefined && isTyped(first.text) && end <= first.start + first.text.text.length;
  if (fix === undefined || span === undefined) return { diagnostic, fix: undefined };
  if (within) return { diagnostic, fix: { span, text: fix } };
  return { diagnostic, fix: code === 'language/sentence-start' ? capitalOf(span, own, locale) : undefined };
}

/** The stretch itself where the words were typed as they read; the whole value or call where they were made. */
function placeIn({ text, start: from }: Placed, start: number, end: number): Span | undefined {
  const { origin } = text;
  if (origin === undefined || !isTyped(text)) return origin;
  const last = Math.min(end - from, text.text.length);
  return { file: origin.file, start: origin.start + start - from, end: origin.start + last };
}

/** Typed letter for letter: the place is as long as the words. */
function isTyped({ text, origin }: Text): boolean {
  return origin !== undefined && origin.end - origin.start === text.length;
}
