// Words as runs of a Word paragraph. Must not know: the part of the letter they stand in.
import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, SoftHyphen, TextRun } from 'docx';
import type { Inline, Inlines, Raised } from '../../document/document.ts';
import { allowedCharacters } from '../characters.ts';
import { allowedUrl } from '../link.ts';

interface Form {
  readonly bold?: boolean;
  readonly italics?: true;
  readonly superScript?: true;
  readonly style?: 'Hyperlink';
}

/** The style that docx gives to the calls that Word counts. */
const NOTE_CALL = 'FootnoteReference';

export function writeInlines(inlines: Inlines, form: Form = {}): ParagraphChild[] {
  return inlines.flatMap((inline, index) =>
    isCounted(inlines[index + 1]) && isRoom(inline) ? [] : writeInline(inline, form),
  );
}

function writeInline(inline: Inline, form: Form): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return [new TextRun({ ...form, children: withSoftHyphens(allowedCharacters(inline.text)) })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return writeInlines(inline.children, { ...form, bold: true });
    case 'emphasis':
      return writeInlines(inline.children, { ...form, italics: true });
    case 'raised': {
      // A note of Word's stands in one place; elsewhere its figure is written, as Word writes it there.
      if (isCounted(inline) && inline.again) return [new TextRun({ text: String(inline.number), style: NOTE_CALL })];
      if (isCounted(inline)) return [new FootnoteReferenceRun(inline.number)];
      return writeInlines(inline.children, { ...form, superScript: true });
    }
    case 'link': {
      const url = allowedUrl(inline.url);
      if (url === undefined) return writeInlines(inline.children, form);
      return [
        new ExternalHyperlink({ link: url, children: writeInlines(inline.children, { ...form, style: 'Hyperlink' }) }),
      ];
    }
  }
}

/** Word counts the notes that the text calls, and sets their figures close, its own way. */
function isCounted(inline: Inline | undefined): inline is Raised & { readonly number: number } {
  return inline?.kind === 'raised' && inline.number !== undefined;
}

function isRoom(inline: Inline): boolean {
  return inline.kind === 'text' && inline.text === '\u202f';
}

/** Word has an element of its own for the soft hyphen, and may show the character as a plain one. */
function withSoftHyphens(text: string): (string | SoftHyphen)[] {
  return text.split('\u00ad').flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]));
}
