// Occasions and values for the tests of the language: who signs, to whom, on what day. All people are invented.

import { locales } from '../../src/locale/index.ts';
import type { Fault } from '../../src/locale/locale.ts';
import type { Addressee, Gender, Occasion, Value } from '../../src/locale/value.ts';

export const minister: Addressee = {
  role: 'ministre',
  gender: 'm',
  name: 'Paul Morel',
  familyName: 'Morel',
  title: 'ministre de l’Europe et des affaires étrangères',
  preferredSalutation: undefined,
  colleague: false,
};

export function occasion(signatories: readonly Gender[], more: Partial<Occasion> = {}): Occasion {
  return {
    date: '2024-02-22',
    signatories,
    recipients: [minister],
    options: { mixed: 'masculine', capitals: 'jo' },
    ...more,
  };
}

export const text = (words: string): Value => ({ kind: 'text', text: words });
export const day = (date: string): Value => ({ kind: 'date', date });
export const num = (value: number): Value => ({ kind: 'number', number: value });
export const person = (name: string, gender: Gender): Value => ({
  kind: 'person',
  name,
  familyName: name.split(' ').at(-1) ?? name,
  gender,
});
export const organization = (name: string, gender: Gender): Value => ({ kind: 'organization', name, gender });
export function place(name: string, language: 'fr' | 'en' = 'fr'): Value {
  const found = locales[language].place(name);
  if (found === undefined) throw new Error(`No place ${name}`);
  return { kind: 'place', place: found };
}

/** What a helper says, a Fault as its code, so that a test reads as a sentence. */
export function say(
  language: 'fr' | 'en',
  name: string,
  values: readonly Value[],
  on: Occasion = occasion(['m']),
  named: Readonly<Record<string, Value>> = {},
): string {
  const helper = locales[language].helpers[name];
  if (helper === undefined) throw new Error(`No helper ${name}`);
  const said = helper.say({ values, named, occasion: on });
  return typeof said === 'string' ? said : `!${(said as Fault).fault}`;
}
