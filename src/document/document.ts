// The letter as read: what it says and what each part is, without any geometry.
// Must not know: templates, registries, pages.
import type { Span } from '../diagnostics/diagnostic.ts';

/** `origin` is the place in a user's file that these words came from; a check of the finished sentence points there. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly origin: Span | undefined;
}
export interface Strong {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}
export interface Emphasis {
  readonly kind: 'emphasis';
  readonly children: readonly Inline[];
}
export interface Link {
  readonly kind: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}
/** The ending of an ordinal (« 1er ») or the call of a note, raised in print: read aloud and copied it is as any other text. */
export interface Raised {
  readonly kind: 'raised';
  /** The note that it calls, by its label as typed (`[^1]`). */
  readonly calls?: string;
  /** Of that note, where the text calls it: what a word processor counts by itself. */
  readonly number?: number;
  /** The text has called it before. */
  readonly again?: true;
  readonly children: readonly Inline[];
}
/** A line end that the author asked for. */
export interface Break {
  readonly kind: 'break';
}
export type Inline = Text | Strong | Emphasis | Raised | Link | Break;

export type Inlines = readonly Inline[];
/** Lines that stay apart: an address, a name and its roles. Each may still wrap where its column is narrow. */
export type Lines = readonly Inlines[];

/** Parts of a letter that are a few lines, each kept as the author broke it. */
export interface LinesBlock {
  readonly kind:
    | 'letterhead'
    | 'references'
    | 'delivery'
    | 'recipient'
    | 'dateline'
    | 'salutation'
    | 'enclosures'
    | 'copies'
    | 'footer';
  readonly lines: Lines;
  /** Of several recipients, the line with which each but the first begins. */
  readonly starts?: readonly number[];
}
/** One paragraph. `subject` is the letter's heading. */
export interface ParagraphBlock {
  readonly kind: 'subject' | 'paragraph';
  readonly inlines: Inlines;
}
/** What a call in the text refers to (`[^1]: …`): one paragraph, at the foot of the page that calls it where there are pages. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly label: string;
  /** Undefined where only other notes, or the foot of the paper, call it. */
  readonly number?: number;
  /** As printed they begin with its mark, « (1) », one text of its own. */
  readonly inlines: Inlines;
}
/** A heading inside the body (a letter of several parts): as typed, level 1 to 6; of a finished letter, 1 to 3 and none skipped. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly inlines: Inlines;
}
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
}
/** Parts that hold paragraphs of their own. */
export interface PartBlock {
  readonly kind: 'quote' | 'closing' | 'postscript';
  readonly blocks: readonly Block[];
}
export interface SignatoriesBlock {
  readonly kind: 'signatories';
  readonly people: readonly SignatoryLines[];
}
/** One signatory, never split: the name, then the lines printed under it. Order is signing order. */
export interface SignatoryLines {
  readonly name: Inlines;
  readonly lines: Lines;
  /** A signature image, by workspace path; its bytes travel with the gathered files. */
  readonly image: string | undefined;
}

export type Block = LinesBlock | ParagraphBlock | NoteBlock | HeadingBlock | ListBlock | PartBlock | SignatoriesBlock;
export type BlockKind = Block['kind'];

export interface Document {
  /** BCP 47: `fr`, `en`. */
  readonly language: string;
  /** What a reader's window shows: the subject as plain text. */
  readonly title: string;
  /** The people who sign, in signing order, as plain text. */
  readonly authors: readonly string[];
  /** The letter's own date, ISO `YYYY-MM-DD`: the only clock there is. */
  readonly date: string;
  readonly blocks: readonly Block[];
}
