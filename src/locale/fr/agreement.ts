// Who signs, seen by the grammar: how many, of which gender, and a word agreed with them.
// Must not know: templates. Mixed groups take the masculine (the grammar's default) or both forms (« Convaincues et convaincus »).
import { fault } from '../call.ts';
import type { Fault } from '../locale.ts';
import type { Gender, LanguageOptions } from '../value.ts';
import { feminine, plural } from './inflect.ts';

/** Forms a template gives for a word that no rule inflects. */
export interface GivenForms {
  readonly feminin: string | undefined;
  readonly pluriel: string | undefined;
  readonly femininPluriel: string | undefined;
}
export const nothingGiven: GivenForms = { feminin: undefined, pluriel: undefined, femininPluriel: undefined };

/** The word in the gender and number of these people. */
export function agree(
  word: string,
  people: readonly Gender[],
  options: Pick<LanguageOptions, 'mixed'>,
  given: GivenForms = nothingGiven,
): string | Fault {
  const women = people.includes('f');
  const men = people.includes('m');
  const many = people.length > 1;
  if (women && men && options.mixed === 'both') {
    const f = form(word, 'f', many, given);
    const m = form(word, 'm', many, given);
    if (typeof f !== 'string') return f;
    if (typeof m !== 'string') return m;
    return f === m ? m : `${f} et ${m.charAt(0).toLowerCase()}${m.slice(1)}`;
  }
  return form(word, women && !men ? 'f' : 'm', many, given);
}

/** One form of a word, or of an adverb and a word (« profondément convaincu »): the last word varies. */
export function form(word: string, gender: Gender, many: boolean, given: GivenForms = nothingGiven): string | Fault {
  const { head, last } = split(word);
  if (gender === 'm') {
    if (!many) return word;
    if (given.pluriel !== undefined) return given.pluriel;
    if (last === undefined) return fault('language/cannot-inflect', { word, form: 'plural' });
    const found = plural(last);
    return found === undefined ? fault('language/cannot-inflect', { word, form: 'plural' }) : head + found;
  }
  if (many && given.femininPluriel !== undefined) return given.femininPluriel;
  const found = last === undefined ? undefined : feminine(last);
  const one = given.feminin ?? (found === undefined ? undefined : head + found);
  if (one === undefined) return fault('language/cannot-inflect', { word, form: 'feminine' });
  return many ? (plural(one) ?? fault('language/cannot-inflect', { word, form: 'plural' })) : one;
}

/** Adverbs that stand before an adjective and never vary; any other second word is for the author to inflect. */
const INVARIABLE = /^(?:\p{L}+ment|très|plus|moins|bien|tout aussi|si|aussi|fort|toujours|encore|particulièrement)$/iu;

function split(words: string): { readonly head: string; readonly last: string | undefined } {
  const at = words.lastIndexOf(' ');
  if (at < 0) return { head: '', last: words };
  const before = words.slice(0, at).split(' ');
  return before.every((one) => INVARIABLE.test(one))
    ? { head: words.slice(0, at + 1), last: words.slice(at + 1) }
    : { head: '', last: undefined };
}
