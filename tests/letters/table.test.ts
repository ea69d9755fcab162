// A table too wide for its terminal is told a block a row, and no word is cut.
import { expect, test } from 'vitest';
import { stacked } from '../../src/cli/commands/signatories/table.ts';

const TABLE = [
  ['LETTRE', 'ÉTAT', 'COSIGNATURE'],
  ['essai', 'aucune faute', 'scellée le 5 mars 2026'],
  ['autre', '1 avertissement', ''],
];

test('in columns where there is room, else a block a row', () => {
  expect(stacked(TABLE, 80)).toContain('LETTRE  ÉTAT             COSIGNATURE');
  expect(stacked(TABLE, 30)).toBe(
    [
      'essai',
      '  ÉTAT aucune faute',
      '  COSIGNATURE scellée le 5',
      '    mars 2026',
      'autre',
      '  ÉTAT 1 avertissement',
    ].join('\n'),
  );
});
