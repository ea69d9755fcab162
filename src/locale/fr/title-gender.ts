// Whether a French title says a woman or a man, and how it says the other. Must not know: people, letters.
import { late } from '../../late.ts';
import type { TitleGender } from '../locale.ts';
import { roleForms } from './roles.ts';

/** Offices outside the registry whose feminine is regular and in use (circular of 21 November 2017). */
const OFFICES: readonly (readonly [m: string, f: string])[] = [
  ['sous-préfet', 'sous-préfète'],
  ['directeur', 'directrice'],
  ['sous-directeur', 'sous-directrice'],
  ['recteur', 'rectrice'],
  ['procureur', 'procureure'],
  ['conseiller', 'conseillère'],
  ['délégué', 'déléguée'],
  ['adjoint', 'adjointe'],
  ['inspecteur', 'inspectrice'],
  ['administrateur', 'administratrice'],
  ['gouverneur', 'gouverneure'],
  ['haut représentant', 'haute représentante'],
  ['représentant', 'représentante'],
];
/** They follow an office and agree with it: « secrétaire générale ». */
const ADJECTIVES: readonly (readonly [m: string, f: string])[] = [
  ['général', 'générale'],
  ['régional', 'régionale'],
  ['départemental', 'départementale'],
  ['municipal', 'municipale'],
  ['adjoint', 'adjointe'],
  ['délégué', 'déléguée'],
  ['européen', 'européenne'],
  ['chargé', 'chargée'],
];

interface Form {
  readonly word: string;
  /** How it says the other. */
  readonly better: string;
  readonly gender: 'f' | 'm' | undefined;
}

const offices = late(() => longestFirst([...Object.values(roleForms).map(({ m, f }) => [m, f] as const), ...OFFICES]));
const adjectives = late(() => longestFirst(ADJECTIVES));

function longestFirst(pairs: readonly (readonly [m: string, f: string])[]): readonly Form[] {
  return pairs
    .flatMap(([m, f]): Form[] => [
      { word: m, better: f, gender: m === f ? undefined : 'm' },
      { word: f, better: m, gender: m === f ? undefined : 'f' },
    ])
    .sort((a, b) => b.word.length - a.word.length);
}

/** Undefined where it tells nothing: « maire », « ministre », « juge », or words that disagree among themselves. */
export function titleGender(title: string): TitleGender | undefined {
  const said = new Set<'f' | 'm'>();
  let rest = title.normalize('NFC').trim();
  let other = '';
  const take = (forms: readonly Form[]) => {
    const longest = forms.find(({ word }) => begins(rest, word));
    if (longest === undefined) return false;
    const { word, better, gender } = longest;
    if (gender !== undefined) said.add(gender);
    other += (/^\p{Lu}/u.test(rest) ? better.charAt(0).toUpperCase() + better.slice(1) : better) + space(rest, word);
    rest = rest.slice(word.length + space(rest, word).length);
    return true;
  };
  if (!take(offices())) return undefined;
  while (take(adjectives())) {
    // « directrice générale déléguée »
  }
  const [gender, another] = said;
  return gender === undefined || another !== undefined ? undefined : { gender, other: (other + rest).trim() };
}

function begins(text: string, word: string): boolean {
  return text.slice(0, word.length).toLowerCase() === word.toLowerCase() && !/^[\p{L}-]/u.test(text.slice(word.length));
}

function space(text: string, word: string): string {
  return /^\s*/u.exec(text.slice(word.length))?.[0] ?? '';
}
