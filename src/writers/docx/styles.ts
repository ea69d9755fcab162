// The paragraph styles of a letter. Where Word has a style for a part it is used under Word's own name, which Word and
// LibreOffice show in the reader's language (« Corps de texte », « Formule de politesse »). Must not know: documents.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { mm, POINT, WINDOW } from './page.ts';

/** On every computer with Word, and LibreOffice brings a twin of the same widths. */
const FAMILY = 'Times New Roman';
/** Points. */
const SIZE = 11.5;
const LEADING = 15;
const SMALL = { size: SIZE - 1, leading: 13.5 } as const;

interface PartStyle {
  readonly id: string;
  readonly name: string;
  /** The style of the paragraph one types after it, if not the same. */
  readonly next?: string;
  /** Whether its words may be divided at the end of a line. */
  readonly divided?: true;
  readonly run?: IParagraphStyleOptions['run'];
  readonly paragraph?: IParagraphStyleOptions['paragraph'];
  /** Points, as the space before and after. */
  readonly size?: number;
  readonly leading?: number;
  readonly before?: number;
  readonly after?: number;
}

const justified = { alignment: AlignmentType.BOTH } as const;
const kept = { keepNext: true, keepLines: true } as const;
/** Lines of one part stand together; the space is around them all. */
const together = { contextualSpacing: true } as const;
const atRight = { indent: { left: WINDOW.left } } as const;
const hanging = { indent: { left: mm(4), hanging: mm(4) } } as const;
const heading = { next: 'BodyText', paragraph: kept, before: 14, after: 6 } as const;
const item = { divided: true, paragraph: justified, after: 3.75 } as const;

export const STYLES = {
  letterhead: { id: 'EnvelopeReturn', name: 'envelope return', ...SMALL },
  recipient: {
    id: 'EnvelopeAddress',
    name: 'envelope address',
    paragraph: { ...together, indent: { left: WINDOW.left, right: -WINDOW.beyond } },
  },
  dateline: { id: 'Date', name: 'Date', paragraph: { ...together, ...atRight }, before: 12, after: 12 },
  references: { id: 'References', name: 'References', ...SMALL, paragraph: together, before: 12 },
  delivery: { id: 'Delivery', name: 'Delivery', ...SMALL, paragraph: together, before: 12 },
  subject: {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Salutation',
    run: { bold: true },
    paragraph: kept,
    before: 18,
    after: 18,
  },
  heading1: { id: 'Heading2', name: 'heading 2', run: { bold: true }, ...heading },
  heading2: { id: 'Heading3', name: 'heading 3', run: { bold: true, italics: true }, ...heading },
  heading3: { id: 'Heading4', name: 'heading 4', run: { italics: true }, ...heading },
  salutation: {
    id: 'Salutation',
    name: 'Salutation',
    next: 'BodyText',
    paragraph: { ...kept, ...together },
    before: 6,
    after: 10,
  },
  paragraph: { id: 'BodyText', name: 'Body Text', divided: true, paragraph: justified, after: 7.5 },
  bullet: { id: 'ListBullet', name: 'List Bullet', ...item },
  number: { id: 'ListNumber', name: 'List Number', ...item },
  listContinue: { id: 'ListContinue', name: 'List Continue', ...item },
  quote: {
    id: 'Quote',
    name: 'Quote',
    divided: true,
    paragraph: { ...justified, indent: { left: mm(8), right: mm(8) } },
    before: 4,
    after: 8,
  },
  closing: { id: 'Closing', name: 'Closing', divided: true, paragraph: { ...justified, ...kept } },
  signatory: {
    id: 'Signature',
    name: 'Signature',
    next: 'SignatureRole',
    run: { bold: true },
    paragraph: { keepLines: true, ...hanging },
    before: 13,
  },
  role: { id: 'SignatureRole', name: 'Signature Role', paragraph: { keepLines: true, ...hanging } },
  ink: { id: 'SignatureImage', name: 'Signature Image', leading: 42, before: 8 },
  postscript: { id: 'Postscript', name: 'Postscript', divided: true, paragraph: justified, before: 14 },
  note: {
    id: 'FootnoteText',
    name: 'footnote text',
    divided: true,
    size: SIZE - 2,
    leading: 12,
    paragraph: justified,
    after: 3,
  },
  enclosures: { id: 'Enclosures', name: 'Enclosures', ...SMALL, paragraph: together, before: 14 },
  copies: { id: 'Copies', name: 'Copies', ...SMALL, paragraph: together, before: 14 },
  draft: {
    id: 'Header',
    name: 'header',
    size: 10,
    run: { bold: true },
    paragraph: { alignment: AlignmentType.CENTER },
  },
  continuation: {
    id: 'HeaderContinuation',
    name: 'Header Continuation',
    size: 9,
    leading: 12,
    run: { italics: true },
    after: 14,
  },
  footer: { id: 'Footer', name: 'footer', size: 8, leading: 10.5, paragraph: { alignment: AlignmentType.CENTER } },
  pageNumber: { id: 'FooterNumber', name: 'Footer Number', size: 9, paragraph: { alignment: AlignmentType.RIGHT } },
} as const satisfies Record<string, PartStyle>;

export type Part = keyof typeof STYLES;

/** The styles whose words are never divided: addresses, headings, names. */
export const UNDIVIDED: readonly string[] = Object.values<PartStyle>(STYLES)
  .filter(({ divided }) => divided === undefined)
  .map(({ id }) => id);

/** From one line of a part to the next, in twentieths of a point. */
export function leadingOf(part: Part): number {
  const { leading = LEADING }: PartStyle = STYLES[part];
  return leading * POINT;
}

/** From one line of a signatory to the next, by the type's size. */
export const SIGNATORY_LEADING = 1.27;

/** Points. */
export function signatorySize(columns: number): number {
  return SIZE + 1 - columns;
}

export function stylesFor(language: string, columns: 1 | 2 | 3, atLeft = false): IStylesOptions {
  const size = signatorySize(columns);
  const { subject, heading1, heading2, heading3, note, signatory, role, ...parts } = STYLES;
  const asides: readonly PartStyle[] = atLeft ? [STYLES.recipient, STYLES.dateline] : [];
  const placed = Object.values<PartStyle>(parts).map((style) =>
    asides.includes(style) ? { ...style, paragraph: together } : style,
  );
  const people = [signatory, role].map((style) => ({ ...style, size, leading: size * SIGNATORY_LEADING }));
  return {
    default: {
      document: { run: { font: FAMILY, size: SIZE * 2, kern: 2, language: { value: language } } },
      // docx writes these itself, in blue, and a second definition of the same style beside them.
      heading1: definition(subject),
      heading2: definition(heading1),
      heading3: definition(heading2),
      heading4: definition(heading3),
      footnoteText: definition(note),
      hyperlink: { run: { color: '0B4A7F', underline: { type: 'single' } } },
    },
    paragraphStyles: [definition({ id: 'Normal', name: 'Normal' }), ...[...placed, ...people].map(definition)],
  };
}

function definition(style: PartStyle): IParagraphStyleOptions {
  const { id, name, next = id, run, paragraph, size, leading = LEADING, before = 0, after = 0 } = style;
  return {
    id,
    name,
    next,
    quickFormat: true,
    ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
    run: { ...run, color: 'auto', size: (size ?? SIZE) * 2 },
    paragraph: {
      ...paragraph,
      spacing: {
        before: before * POINT,
        after: after * POINT,
        line: Math.round(leading * POINT),
        lineRule: LineRuleType.AT_LEAST,
      },
    },
  };
}
