// The parts of a letter that a layout may set apart with `:::name … :::`. Must not know: Markdown, layouts.

/** Parts of a few lines, each kept as the author broke it. */
export const LINE_PARTS = [
  'letterhead',
  'references',
  'delivery',
  'recipient',
  'dateline',
  'salutation',
  'enclosures',
  'copies',
  'footer',
] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** Parts that hold paragraphs, lists and quotations. */
export const BLOCK_PARTS = ['quote', 'closing', 'postscript'] as const;
export type BlockPart = (typeof BLOCK_PARTS)[number];

export const PARTS: readonly string[] = [...LINE_PARTS, 'subject', ...BLOCK_PARTS, 'signatories'];
