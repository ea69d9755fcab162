// What a letter may print of those it is written to, as texts. Must not know: templates, what is printed.
import type { PlacedText } from './holes.ts';
import type { ResolvedLetter } from './resolve.ts';

/** Of one recipient; `T` is a text, or what a template makes of it. */
export interface RecipientTexts<T> {
  readonly honorific: T;
  readonly name: T;
  readonly title: T | undefined;
  /** Name and office as the form of address wants them: « Monsieur le Président de la République » has no name. */
  readonly lines: readonly T[];
  readonly address: readonly T[];
  readonly salutation: T;
}

export interface AddressedTexts<T> {
  readonly recipients: readonly RecipientTexts<T>[];
  /** The appels, where the letter has none of its own. */
  readonly salutations: readonly T[];
}

export function addressedTexts({ recipients, locale, occasion }: ResolvedLetter): AddressedTexts<PlacedText> {
  const { options } = occasion;
  const first = recipients[0]?.span;
  return {
    recipients: recipients.map(({ addressee, honorific, address, span }) => {
      const [salutation = ''] = locale.salutations([addressee], options);
      const texts = { honorific, name: addressee.name, title: addressee.title, salutation, address };
      return eachText({ ...texts, lines: locale.addressLines(addressee, options) }, (text) => ({ text, span }));
    }),
    salutations:
      first === undefined
        ? []
        : locale.salutations(occasion.recipients, options).map((text) => ({ text: `${text},`, span: first })),
  };
}

export function eachAddressed<T, U>(addressed: AddressedTexts<T>, make: (one: T) => U): AddressedTexts<U> {
  return {
    recipients: addressed.recipients.map((one) => eachText(one, make)),
    salutations: addressed.salutations.map(make),
  };
}

/** All of them, in one order. */
export function listOf<T>({ recipients, salutations }: AddressedTexts<T>): T[] {
  const list: T[] = [];
  for (const { honorific, name, title, lines, address, salutation } of recipients) {
    list.push(honorific, name, salutation, ...lines, ...address);
    if (title !== undefined) list.push(title);
  }
  list.push(...salutations);
  return list;
}

/** The same for addresses of as many lines, with and without the same parts. */
export function shapeOf({ recipients, salutations }: AddressedTexts<unknown>): string {
  const shapes = recipients.map(
    ({ title, lines, address }) => `${lines.length}/${address.length}${title === undefined ? '' : '+'}`,
  );
  return `${shapes.join(' ')} ${salutations.length}`;
}

function eachText<T, U>(texts: RecipientTexts<T>, make: (one: T) => U): RecipientTexts<U> {
  return {
    honorific: make(texts.honorific),
    name: make(texts.name),
    title: texts.title === undefined ? undefined : make(texts.title),
    lines: texts.lines.map(make),
    address: texts.address.map(make),
    salutation: make(texts.salutation),
  };
}
