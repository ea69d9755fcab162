// What a piece of a document says, without its form. Must not know: where it stands.
import { matchesOf } from '../matches.ts';
import type { Block, Inline, Inlines, Text } from './document.ts';

export function plainText(inlines: Inlines): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        default:
          return plainText(inline.children);
      }
    })
    .join('');
}

/** An author who marks the subject up (« *Objet : …* ») has chosen its type; one who does not gets it bold. */
export function isMarked(subject: Inlines): boolean {
  return subject.every((inline) => inline.kind !== 'text' || inline.text.trim() === '');
}

/** Every paragraph-like run of inlines in a block, in reading order: the unit that a sentence never leaves. */
export function runsOf(block: Block): readonly Inlines[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subject':
    case 'heading':
    case 'note':
      return [block.inlines];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(runsOf));
    case 'quote':
    case 'closing':
    case 'postscript':
      return block.blocks.flatMap(runsOf);
    case 'signatories':
      return block.people.flatMap((person) => [person.name, ...person.lines]);
    default:
      return block.lines;
  }
}

/** A block with each of its runs replaced. */
export function mapRuns(block: Block, change: (run: Inlines) => Inlines): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'subject':
    case 'heading':
    case 'note':
      return { ...block, inlines: change(block.inlines) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inner) => mapRuns(inner, change))) };
    case 'quote':
    case 'closing':
    case 'postscript':
      return { ...block, blocks: block.blocks.map((inner) => mapRuns(inner, change)) };
    case 'signatories': {
      const people = block.people.map((person) => ({
        ...person,
        name: change(person.name),
        lines: person.lines.map(change),
      }));
      return { ...block, people };
    }
    default:
      return { ...block, lines: block.lines.map(change) };
  }
}

/** The texts of a run, in reading order. */
export function textsOf(run: Inlines): readonly Text[] {
  return run.flatMap((inline): readonly Text[] => {
    if (inline.kind === 'text') return [inline];
    return inline.kind === 'break' ? [] : textsOf(inline.children);
  });
}

/** A run with its texts replaced, in reading order: as many as `textsOf` gives. A text left empty is dropped. */
export function withTexts(run: Inlines, texts: readonly string[]): Inlines {
  const left = [...texts];
  const walk = (inlines: Inlines): Inlines =>
    inlines.flatMap((inline): Inlines => {
      if (inline.kind === 'break') return [inline];
      if (inline.kind !== 'text') return [{ ...inline, children: walk(inline.children) }];
      const text = left.shift() ?? '';
      return text === '' ? [] : [{ ...inline, text }];
    });
  return walk(run);
}

/** A run in which what `pattern` finds in one text is raised; a language may have no such pattern. */
export function raiseIn(run: Inlines, pattern: RegExp | undefined): Inlines {
  if (pattern === undefined) return run;
  return run.flatMap((inline): Inlines => {
    if (inline.kind === 'break') return [inline];
    if (inline.kind !== 'text') return [{ ...inline, children: raiseIn(inline.children, pattern) }];
    const found = matchesOf(inline.text, pattern);
    if (found.length === 0) return [inline];
    let from = 0;
    const split = found.flatMap((match): Inlines => {
      const before = partOf(inline, from, match.index);
      from = match.index + match[0].length;
      return [before, { kind: 'raised', children: [partOf(inline, match.index, from)] }];
    });
    return [...split, partOf(inline, from, inline.text.length)].filter((one) => one.kind !== 'text' || one.text !== '');
  });
}

/** With its own place, where the words stand in the file as they stand in the text. */
export function partOf({ text, origin }: Pick<Text, 'text' | 'origin'>, start: number, end: number): Text {
  const literal = origin !== undefined && origin.end - origin.start === text.length;
  const place = literal ? { ...origin, start: origin.start + start, end: origin.start + end } : origin;
  return { kind: 'text', text: text.slice(start, end), origin: place };
}

/** A run with each of its texts replaced by another. */
export function mapTexts(run: Inlines, change: (text: Text) => Text): Inlines {
  return run.map((inline): Inline => {
    if (inline.kind === 'text') return change(inline);
    return inline.kind === 'break' ? inline : { ...inline, children: mapTexts(inline.children, change) };
  });
}
