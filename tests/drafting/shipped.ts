// The repository's own registry, for tests of drafting.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Registry, readRegistry } from '../../src/registry/index.ts';
import { REPOSITORY } from '../support/workspace.ts';

export function shippedRegistry(): Registry {
  const file = 'signatories/assemblee-nationale.yaml';
  const { value } = readRegistry([{ file, text: readFileSync(path.join(REPOSITORY, file), 'utf8') }]);
  if (value === undefined) throw new Error('the shipped registry has errors');
  return value;
}
