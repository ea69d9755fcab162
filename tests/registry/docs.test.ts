// docs/registry.md and its French version keep their word: every key, role and kind is there, and every example of a file is
// read without a remark.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifications, readRegistry, roleIds } from '../../src/registry/index.ts';
import { membershipSchema, organizationSchema, personSchema, sourceSchema } from '../../src/registry/schema.ts';

describe.each(['docs/registry.md', 'docs/registry.fr.md'])('%s', (file) => {
  const page = readFileSync(file, 'utf8');

  test.each([
    ['persons', personSchema],
    ['memberships', membershipSchema],
    ['organizations', organizationSchema],
    ['source', sourceSchema],
  ] as const)('every key of %s is documented', (heading, schema) => {
    const section = page.split(`### \`${heading}\``)[1]?.split(/^##/m)[0] ?? '';
    const missing = Object.keys(schema.shape).filter((key) => !new RegExp(`[\`{ ]${key}[\`:]`).test(section));
    expect(missing).toEqual([]);
  });

  test('every role and every kind of organization is documented', () => {
    expect([...roleIds, ...classifications].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  describe('examples', () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
    test.each(blocks.filter((text) => /^(?:persons|organizations):/.test(text)))('%s', (text) => {
      expect(readRegistry([{ file, text }]).diagnostics).toEqual([]);
    });
  });
});
