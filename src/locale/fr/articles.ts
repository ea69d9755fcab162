// The French definite article and its contractions: le/la/l’/les, du/de la/de l’/des, au/à la/à l’/aux.
// Must not know: places, organizations or people as values.
import type { Gender } from '../value.ts';
import { elidesBefore } from './sounds.ts';

export interface Noun {
  readonly words: string;
  readonly gender: Gender;
  readonly plural: boolean;
}

export function withLe({ words, gender, plural }: Noun): string {
  if (plural) return `les ${words}`;
  if (elidesBefore(words)) return `l’${words}`;
  return gender === 'f' ? `la ${words}` : `le ${words}`;
}

export function withDu({ words, gender, plural }: Noun): string {
  if (plural) return `des ${words}`;
  if (elidesBefore(words)) return `de l’${words}`;
  return gender === 'f' ? `de la ${words}` : `du ${words}`;
}

export function withAu({ words, gender, plural }: Noun): string {
  if (plural) return `aux ${words}`;
  if (elidesBefore(words)) return `à l’${words}`;
  return gender === 'f' ? `à la ${words}` : `au ${words}`;
}

/**
 * A name whose article has its capital, as those of towns do, loses it where it is contracted and keeps it elsewhere: « du
 * Havre », « aux Abymes », « de La Rochelle », « de L’Haÿ » (Lexique, « Villes »).
 */
export function contractedName(preposition: 'de' | 'à', words: string): string | undefined {
  const match = /^(?:(Le|LE)|Les|LES) (?=\p{Lu})/u.exec(words);
  if (match === null) return contracted(preposition, words);
  const rest = words.slice(match[0].length);
  if (match[1] !== undefined) return preposition === 'de' ? `du ${rest}` : `au ${rest}`;
  return preposition === 'de' ? `des ${rest}` : `aux ${rest}`;
}

/** Words that already carry their article are contracted with it: « le Havre » → « du Havre », « les Républicains » → « des … ». */
export function contracted(preposition: 'de' | 'à', words: string): string | undefined {
  const match = /^(?:(les?|la) |(l)['’])(.+)$/u.exec(words);
  if (match === null) return undefined;
  const rest = match[3] ?? '';
  if (match[2] !== undefined) return `${preposition} l’${rest}`;
  if (match[1] === 'la') return `${preposition} la ${rest}`;
  if (match[1] === 'le') return preposition === 'de' ? `du ${rest}` : `au ${rest}`;
  return preposition === 'de' ? `des ${rest}` : `aux ${rest}`;
}
