// The finished sentences proofread, each remark at the place its words were typed. Must not know: any language's rules.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines } from '../document/document.ts';
import { textsWithCalls } from '../document/notes.ts';
import { plainText, runsOf } from '../document/plain-text.ts';
import type { Locale, Paragraph, Remark } from '../locale/locale.ts';
import { RememberedOf } from '../remember.ts';
import type { SourceText } from '../source/text.ts';
import { partOf } from './as-signed.ts';
import { capitalOf } from './capital-of.ts';
import { endsOfItems, itemsOfSentence } from './enumeration.ts';
import type { Fix } from './fix.ts';
import { isOfAName, type Names } from './names-kept.ts';
import { printedBraces } from './printed-braces.ts';
import { proseEnds } from './prose-end.ts';
import { isTyped, type Placed, placeIn, typedStretch } from './typed-stretch.ts';

export interface Proofread {
  readonly diagnostics: readonly Diagnostic[];
  readonly fixes: readonly Fix[];
}

/** `blocks` before microtypography, as authors typed them; `own`: the letter's file; `names`: people's, left as they are. */
export function proofread(blocks: readonly Block[], locale: Locale, own: SourceText, names: Names): Proofread {
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
    const itemsEnd = endsOfItems(block);
    const part = partRead(block);
    const closes = part === 'closing';
    const around = {
      salutations: closes ? salutations : [],
      closing: block.kind === 'quote' ? undefined : closing,
      itemsEnd,
    };
    const end = ends[at];
    const { registered } = names;
    return readBefore.of(block, [locale, closes ? appels : '', closing, items.join(), end, own.text, registered], () =>
      runsOf(block)
        .flatMap((run, item) => ofRun(run, part, { ...around, item: items[item], end }, { locale, own }))
        .filter(({ diagnostic }) => !isOfAName(diagnostic, registered)),
    );
  });
  const kept = found.filter(({ diagnostic }) => !isOfAName(diagnostic, names.addressed));
  // Once is enough: whoever speaks for the wrong number does so throughout.
  const first = kept.findIndex(({ diagnostic }) => diagnostic.code === 'language/one-or-several');
  const told = kept.filter(({ diagnostic }, at) => at === first || diagnostic.code !== 'language/one-or-several');
  return {
    diagnostics: told.map((one) => one.diagnostic),
    fixes: kept.flatMap(({ fix }) => (fix === undefined ? [] : [fix])),
  };
}

/** The letters of a merge share most of their blocks. */
const readBefore = new RememberedOf<Block, readonly Found[]>();

/** What a paragraph is held against. */
type Around = Pick<Paragraph, 'salutations' | 'closing' | 'item' | 'itemsEnd' | 'end'>;

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

function ofRun(run: Inlines, part: Paragraph['part'], around: Around, reader: Reader): readonly Found[] {
  const placed: Placed[] = [];
  let length = 0;
  for (const { text, calls } of textsWithCalls(run)) {
    placed.push({ text, start: length, calls });
    length += text.text.length;
  }
  const text = placed.map((one) => one.text.text).join('');
  const typed = placed
    .filter((one) => isTyped(one.text))
    .map(({ text: { text: own }, start }) => ({ start, end: start + own.length }));
  const calls = placed.flatMap(({ text: { text: own }, start, calls: label }) =>
    label === undefined ? [] : [{ start, end: start + own.length, label }],
  );
  const remarks = [...reader.locale.proofread({ text, part, ...around, typed, calls }), ...printedBraces(text)];
  return remarks.map((remark) => told(remark, placed, reader));
}

function told(remark: Remark, placed: readonly Placed[], { locale, own }: Reader): Found {
  const { code, severity, facts, start, end, fix } = remark;
  const first = placed.findLast((one) => one.start <= start);
  const stretch = code === 'language/note-call' ? typedStretch(placed, start, end) : undefined;
  const span = stretch ?? (first && placeIn(first, start, end));
  const diagnostic = { code, severity, span, facts, related: [] } as unknown as Diagnostic;
  const within = first !== undefined && isTyped(first.text) && end <= first.start + first.text.text.length;
  if (fix === undefined || span === undefined) return { diagnostic, fix: undefined };
  if (within || stretch !== undefined) return { diagnostic, fix: { span, text: fix } };
  return { diagnostic, fix: code === 'language/sentence-start' ? capitalOf(span, own, locale) : undefined };
}
