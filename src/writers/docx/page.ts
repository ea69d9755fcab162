// The sheet of paper: A4 and its margins, as the PDF has them. Must not know: what stands on it.

/** Word measures in twentieths of a point. */
export const POINT = 20;
export const MM = (72 / 25.4) * POINT;

export const mm = (millimetres: number): number => Math.round(millimetres * MM);

const MARGIN = { top: 20, right: 25, bottom: 25, left: 25 } as const;

export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    top: mm(MARGIN.top),
    right: mm(MARGIN.right),
    bottom: mm(MARGIN.bottom),
    left: mm(MARGIN.left),
    header: mm(10),
    footer: mm(10),
  },
} as const;

export const TEXT_WIDTH = mm(210 - MARGIN.left - MARGIN.right);

/** The address in the window of a DL envelope: what shows however the folded sheet slides, from the edges of the text. */
export const WINDOW = {
  left: mm(110 - MARGIN.left),
  /** How far the address may reach into the right margin. */
  beyond: mm(190 - (210 - MARGIN.right)),
  top: mm(48 - MARGIN.top),
  bottom: mm(90 - MARGIN.top),
} as const;
/** Between two columns of signatories. */
export const GUTTER = mm(8);
