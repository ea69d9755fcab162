// What the setting of every block needs, and where it notes what it finds.
// Must not know: any one block, pages already made.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document, Inlines } from '../document/document.ts';
import type { PageStyle } from '../document/page-style.ts';
import type { Fonts } from '../fonts/index.ts';
import type { Hyphenate } from './divide.ts';
import type { Tag } from './page.ts';

/** Words that a page adds to a letter, in the letter's language. */
export interface Labels {
  /** « 2/3 » */
  readonly page: (page: number, total: number) => string;
  /** The line above the text from page 2 on; undefined for none. */
  readonly continuation: Inlines | undefined;
  /** The heading of a list of signatories on a page of its own. */
  readonly annex: (count: number) => string;
  /** What a signature's image shows. */
  readonly signature: (name: string) => string;
}

export interface TypesetInput {
  readonly document: Document;
  readonly style: PageStyle;
  readonly fonts: Fonts;
  /** Pieces of a word between which it may be divided, by the patterns of the letter's language. */
  readonly hyphenate: Hyphenate;
  readonly labels: Labels;
  /** Bytes of the logo and of signatures, by workspace path. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export interface Context extends TypesetInput {
  readonly root: Tag;
  /** Width of the text, points. */
  readonly measure: number;
  /** Do those who sign stand closer than usual, to spare a page? */
  readonly close: boolean;
  readonly diagnostics: Diagnostic[];
}
