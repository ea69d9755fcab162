// A drafted letter in a few lines, as it will be printed: to whom, about what, when, who signs. Must not know: YAML, questions.
import type { Block, Document, Inlines } from '../../../document/document.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { NewWords } from './words/index.ts';

/** Signatories named one by one: what is read before a question must stand on one screen with it. */
const MOST = 12;

export function recap({ title, blocks }: Document, { recap: say }: NewWords): string {
  const linesOf = (kind: Block['kind']) =>
    blocks
      .flatMap((block) => (block.kind === kind && 'lines' in block ? [oneLine(block.lines)] : []))
      .filter((line) => line !== '');
  const people = blocks.flatMap((block) => (block.kind === 'signatories' ? block.people : []));
  const named = people.slice(0, MOST).map(({ name, lines }) => `  - ${oneLine([name, ...lines])}`);
  const others = people.length - named.length;
  return [
    ...linesOf('recipient').map(say.to),
    say.subject(title),
    ...linesOf('dateline'),
    say.sign(people.length),
    ...named,
    ...(others > 0 ? [`  ${say.others(others)}`] : []),
  ].join('\n');
}

function oneLine(lines: readonly Inlines[]): string {
  return lines
    .map((line) => plainText(line).trim())
    .filter((line) => line !== '')
    .join(', ');
}
