// The heads of the pages: a draft's on all, and from the second on the line that says which letter this is.
// Must not know: the letter's body.
import { Header, type Paragraph, TextRun } from 'docx';
import { allowedCharacters } from '../characters.ts';
import { draftLine, type WriterOptions } from '../options.ts';
import { paragraph } from './paragraph.ts';
import type { Part } from './styles.ts';

export function pageHeads({ draft, running }: WriterOptions): { readonly first: Header; readonly default: Header } {
  const marked = (): Paragraph[] => (draft === undefined ? [] : [line('draft', draftLine(draft))]);
  const continuation = running?.continuation ?? '';
  const continued = continuation === '' ? [] : [line('continuation', continuation)];
  return { first: new Header({ children: marked() }), default: new Header({ children: [...marked(), ...continued] }) };
}

function line(part: Part, text: string): Paragraph {
  return paragraph(part, { children: [new TextRun(allowedCharacters(text))] });
}
