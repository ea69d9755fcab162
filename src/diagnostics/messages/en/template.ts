import type { TemplateFacts } from '../../facts/template.ts';
import type { MessagesFor } from '../catalogue.ts';
import { kindName } from './kinds.ts';
import { list, meant } from './words.ts';

/** What other Markdowns have. */
const MARKDOWN: Readonly<Record<string, { readonly name: string; readonly help?: string }>> = {
  image: { name: 'image', help: 'say in words what is to be seen there, or enclose it (enclosures:)' },
  table: { name: 'table', help: 'write a list, « - » before each row, or enclose the table (enclosures:)' },
  html: { name: 'HTML tag', help: 'write **bold** or *italics*; a bracket to be printed is written \\<' },
  strikethrough: { name: 'text struck out', help: 'remove these words; to print the tildes, write \\~\\~' },
  superscript: { name: 'superscript', help: 'write « m² »; to print the carets, write \\^' },
  code: { name: 'block of code' },
  thematicBreak: { name: 'rule' },
};

export const template: MessagesFor<TemplateFacts> = {
  'template/no-front-matter': ({ opened }) => ({
    message: opened
      ? 'The front matter of this file is never closed.'
      : 'This file does not begin with its front matter.',
    help: opened
      ? 'add a line « --- » after the last key'
      : 'begin it with a line « --- », its keys (title, subject, …), and another line « --- »',
  }),
  'template/syntax': ({ kind, detail }) => ({
    message:
      kind === 'unclosed'
        ? 'Something opened here or above is never closed.'
        : kind === 'mismatch'
          ? `This block is closed by another name (${detail}).`
          : 'This cannot be read: a brace or a quotation mark may be missing.',
    help:
      kind === 'unclosed'
        ? 'close each {{ with }}, and each {{#if}}, {{#each}} with {{/if}}, {{/each}}'
        : kind === 'mismatch'
          ? 'close the innermost block first, with the name it was opened with'
          : 'inside {{ }} write a name, or a helper followed by names or "texts"',
  }),
  'template/part-twice': ({ part }) => ({
    message: `The part « ${part} » is written twice.`,
    help: 'keep one, with {{#if}} inside it if it must vary',
  }),
  'template/undeclared-name': ({ name, nearest, known, own }) => ({
    message: `« ${name} » is not declared.`,
    notes: [`known here: ${list(known)}`],
    help:
      meant(nearest) ??
      (own
        ? `give it in the letter’s front matter: « fields: { ${name}: … } »; a merge puts the column of that name there`
        : 'declare it under fields: in the template’s front matter'),
  }),
  'template/unknown-helper': ({ name, nearest, known }) => ({
    message: `« ${name} » is no helper of this language.`,
    notes: [`helpers: ${list(known)}`],
    help: meant(nearest),
  }),
  'template/unknown-partial': ({ name, nearest }) => ({
    message: `There is no template « ${name} » to take in.`,
    help: meant(nearest) ?? 'name a file of templates/ without its ending',
  }),
  'template/unknown-argument': ({ helper, key, nearest, known }) => ({
    message: `« ${helper} » has no argument « ${key} ».`,
    notes: [`it knows: ${list(known)}`],
    help: meant(nearest),
  }),
  'template/wrong-arguments': ({ helper, expected }) => ({
    message: `« ${helper} » is called with too few or too many arguments.`,
    help: `write {{${helper} ${expected}}}`,
  }),
  'template/wrong-argument': ({ helper, parameter, kinds, kind }) => ({
    message: `« ${helper} » takes ${kinds.map(kindName).join(' or ')} as its ${parameter}, not ${kindName(kind)}.`,
    help: 'give it a field of that type',
  }),
  'template/wrong-kind': ({ name, kind, wanted }) => ({
    message: `« ${name} » is ${kindName(kind)}, not ${kindName(wanted)}.`,
    help: wanted === 'list' ? 'use {{#each}} with a list only' : 'use {{#with}} with a group of names only',
  }),
  'template/not-printable': ({ name, kind }) => ({
    message: `« ${name} » is ${kindName(kind)}: it cannot stand in a sentence.`,
    help:
      kind === 'list'
        ? `write {{#each ${name}}} … {{/each}}`
        : kind === 'boolean'
          ? `write {{#if ${name}}} … {{/if}}`
          : `write {{${name}.…}} with one of its names`,
  }),
  'template/curly-quotes': ({ found }) => ({
    message: `Between {{ and }}, quotation marks are straight: ${found} cannot be read.`,
    help: 'replace typographic quotation marks (“ ” « ») by "…"',
  }),
  'template/stray-brace': ({ found }) => ({
    message: `« ${found} »: a brace alone calls no field, and is printed as it is.`,
    help: 'for a field, two braces on each side: {{…}}; for the brace itself, \\{',
  }),
  'template/helper-as-name': ({ name }) => ({
    message: `« ${name} » is a helper, used here as a name.`,
    help: `put it in parentheses: (${name})`,
  }),
  'template/absent-argument': ({ helper }) => ({
    message: `« ${helper} » is given an optional field that this letter leaves out.`,
    help: 'put the phrase between {{#if field}} and {{/if}}',
  }),
  'template/unsupported': ({ construct }) => ({
    message: `Templates do not have this part of Handlebars (${construct}).`,
    help: 'templates have {{name}}, {{helper name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} and {{> template}}',
  }),
  'template/includes-itself': ({ chain }) => ({
    message: `This template takes itself in: ${chain.join(' → ')}.`,
    help: 'remove one of these {{> …}}',
  }),
  'template/reserved-name': ({ name }) => ({
    message: `A field cannot be called « ${name} »: that is a helper or a part of every letter.`,
    help: 'choose another name for the field',
  }),
  'template/unknown-part': ({ name, nearest, known }) => ({
    message: `A letter has no part « ${name} ».`,
    notes: [`parts: ${list(known, 20)}`],
    help: meant(nearest),
  }),
  'template/fence': ({ found, better }) => ({
    message: `« ${found} » neither opens nor closes a part of the letter, and would be printed.`,
    help:
      better === undefined
        ? 'take this line out, or write the one that opens the part with as many colons'
        : `did you mean « ${better} »?`,
  }),
  'template/note': ({ label, fault }) => ({
    message: {
      'not-written': `The note called here by “[^${label}]” is written nowhere.`,
      'not-called': `Nothing in the letter calls the note “[^${label}]”.`,
      twice: `The note “[^${label}]” is written twice.`,
    }[fault],
    help: {
      'not-written': `write it under the text, on a line of its own: “[^${label}]: …”, or remove the call`,
      'not-called': `put “[^${label}]” after the word it is about, or remove it`,
      twice: 'give it another number, or keep only one',
    }[fault],
  }),
  'template/unsupported-markdown': ({ construct }) => {
    const { name, help } = MARKDOWN[construct] ?? { name: construct, help: undefined };
    return {
      message: `A letter cannot hold this Markdown (${name}).`,
      help: help ?? 'letters have paragraphs, **bold**, *italics*, links, lists, quotations and headings',
    };
  },
  'template/bad-declaration': ({ field, rule }) => ({
    message: {
      choices: `The field « ${field} » is a choice without choices.`,
      of: `The field « ${field} » says what it is a list of, and is no list.`,
      bound: `The field « ${field} » is held against something that is no date.`,
    }[rule],
    help: {
      choices: 'add choices: [ … ]',
      of: 'write type: list, or leave « of » out',
      bound: 'write letter, the name of a date field, or a date',
    }[rule],
  }),
  'template/layout-language': ({ layout, locale, wanted, known, assumed }) => ({
    message: `The layout « ${layout} » is written in « ${locale} », this letter in « ${wanted} ».`,
    help: [
      ...(assumed ? [`if the letter is in « ${locale} », write « locale: ${locale} » in it`] : []),
      known.length === 0
        ? 'there is none in the letter’s language yet: write one in templates/layouts/'
        : `choose a layout of the letter’s language: ${known.join(', ')}`,
    ].join('; else '),
  }),
};
