// The notes of a letter: numbered as they are called, and gathered after those who sign. Must not know: Markdown, pages.
import { type Checked, error, Findings, type Span } from '../diagnostics/diagnostic.ts';
import type { Block, Inline, Inlines, NoteBlock, Raised, Text } from './document.ts';
import { mapRuns, runsOf, textsOf } from './plain-text.ts';

/** « 350 m⁽¹⁾ » is no power of a metre, and a call stands close to its word. */
const THIN = '\u202f';
/** Notes come after the first of these that a letter has. */
const AFTER = ['postscript', 'signatories', 'closing'] as const;

/** @returns the very same blocks where there is no note; else each call has its figure, and each note stands at the end */
export function withNotes(blocks: readonly Block[]): Checked<readonly Block[]> {
  const findings = new Findings();
  const notes = blocks.flatMap(notesOf);
  const letter = notes.length === 0 ? blocks : blocks.flatMap(withoutNotes);
  const calls = [...letter, ...notes].flatMap(runsOf).flatMap(callsOf);
  if (notes.length === 0 && calls.length === 0) return { value: blocks, diagnostics: [] };
  const numbers = new Map<string, number>();
  for (const { calls: label } of calls) if (!numbers.has(label)) numbers.set(label, numbers.size + 1);
  const texts = new Map<string, NoteBlock>();
  for (const note of notes) {
    const fault = texts.has(note.label) ? 'twice' : numbers.has(note.label) ? undefined : 'not-called';
    if (fault !== undefined) findings.add(error('template/note', placeOf(note.inlines), { label: note.label, fault }));
    texts.set(note.label, note);
  }
  for (const call of calls) {
    if (texts.has(call.calls)) continue;
    findings.add(error('template/note', placeOf([call]), { label: call.calls, fault: 'not-written' }));
  }
  const inText = firstCalls(letter);
  const set = (block: Block): Block =>
    runsOf(block).flatMap(callsOf).length === 0 ? block : mapRuns(block, (run) => numbered(run, numbers, inText));
  const printed = [...numbers].flatMap(([label, number]): Block[] => {
    const note = texts.get(label);
    if (note === undefined) return [];
    const mark: Inline = { kind: 'text', text: `(${number})\u00a0`, origin: undefined };
    const counted = inText.has(label) ? { number } : {};
    return [{ ...note, ...counted, inlines: [mark, ...numbered(note.inlines, numbers, inText)] }];
  });
  const last = AFTER.map((kind) => letter.findLastIndex((block) => block.kind === kind)).find((at) => at !== -1);
  const at = last === undefined ? letter.length : last + 1;
  return findings.settle<readonly Block[]>([...letter.slice(0, at).map(set), ...printed, ...letter.slice(at).map(set)]);
}

/** A line that stands for the letter elsewhere (its title) calls no notes. */
export function withoutCalls(run: Inlines): Inlines {
  return run.flatMap((inline): Inlines => {
    if (inline.kind === 'text' || inline.kind === 'break') return [inline];
    if (inline.kind === 'raised' && inline.calls !== undefined) return [];
    return [{ ...inline, children: withoutCalls(inline.children) }];
  });
}

/** The texts of a run, in reading order, each with the label of the note that it calls. */
export function textsWithCalls(
  run: Inlines,
  calls?: string,
): readonly { readonly text: Text; readonly calls: string | undefined }[] {
  return run.flatMap((inline) => {
    if (inline.kind === 'text') return [{ text: inline, calls }];
    if (inline.kind === 'break') return [];
    return textsWithCalls(inline.children, inline.kind === 'raised' ? inline.calls : calls);
  });
}

type Call = Raised & { readonly calls: string };

function callsOf(run: Inlines): readonly Call[] {
  return run.flatMap((inline): readonly Call[] => {
    if (inline.kind === 'text' || inline.kind === 'break') return [];
    return inline.kind === 'raised' && inline.calls !== undefined ? [inline as Call] : callsOf(inline.children);
  });
}

/** Of each note, by its label, the call that comes first in the text itself. */
function firstCalls(letter: readonly Block[]): ReadonlyMap<string, Call> {
  const calls = letter
    .filter(({ kind }) => kind !== 'footer')
    .flatMap(runsOf)
    .flatMap(callsOf);
  return new Map(calls.toReversed().map((call) => [call.calls, call]));
}

function numbered(run: Inlines, numbers: ReadonlyMap<string, number>, inText: ReadonlyMap<string, Call>): Inlines {
  return run.flatMap((inline, index): Inlines => {
    if (inline.kind === 'break') return [inline];
    if (inline.kind === 'text') {
      const next = run[index + 1];
      const called = next?.kind === 'raised' && next.calls !== undefined;
      return [called ? trimmedEnd(inline) : inline];
    }
    if (inline.kind !== 'raised' || inline.calls === undefined) {
      return [{ ...inline, children: numbered(inline.children, numbers, inText) }];
    }
    const origin = placeOf([inline]);
    const number = numbers.get(inline.calls);
    const first = inText.get(inline.calls);
    const again = first === inline ? {} : ({ again: true } as const);
    const counted = number !== undefined && first !== undefined ? { number, ...again } : {};
    return [
      { kind: 'text', text: THIN, origin: undefined },
      { ...inline, ...counted, children: [{ kind: 'text', text: `(${number})`, origin }] },
    ];
  });
}

/** Its place goes with it, where it is as long as the words: what was typed before a call is still known to be typed. */
function trimmedEnd({ text, origin }: Text): Text {
  const trimmed = text.trimEnd();
  const typed = origin !== undefined && origin.end - origin.start === text.length;
  return { kind: 'text', text: trimmed, origin: typed ? { ...origin, end: origin.start + trimmed.length } : origin };
}

function placeOf(run: Inlines): Span | undefined {
  return textsOf(run).find(({ origin }) => origin !== undefined)?.origin;
}

function notesOf(block: Block): readonly NoteBlock[] {
  if (block.kind === 'note') return [block];
  if (block.kind === 'list') return block.items.flat().flatMap(notesOf);
  return 'blocks' in block ? block.blocks.flatMap(notesOf) : [];
}

function withoutNotes(block: Block): readonly Block[] {
  if (notesOf(block).length === 0) return [block];
  if (block.kind === 'list') return [{ ...block, items: block.items.map((item) => item.flatMap(withoutNotes)) }];
  return 'blocks' in block ? [{ ...block, blocks: block.blocks.flatMap(withoutNotes) }] : [];
}
