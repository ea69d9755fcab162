// What a writer without pages of its own must be told beside the document. Must not know: formats.

/** Words that a file says of itself, in the letter's language. */
export interface WriterLabels {
  /** Names the list of those who sign, for who hears the letter. */
  readonly signatories: string;
  /** What the image of a signature shows. */
  readonly signature: (name: string) => string;
}

/** A logo above the letterhead, as the page's style has it. */
export interface WriterLogo {
  /** Workspace path. */
  readonly image: string;
  /** Points; the width follows. */
  readonly height: number;
  /** What it shows; empty if it only decorates. */
  readonly alt: string;
}

/** What marks a draft, in the letter's language: « PROJET », « texte du 22 février 2024 », « exemplaire de … ». */
export interface DraftMark {
  readonly word: string;
  readonly lines: readonly string[];
}

/** As one line, where nothing can stand across the page. */
export function draftLine({ word, lines }: DraftMark): string {
  return [word, ...lines].join(' – ');
}

/** What pages carry besides the letter, in a format that has pages which are not set here. */
export interface RunningMatter {
  readonly numbering: 'n/N' | '…/…' | 'none';
  /** How many pages the letter takes as a PDF; undefined where nobody counted. */
  readonly pages: number | undefined;
  /** The line that says from the second page on which letter this is; empty for none. */
  readonly continuation: string;
}

export interface WriterOptions {
  /** Signatures and logo by workspace path; one that is missing or no image is left out. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly signatoryColumns: 1 | 2 | 3;
  /** Address, date and a lone signature begin at the left margin, as on a page without a window that has its aside there. */
  readonly atLeft?: boolean;
  readonly labels: WriterLabels;
  readonly logo?: WriterLogo | undefined;
  /** Says on each page that this is no letter yet. */
  readonly draft?: DraftMark | undefined;
  /** What each page carries, for Word. */
  readonly running?: RunningMatter;
  /** Room above each name for a signature by hand, in points, for Word. */
  readonly signatureRoom?: number;
}
