// A table too wide for its terminal is told a block a row, and no word is cut.
import { expect, test } from 'vitest';
import { stacked } from '../../src/cli/commands/signatories/table.ts';
import { main } from '../../src/cli/main.ts';
import { processWorld } from '../../src/cli/world.ts';
import { workspace } from '../support/workspace.ts';

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

test('a row that goes on under the one before it stays with it', () => {
  const going = [
    ['ID', 'NOM', 'RÔLES'],
    ['ada', 'Ada Exemple', 'Députée du Jura'],
    ['', '', 'Membre de la commission X'],
  ];
  expect(stacked(going, 30)).toBe(
    ['ada', '  NOM Ada Exemple', '  RÔLES Députée du Jura', '  RÔLES Membre de la', '    commission X'].join('\n'),
  );
});

test('letters, templates and people are listed so on a terminal', async () => {
  const root = workspace();
  for (const argv of [
    ['letters', 'list'],
    ['templates', 'list'],
    ['signatories', 'list', '--on', '2024-02-22'],
  ]) {
    const lines: string[] = [];
    const write = (text: string | Uint8Array) => void lines.push(...String(text).split('\n'));
    const out = { write, isTerminal: true, width: 40 };
    await main([...argv, '--lang', 'fr'], {
      ...processWorld(),
      cwd: root,
      out,
      err: { ...out, write: () => undefined },
    });
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
  }
});
