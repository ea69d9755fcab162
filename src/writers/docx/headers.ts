// The head of a draft's pages, the first and those that follow: a letter has none. Must not know: the letter's body.
import { Header, TextRun } from 'docx';
import { allowedCharacters } from '../characters.ts';
import { type DraftMark, draftLine } from '../options.ts';
import { paragraph } from './paragraph.ts';

export function draftHeads(draft: DraftMark): { readonly first: Header; readonly default: Header } {
  const head = (): Header =>
    new Header({ children: [paragraph('draft', { children: [new TextRun(allowedCharacters(draftLine(draft)))] })] });
  return { first: head(), default: head() };
}
