// What a mail says that a letter asks for: the sentence that asks, with its list; else nothing, and that is told.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plaidoyer } from '../support/workspace.ts';
import { IDS, LETTER, twelveOffices } from './twelve.ts';

const FACTS = 'Les ponts imaginaires attendent des crédits. Nous les demandions en 2020.';

/** What the mail says between the subject and the deadline, and what the command says. */
async function circulated(body: string, ...flags: string[]): Promise<{ asks: string; said: string }> {
  const root = twelveOffices();
  const file = path.join(root, 'letters', `${LETTER}.md`);
  const [head] = readFileSync(file, 'utf8').split(/(?<=\n---\n)/);
  writeFileSync(file, `${head}${body}\n`);
  const argv = ['cosigner', LETTER, 'diffuser', '--until', '2026-03-05T18:00', ...flags];
  const { out, err } = await plaidoyer(root, argv, { NOW: '2026-03-05T12:00', PLAIDOYER_LANG: 'fr' });
  return { asks: asksIn(root, 'courriel.txt', /\nObjet : [^\n]*\n(.*?)\n*Réponse attendue/s), said: out + err };
}

function asksIn(root: string, mail: string, between: RegExp): string {
  const [, asks = ''] = between.exec(readFileSync(path.join(root, 'output', LETTER, IDS[0] ?? '', mail), 'utf8')) ?? [];
  return asks.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
}

test.each([
  [
    'a list, though a note and a table come after',
    `${FACTS}\n\nNous vous demandons :\n\n1. de réparer les ponts[^1] ;\n2. d'en bâtir deux.\n\n2025 – 438 000\n\n[^1]: Agence inventée, Bilan 2025, p. 12.`,
    "Nous vous demandons :\n    1. de réparer les ponts ;\n    2. d'en bâtir deux.",
  ],
  [
    'a note typed as a paragraph',
    `${FACTS}\n\nJe vous demande de réparer les ponts.\n\n(1) Agence inventée, à qui nous demandons tout, p. 12.`,
    'Je vous demande de réparer les ponts.',
  ],
  [
    'items typed as paragraphs, and a wish after them',
    `${FACTS} C'est pourquoi nous demandons à M. Chantepie :\n\na) de réparer les ponts ;\n\nb) d'en bâtir deux.\n\nNous souhaiterions vous rencontrer.`,
    "C'est pourquoi nous demandons à M. Chantepie :\n    a) de réparer les ponts ;\n    b) d'en bâtir deux.",
  ],
  [
    'items on the lines of one paragraph',
    `${FACTS}\n\nNous demandons :\\\n– de réparer les ponts ;\\\n– d'en bâtir deux.`,
    "Nous demandons :\n    – de réparer les ponts ;\n    – d'en bâtir deux.",
  ],
  [
    'courtesies and what is no demand of ours',
    `Je souhaite appeler votre attention sur les ponts. Les crédits que nous demandons depuis 2020 manquent.\n\nNous vous serions reconnaissants de les rétablir. Ils sont prêts.\n\nNous vous prions, Madame la Ministre, d'agréer l'expression de notre haute considération.`,
    'Nous vous serions reconnaissants de les rétablir.',
  ],
])('%s', async (_, body, expected) => {
  const { asks, said } = await circulated(body);
  expect(asks).toBe(`On y lit : « ${expected} »`);
  expect(said).not.toContain('--demand');
});

test('in English too, the letter’s own words stand as such', async () => {
  const root = twelveOffices();
  const file = path.join(root, 'letters', `${LETTER}.md`);
  const [head = ''] = readFileSync(file, 'utf8').split(/(?<=\n---\n)/);
  const text = 'We ask you:\n\n- to mend the bridges;\n- to build two.\n';
  writeFileSync(file, `${head.replace('layout: parlementaire', 'layout: letter\nlocale: en')}${text}`);
  await plaidoyer(root, ['cosign', LETTER, 'circulate', '--until', '2026-03-05T18:00'], { NOW: '2026-03-05T12:00' });
  expect(asksIn(root, 'mail.txt', /\nSubject: [^\n]*\n(.*?)\n*Please answer/s)).toBe(
    "It reads: ‘We ask you:\n    – to mend the bridges;\n    – to build two.'",
  );
});

test('a letter that asks in no known way: no line, and --demand gives it', async () => {
  const none = await circulated(`${FACTS}\n\n:::postscript\nNous demandons une réponse.\n:::`);
  expect(none.asks).toBe('');
  expect(none.said).toContain('--demand');
  const given = await circulated(FACTS, '--demand', 'Deux ponts.');
  expect(given.asks).toBe("Ce qu'elle demande : Deux ponts.");
  expect(given.said).not.toContain('--demand');
});
