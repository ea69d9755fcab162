// A text without marks: its lists stay lists with their numbers, its lines stay lines, and wrapped prose is prose.
import { expect, test } from 'vitest';
import { keepLettered } from '../../src/drafting/lettered.ts';
import { plainToMarkdown } from '../../src/drafting/plain-to-markdown.ts';

const PROSE = 'Nous appelons votre attention sur un point précis, que chacun connaît depuis longtemps.';

test.each([
  [
    'items after their sentence',
    `Nous demandons :\n1. premier point\n2. deuxième point\n- tiret\n• puce\n– demi-cadratin\n\n${PROSE}`,
    `Nous demandons :\n\n1. premier point\n2. deuxième point\n\n- tiret\n- puce\n- demi-cadratin\n\n${PROSE}`,
  ],
  [
    'items in a text without empty lines',
    `${PROSE}\n1) un\n2) deux,\nqui va\n   plus loin\n${PROSE}`,
    `${PROSE}\n\n1) un\n2) deux, qui va plus loin\n\n${PROSE}`,
  ],
  ['a dash, then a figure', '- un\n2. deux', '- un\n\n2. deux'],
  ['numbers that leap are no list that counts by itself', '1. un\n3. trois', '1. un\n\n3\\. trois'],
  [
    'lines ended by hand',
    `Ada Exemple\nDéputée d’Exemple\n\n${PROSE}\n\nBien cordialement,\nBéa Modèle`,
    `Ada Exemple\\\nDéputée d’Exemple\n\n${PROSE}\n\nBien cordialement,\\\nBéa Modèle`,
  ],
  ['short lines, even in lower case', `pain\nbeurre\nlait\n\n${PROSE}`, `pain\\\nbeurre\\\nlait\n\n${PROSE}`],
  [
    'prose wrapped at a width',
    'Nous appelons votre attention sur un point que la ville de\nParis connaît bien, et que chacun connaît.\n\nEncore.',
    'Nous appelons votre attention sur un point que la ville de Paris connaît bien, et que chacun connaît.\n\nEncore.',
  ],
  ['signs that are none', '# un\n* deux*', '\\# un\n\n- deux\\*'],
])('%s', (_, text, markdown) => {
  expect(plainToMarkdown(text)).toEqual({ markdown, levelled: 0, lettered: 0 });
});

test('items within items are counted, to be told', () => {
  expect(plainToMarkdown('- un\n  - un bis\n  - un ter\n- deux')).toEqual({
    markdown: '- un\n- un bis\n- un ter\n- deux',
    levelled: 1,
    lettered: 0,
  });
});

test.each([
  [
    'items named by letters are lines, with their letters',
    `Nous demandons :\na) de voir\nle rapport ;\nb) de venir.\n\n${PROSE}`,
    `Nous demandons :\n\na) de voir le rapport ;\\\nb) de venir.\n\n${PROSE}`,
    2,
  ],
  ['each after an empty line', `(a) un\n\n(b) deux\n\n${PROSE}`, `(a) un\n\n(b) deux\n\n${PROSE}`, 2],
  [
    'within a numbered list, which goes on after them',
    '1. un :\n   a. ceci\n   b. cela\n2. deux',
    '1. un :\n\na. ceci\\\nb. cela\n\n2. deux',
    2,
  ],
  ['one letter alone is a word', `${PROSE}\na) seul`, `${PROSE} a) seul`, 0],
])('%s', (_, text, markdown, lettered) => {
  expect(plainToMarkdown(text)).toMatchObject({ markdown, lettered });
});

test.each([
  ['Nous demandons :\na) un\nb) deux\nsuite', 'Nous demandons :\\\na) un\\\nb) deux\nsuite', 2],
  ['a) un\\\nb) deux\n\nc) trois', 'a) un\\\nb) deux\n\nc) trois', 3],
  ['b) un\nc) deux', 'b) un\nc) deux', 0],
  ['- a) un\n- b) deux', '- a) un\n- b) deux', 0],
])('in Markdown: %j', (text, markdown, lettered) => {
  expect(keepLettered(text)).toEqual({ markdown, lettered });
});
