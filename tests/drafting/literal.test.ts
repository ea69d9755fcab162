// Marks in a plain text: what seems meant as Markdown or Handlebars, and what is only a star, a bracket or a list.
import { expect, test } from 'vitest';
import { markIn } from '../../src/drafting/literal.ts';

test.each([
  ['{{Je_nous « souhaite » « souhaitons »}} appeler', '{{Je_nous « souhaite » « souhaitons »}}'],
  ['la maternité.[^1]', '[^1]'],
  ['la **seule**', '**seule**'],
  ['l’*Aigle noir*, un bateau', '*Aigle noir*'],
  ['avant\n:::closing\naprès', ':::closing'],
])('%s', (text, found) => {
  expect(markIn(text)).toBe(found);
});

test.each([
  '* un point\n* un autre point',
  '3 * 20 kilomètres, 4*5*6',
  'les député*es et sénateur*rices',
  'Prix* et conditions.\n* hors taxes',
  'Paris [sic], {ainsi}, [1]',
  '* * *',
  '***',
])('%j says nothing', (text) => {
  expect(markIn(text)).toBeUndefined();
});
