// key=value as a person types it → keys of a person's entry. Must not know: files.
import type { PersonTextKey } from '../../../registry/edit.ts';
import { UsageError } from '../../exit.ts';
import type { SignatoriesWords } from './words/index.ts';

export const TEXT_KEYS = [
  'given_name',
  'family_name',
  'sort_name',
  'gender',
  'title_gender',
  'honorific_prefix',
  'form_of_address',
  'image',
] as const satisfies readonly PersonTextKey[];

export function readPairs(written: readonly string[], say: SignatoriesWords): Partial<Record<PersonTextKey, never>> {
  return Object.fromEntries(written.map((pair) => readPair(pair, say)));
}

export function readPair(pair: string, say: SignatoriesWords): [PersonTextKey, string] {
  const at = pair.indexOf('=');
  if (at < 1) throw new UsageError(say.badPair(pair), say.write('family_name=Exemple'));
  return [readKey(pair.slice(0, at).trim(), say), pair.slice(at + 1).trim()];
}

export function readKey(key: string, say: SignatoriesWords): PersonTextKey {
  const known = TEXT_KEYS.find((one) => one === key);
  if (known === undefined) throw new UsageError(say.badKey(key, TEXT_KEYS));
  return known;
}
