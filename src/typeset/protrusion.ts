// How far a mark at the edge of a line stands into the margin, so that the edge looks straight.
// Must not know: lines, languages. After Hàn Thế Thành, « Micro-typographic extensions to the TeX typesetting system » (2000).

/** Share of the mark's own width, at the left and at the right edge. */
const LEFT: Readonly<Record<string, number>> = {
  '«': 0.3,
  '“': 0.5,
  '‘': 0.5,
  '„': 0.3,
  '‚': 0.4,
  '‹': 0.3,
  '(': 0.1,
  '[': 0.05,
  '–': 0.25,
  '—': 0.2,
  '-': 0.4,
  '…': 0.1,
  '"': 0.3,
  "'": 0.4,
  '’': 0.4,
  A: 0.04,
  J: 0.04,
  T: 0.06,
  V: 0.04,
  W: 0.04,
  Y: 0.06,
  À: 0.04,
};
const RIGHT: Readonly<Record<string, number>> = {
  '.': 0.6,
  ',': 0.6,
  ';': 0.4,
  ':': 0.4,
  '!': 0.15,
  '?': 0.15,
  '-': 0.5,
  '\u00ad': 0.5,
  '\u2011': 0.5,
  '–': 0.25,
  '—': 0.2,
  '»': 0.3,
  '”': 0.5,
  '’': 0.5,
  '›': 0.3,
  ')': 0.1,
  ']': 0.05,
  '…': 0.15,
  '"': 0.3,
  "'": 0.4,
  r: 0.03,
  t: 0.03,
  f: 0.03,
  T: 0.06,
  V: 0.04,
  Y: 0.06,
};

export function leftProtrusion(character: string): number {
  return LEFT[character] ?? 0;
}

export function rightProtrusion(character: string): number {
  return RIGHT[character] ?? 0;
}
