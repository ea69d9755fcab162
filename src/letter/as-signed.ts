// What a letter already signed says where template and registry say otherwise: put in place, each found exactly as
// often as it says. Must not know: templates, people.
import { type Checked, error, Findings, information } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Block, Inlines } from '../document/document.ts';
import { mapRuns, plainText, runsOf, textsOf, withTexts } from '../document/plain-text.ts';
import type { Letter } from './letter.ts';
import type { Departure, DeparturePart } from './schema.ts';

export interface Departed {
  readonly blocks: readonly Block[];
  /** The document's title, in which the departures of the subject are put too. */
  readonly title: Inlines;
}

/** Departures are made in the order written, each on what the one before left. */
export function applyDepartures(letter: Letter, blocks: readonly Block[], title: Inlines): Checked<Departed> {
  const findings = new Findings();
  let departed: Departed = { blocks, title };
  (letter.entry.as_signed ?? []).forEach((departure, index) => {
    const span = letter.yaml.span(['as_signed', index]);
    const { ours, theirs, where, times } = departure;
    const found = count(departed.blocks, departure);
    if (found !== times) {
      const facts = { ours, where, times, found, nearest: closest(departed.blocks, departure) };
      findings.add(error('letter/departure-not-found', letter.yaml.span(['as_signed', index, 'ours']), facts));
      return;
    }
    findings.add(information('letter/departure', span, { ours, theirs, where, times }));
    departed = {
      blocks: departed.blocks.map((block) =>
        partOf(block) === where ? mapRuns(block, (run) => replaceIn(run, departure)) : block,
      ),
      title: where === 'subject' ? replaceIn(departed.title, departure) : departed.title,
    };
  });
  return findings.settle(departed);
}

/** Which part of the letter, in the words of `as_signed`, a block belongs to. */
export function partOf(block: Block): DeparturePart | undefined {
  switch (block.kind) {
    case 'recipient':
    case 'dateline':
    case 'subject':
    case 'salutation':
    case 'closing':
    case 'signatories':
    case 'postscript':
      return block.kind;
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'note':
      return 'body';
    default:
      return undefined;
  }
}

function count(blocks: readonly Block[], { where, ours }: Departure): number {
  const runs = blocks.filter((block) => partOf(block) === where).flatMap(runsOf);
  return runs.reduce((sum, run) => sum + positions(joined(run), ours).length, 0);
}

/** Apostrophes and spaces of every kind are alike here: letter for letter, so that positions stay what they are. */
function fold(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\s\u00a0\u202f]/g, ' ');
}

function positions(text: string, wanted: string): number[] {
  const [inside, looked] = [fold(text), fold(wanted)];
  const found: number[] = [];
  for (let at = inside.indexOf(looked); at !== -1; at = inside.indexOf(looked, at + looked.length)) found.push(at);
  return found;
}

function joined(run: Inlines): string {
  return textsOf(run)
    .map(({ text }) => text)
    .join('');
}

/** The new words take the form of the first text they replace: bold stays bold. */
function replaceIn(run: Inlines, { ours, theirs }: Departure): Inlines {
  const texts = textsOf(run).map(({ text }) => text);
  for (const at of positions(joined(run), ours).reverse()) replaceAt(texts, at, ours.length, theirs);
  return withTexts(run, texts);
}

function replaceAt(texts: string[], at: number, length: number, replacement: string): void {
  let start = 0;
  let placed = false;
  for (const [index, text] of texts.entries()) {
    const from = Math.max(at - start, 0);
    const to = Math.min(at + length - start, text.length);
    start += text.length;
    if (from >= to) continue;
    texts[index] = text.slice(0, from) + (placed ? '' : replacement) + text.slice(to);
    placed = true;
  }
}

/** The stretch of the letter most like what was looked for: as many words, wherever it stands. */
function closest(blocks: readonly Block[], { where, ours }: Departure): string | undefined {
  const length = ours.trim().split(/\s+/).length;
  const candidates = blocks
    .filter((block) => partOf(block) === where)
    .flatMap(runsOf)
    .flatMap((run) => {
      const words = plainText(run).split(/\s+/);
      return words.map((_, index) => words.slice(index, index + length).join(' '));
    });
  return nearest(ours, candidates.slice(0, 2000));
}
