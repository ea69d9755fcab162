// The type of each kind of block: size, weight, alignment, indents, whether its words may be divided.
// Must not know: spaces between blocks, pages. Lines come out as if their column began at x = 0.
import type { Block, Inlines, Lines } from '../document/document.ts';
import { isMarked } from '../document/plain-text.ts';
import type { Context } from './context.ts';
import type { PlacedLine, Tag } from './page.ts';
import { BOLD, ITALIC, PLAIN, type Style } from './runs.ts';
import { setText } from './set-text.ts';
import { addTag } from './tags.ts';

export type ParagraphKind = 'paragraph' | 'quote' | 'closing' | 'postscript' | 'list';

/** Of a paragraph's first line, where paragraphs are told apart by it. */
export function firstIndent({ style }: Context): number {
  return style.paragraph === 'indent' ? style.indent : 0;
}

export function paragraphLines(
  context: Context,
  inlines: Inlines,
  block: ParagraphKind,
  owner: Tag,
  width: number,
): readonly PlacedLine[] {
  const { size, leading } = context.style.type;
  const indent = block === 'list' ? 0 : firstIndent(context);
  return setText(context, inlines, {
    block,
    owner,
    width,
    size,
    leading,
    align: 'justify',
    hyphenate: true,
    firstIndent: indent,
  });
}

/** Of a size with the text; a deeper one, from the third level on, is told by its slope, as in the Word file. */
const HEADINGS: Partial<Record<Tag['role'], Style>> = { H3: { bold: true, italic: true }, H4: ITALIC };

/** Ragged, never divided. */
export function headingLines(
  context: Context,
  inlines: Inlines,
  block: 'subject' | 'heading',
  owner: Tag,
  width: number,
): readonly PlacedLine[] {
  const { size, leading } = context.style.type;
  const style = block === 'subject' && isMarked(inlines) ? PLAIN : (HEADINGS[owner.role] ?? BOLD);
  return setText(context, inlines, { block, owner, width, size, leading, align: 'left', style });
}

/** Lines that stay apart, each a paragraph of its own; what does not fit goes on under a hanging indent. */
export function separateLines(
  context: Context,
  lines: Lines,
  block: Exclude<Block['kind'], 'signatories'>,
  parent: Tag,
  width: number,
  smaller?: number,
): readonly PlacedLine[] {
  const { type } = context.style;
  const size = smaller ?? type.size;
  const leading = smaller === undefined ? type.leading : Math.round(size * 1.3 * 4) / 4;
  return lines.flatMap((line) =>
    setText(context, line, {
      block,
      owner: addTag(parent, 'P'),
      width,
      size,
      leading,
      align: 'left',
      otherIndent: size,
    }),
  );
}

/** Smaller than the letter, as what stands under it. */
export function noteLines(context: Context, inlines: Inlines, owner: Tag, width: number): readonly PlacedLine[] {
  const size = context.style.type.size - 2;
  const leading = Math.round(size * 1.28 * 4) / 4;
  return setText(context, inlines, { block: 'note', owner, width, size, leading, align: 'justify', hyphenate: true });
}

/** A list item's mark, which stands beside the item's first line. */
export function labelLines(context: Context, text: string, owner: Tag, width: number): readonly PlacedLine[] {
  const { size, leading } = context.style.type;
  const inlines: Inlines = [{ kind: 'text', text, origin: undefined }];
  return setText(context, inlines, { block: 'list', owner, width, size, leading, align: 'left' });
}
