// People's names are spelled as they themselves spell them: a remark whose cure would change one, or that takes one for a
// slip, is none. Must not know: any rule, any language.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fullName, type Registry } from '../registry/index.ts';
import { RememberedOf } from '../remember.ts';
import type { ResolvedLetter } from './resolve.ts';

export interface Names {
  /** Of all whom the registry knows: the very same list for all letters. */
  readonly registered: readonly string[];
  /** Of those whom the letter is written to. */
  readonly addressed: readonly string[];
}

export function namesKnown(registry: Registry | undefined, { recipients }: ResolvedLetter): Names {
  const addressed = recipients.flatMap(({ addressee: { name, familyName } }) => [name, familyName]).map(levelled);
  return { registered: registry === undefined ? NOBODY : known.of(registry, [], () => namesOf(registry)), addressed };
}

const NOBODY: readonly string[] = [];
const known = new RememberedOf<Registry, readonly string[]>();

function namesOf({ persons }: Registry): readonly string[] {
  return [...persons.values()].flatMap((person) => [fullName(person), person.family_name]).map(levelled);
}

/**
 * Is it of words that make up one of the names, or part of one, and that the cure spells otherwise (« d’Hautefeuille »)?
 * Or is the cure a name by itself, and only the words before it too many (« de d’Alexandre »)?
 */
export function isOfAName({ facts }: Diagnostic, names: readonly string[]): boolean {
  const stands = facts as { readonly found?: string; readonly better?: string };
  if (stands.found === undefined || !('better' in facts)) return false;
  const [found, cure] = [levelled(stands.found), levelled(stands.better ?? '')];
  return names.some(
    (name) =>
      cure === name ||
      (hasWords(name, found) && !hasWords(name, cure)) ||
      (hasWords(found, name) && !hasWords(cure, name)),
  );
}

function levelled(text: string): string {
  return text
    .replace(/’/gu, "'")
    .replace(/\u00a0/gu, ' ')
    .trim();
}

/** Whole words: « Le » is none of « Lenoir ». */
function hasWords(text: string, words: string): boolean {
  const at = words === '' ? -1 : text.indexOf(words);
  return at !== -1 && !/[\p{L}\d-]$/u.test(text.slice(0, at)) && !/^[\p{L}\d-]/u.test(text.slice(at + words.length));
}
