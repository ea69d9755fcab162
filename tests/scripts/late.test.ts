// Modules that the bundle begins late: what stands where their names stood.
import { expect, test } from 'vitest';
// @ts-expect-error a script of the build, without types
import { withLateImports } from '../../scripts/late.mjs';

const late = (source: string): string => withLateImports(source, 'a.ts', ['./b.ts']);

test('each use asks for the module; a member of the same name does not', () => {
  expect(late("import { b } from './b.ts'; const a = { b: 1, c: () => b(x.b) };")).toBe(
    " const a = { b: 1, c: () => require('./b.ts').b(x.b) };",
  );
  expect(late("import { b as c, type D } from './b.ts'; const a = (d: D) => ({ c });")).toBe(
    " const a = (d: D) => ({ c: require('./b.ts').b });",
  );
  expect(late("import b from './b.ts'; export const a = () => b.sync;")).toBe(
    " export const a = () => require('./b.ts').sync;",
  );
});

test('an import that is no longer there is told', () => {
  expect(() => late('export const a = 1;')).toThrow('./b.ts');
});
