// The person a command means, or a sentence that says who it could be. Must not know: what the command does.
import { findPerson, type Person, type Registry } from '../../../registry/index.ts';
import { UsageError } from '../../exit.ts';
import type { SignatoriesWords } from './words/index.ts';

export function personMeant(registry: Registry, name: string, say: SignatoriesWords): Person {
  const found = findPerson(registry, name);
  if ('id' in found) return found;
  const ids = found.candidates.map(({ id }) => id);
  const [only] = ids;
  if (only === undefined) throw new UsageError(say.nobody(name), say.nobodyHelp);
  if (ids.length === 1) throw new UsageError(say.nobody(name), say.nearest(only));
  throw new UsageError(say.several(name, ids));
}
