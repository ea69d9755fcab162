// The page as set: lines, images and rules at fixed places, and the tags they belong to.
// Must not know: how lines were broken, PDF. Points throughout; y grows downwards from the top of the paper.
import type { BlockKind } from '../document/document.ts';
import type { FaceName, Shaped } from '../fonts/index.ts';
import type { Picture } from './images.ts';

/** Structure types of ISO 32000-1, 14.8.4. */
export type Role =
  | 'Document'
  | 'Div'
  | 'BlockQuote'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Note'
  | 'Figure';

/** A node of the tag tree. Children stand in reading order, wherever they are on the page. */
export interface Tag {
  readonly role: Role;
  readonly children: readonly Tag[];
  /** What an image shows. */
  readonly alt: string | undefined;
  /** Are a list's items numbered? */
  readonly ordered: boolean;
}

/** What is on the page but not part of the letter's text: page numbers, marks, decoration. */
export type Artifact = 'pagination' | 'layout';
export type Owner = Tag | Artifact;

export interface LinkTarget {
  readonly url: string;
  /** The words of the whole link, for a reader that shows links in a list. */
  readonly text: string;
}

/** Text in one style within a line. */
export interface PlacedRun {
  readonly face: FaceName;
  readonly link: LinkTarget | undefined;
  /** Left edge, absolute. */
  readonly x: number;
  readonly width: number;
  /** Words and spaces in order; a hyphen that the line end added is U+00AD. */
  readonly pieces: readonly Shaped[];
}

export interface PlacedLine {
  readonly kind: 'line';
  readonly owner: Owner;
  readonly block: BlockKind | 'furniture';
  readonly x: number;
  readonly baseline: number;
  /** From the first glyph to the last, without a space at the end. */
  readonly width: number;
  /** Left edge and width of the column that the line was set for; protruding marks may pass it. */
  readonly column: { readonly x: number; readonly width: number };
  readonly size: number;
  readonly leading: number;
  /** Horizontal scale of the glyphs, 1 for none. */
  readonly scale: number;
  /** Added to each word space. */
  readonly stretch: number;
  readonly runs: readonly PlacedRun[];
  /** The words of this line as the document has them, with the space that the line end stands for. */
  readonly text: string;
  /** Did the line end add a hyphen? */
  readonly hyphenated: boolean;
  /** Was the line stretched or shrunk to its column? */
  readonly justified: boolean;
  /** The notes called in this line, by their labels. */
  readonly calls?: readonly string[];
}

export interface PlacedImage {
  readonly kind: 'image';
  readonly owner: Owner;
  readonly block: BlockKind | 'furniture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
}

export interface PlacedRule {
  readonly kind: 'rule';
  readonly owner: Artifact;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

export type Placed = PlacedLine | PlacedImage | PlacedRule;

/** A zone that governed the layout, drawn only when someone debugs a layout. */
export interface Guide {
  readonly name: 'text' | 'window' | 'address' | 'letterhead' | 'column' | 'fold' | 'footer';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Placed[];
  readonly guides: readonly Guide[];
  /** Root of the tag tree, the same for all pages of a letter. */
  readonly root: Tag;
}

export function moved(item: Placed, dx: number, dy: number): Placed {
  switch (item.kind) {
    case 'line':
      return {
        ...item,
        x: item.x + dx,
        baseline: item.baseline + dy,
        column: { x: item.column.x + dx, width: item.column.width },
        runs: dx === 0 ? item.runs : item.runs.map((run) => ({ ...run, x: run.x + dx })),
      };
    case 'image':
      return { ...item, x: item.x + dx, y: item.y + dy };
    case 'rule':
      return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
  }
}
