// The signatories meant, by id or by name, among those of the letter only. Must not know: what they are meant for.
import type { Signing } from '../../../cosign/index.ts';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { foldName } from '../../../registry/names.ts';
import { namesGiven } from './names-given.ts';
import type { OpenLetter } from './open-letter.ts';

export interface Meant {
  readonly people: readonly Signing[];
  readonly diagnostics: readonly Diagnostic[];
}

export function signatoriesMeant(
  { people, letter }: Pick<OpenLetter, 'people' | 'letter'>,
  named: readonly string[],
): Meant {
  const found = new Set<Signing>();
  const diagnostics: Diagnostic[] = [];
  const called = (name: string) =>
    people.filter(({ person, printed }) => person === name || foldName(printed.name) === folded(name));
  for (const name of namesGiven(named, (whole) => called(whole).length > 0)) {
    const answers = called(name);
    const byWord = people.filter(({ printed }) => foldName(printed.name).split(' ').includes(folded(name)));
    const [only, ...more] = answers.length > 0 ? answers : byWord;
    if (only !== undefined && more.length === 0) found.add(only);
    else if (only !== undefined) {
      // Any one of them would be a guess.
      const all = [only, ...more];
      const ids = all.map(({ person }) => person);
      const are = all.map(({ printed }) => printed.lines[0]);
      diagnostics.push(error('drafting/homonyms', undefined, { name, ids, are }));
    } else {
      const words = people.flatMap(({ person, printed }) => [person, printed.name]);
      const facts = { name, letter: letter.id, nearest: nearest(name, words) };
      diagnostics.push(error('cosign/not-on-letter', undefined, facts));
    }
  }
  return { people: [...found], diagnostics };
}

function folded(name: string): string {
  return foldName(withoutCivility(name).name);
}
