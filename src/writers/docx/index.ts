// A document as a Word file that a person can go on editing: styles named for the parts, the same bytes for the same letter.
// Must not know: letters, templates, pages set for a PDF. The only room that imports docx.
import { Packer, Document as WordDocument } from 'docx';
import type { Document } from '../../document/document.ts';
import { allowedCharacters } from '../characters.ts';
import type { WriterOptions } from '../options.ts';
import { writeDocument } from './blocks.ts';
import { pageFeet } from './footers.ts';
import { pageHeads } from './headers.ts';
import { wordLanguage } from './language.ts';
import { settlePackage } from './package.ts';
import { PAGE } from './page.ts';
import { stylesFor, UNDIVIDED } from './styles.ts';

export type { WriterLabels, WriterOptions } from '../options.ts';

export async function writeDocx(document: Document, options: WriterOptions): Promise<Uint8Array> {
  const { body, numbering, notes } = writeDocument(document, options);
  const word = new WordDocument({
    title: allowedCharacters(document.title),
    styles: stylesFor(wordLanguage(document.language), options.signatoryColumns, options.atLeft),
    numbering: { config: numbering },
    footnotes: notes,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: pageHeads(options),
        footers: pageFeet(document.blocks, options.running),
        children: body,
      },
    ],
  });
  const bytes = await Packer.toBuffer(word);
  return settlePackage(bytes, document, UNDIVIDED);
}
