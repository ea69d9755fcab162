// The tree is walked here and compiled by Handlebars; the words are the same.
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { locales } from '../../src/locale/index.ts';
import { Filler, Marks, parseSyntax, partAt, plain } from '../../src/template/index.ts';

const DATA = {
  name: 'Odile',
  none: [],
  sender: { name: 'le bureau', lines: ['1 rue', 'Paris'] },
  people: [
    { name: 'Anne', roles: ['un', 'deux'] },
    { name: 'Luc', roles: [] },
    { name: 'Zoé', roles: ['trois'] },
  ],
};

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

function printable(data: Plain): never {
  if (typeof data === 'string') return plain(data) as never;
  if (Array.isArray(data)) return data.map(printable) as never;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printable(value)])) as never;
}

const occasion = {
  date: '2026-03-05',
  signatories: ['f'],
  recipients: [],
  options: { mixed: 'masculine', capitals: 'jo' },
} as const;

function ours(text: string, partial: string): string {
  const source = (one: string) => {
    const part = partAt('t.hbs', one, 0);
    return { part, program: parseSyntax(part).value as never };
  };
  const marks = new Marks();
  const filler = new Filler({ locale: locales.fr, occasion, marks, partials: new Map([['partial', source(partial)]]) });
  return marks.strip(filler.fill(source(text), printable(DATA))).text.replaceAll('\\', '');
}

function theirs(text: string, partial: string): string {
  const handlebars = Handlebars.create();
  handlebars.registerPartial('partial', handlebars.compile(partial, { noEscape: true }));
  return handlebars.compile(text, { noEscape: true, preventIndent: true })(DATA);
}

test.each([
  'a {{name}} b',
  '{{#each people}}\n- **{{name}}**\n  {{#each roles}}\n  {{this}}\n  {{/each}}\n{{/each}}\nend',
  '{{#each people}}{{@index}}{{#unless @last}}, {{/unless}}{{#if @first}}!{{/if}}{{@key}}{{/each}}',
  '{{#each people as |one at|}}{{at}} {{one.name}} {{#each one.roles as |role|}}{{one.name}}: {{role}} {{../name}} {{@../index}}{{/each}};{{/each}}',
  '{{#each people}}{{#each roles}}{{../name}} {{../../name}} {{@root.name}} {{this}};{{/each}}{{/each}}',
  '{{#with sender}}{{name}} {{#each lines}}{{.}} {{../name}} {{/each}}{{else}}no{{/with}}',
  '{{#if none}}a{{else if sender.name}}b {{sender.name}}{{else}}c{{/if}}',
  '{{#each none}}x{{else}}nobody{{/each}}',
  '{{#unless none}}\nempty\n{{else}}\nfull\n{{/unless}}\n',
  'a  {{~name~}}  b {{~#if name~}} c {{~/if}} d',
  '{{! a remark }}x{{!-- another --}}\n{{#with sender}}\n  {{> partial}}\n{{/with}}\nz',
  '{{{name}}} {{this.name}} {{people.1.name}}',
])('%s', (text) => {
  const partial = '{{name}}\n{{#each lines}}\n{{this}}\n{{/each}}\n';
  expect(ours(text, partial)).toBe(theirs(text, partial));
});
