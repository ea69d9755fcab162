// The signatories meant, by id or by name, among those of the letter only. Must not know: what they are meant for.
import type { Signing } from '../../../cosign/index.ts';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { foldName } from '../../../registry/names.ts';
import { namesGiven } from './names-given.ts';
import type { OpenLetter } from './open-letter.ts';
import { isSealed } from './sealed.ts';

export interface Meant {
  readonly people: readonly Signing[];
  readonly diagnostics: readonly Diagnostic[];
}

export function signatoriesMeant(
  { people, letter, root }: Pick<OpenLetter, 'people' | 'letter' | 'root'>,
  named: readonly string[],
): Meant {
  const found = new Set<Signing>();
  const diagnostics: Diagnostic[] = [];
  for (const name of namesGiven(named, (whole) => answering(people, whole).length > 0)) {
    const [only, ...more] = answering(people, name);
    if (only !== undefined && more.length === 0) found.add(only);
    else if (only !== undefined) {
      // Any one of them would be a guess.
      const all = [only, ...more];
      const ids = all.map(({ person }) => person);
      const are = all.map(({ printed }) => printed.lines[0]);
      diagnostics.push(error('drafting/homonyms', undefined, { name, ids, are }));
    } else {
      const words = people.flatMap(({ person, printed }) => [person, printed.name]);
      const sealed = isSealed({ root, letter });
      const facts = { name, letter: letter.id, nearest: nearest(name, words), sealed };
      diagnostics.push(error('cosign/not-on-letter', undefined, facts));
    }
  }
  return { people: [...found], diagnostics };
}

/** « d' », « Le » are in many a name: they say nothing of whose it is. */
const PARTICLE = /^(?:d|de|du|des|l|le|la|les)$/u;

/** By id or whole name; else by words of it, « Mme d'Aubrac », « LE GALL ». */
function answering(people: readonly Signing[], typed: string): readonly Signing[] {
  const name = foldName(withoutCivility(typed).name);
  const called = people.filter(({ person, printed }) => person === typed || foldName(printed.name) === name);
  const words = name.split(' ');
  if (called.length > 0 || words.every((word) => word === '' || PARTICLE.test(word))) return called;
  return people.filter(({ printed }) => {
    const theirs = foldName(printed.name).split(' ');
    return words.every((word) => theirs.includes(word));
  });
}
