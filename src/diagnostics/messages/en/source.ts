import { dayMeant, periodMeant } from '../../../locale/day-meant.ts';
import type { RuleId, SourceFacts } from '../../facts/source.ts';
import type { MessagesFor } from '../catalogue.ts';
import { whyNoDay } from './days.ts';
import { list, meant, quoted } from './words.ts';

export const source: MessagesFor<SourceFacts> = {
  'source/yaml': ({ code, reason, instead }) => ({
    message: `This YAML cannot be read: ${yamlFaults[code] ?? reason}.`,
    help:
      (instead === undefined ? yamlHelps[code] : `write ${instead}`) ??
      'in YAML, indent with spaces, and put in straight quotes ("…") a text that contains « : » or begins with a special character',
  }),
  'source/too-large': ({ limit }) => ({
    message: `This file is larger than a person’s file can be (${limit}).`,
    help: 'split it, or remove the repeated aliases',
  }),
  'source/encoding': ({ character }) => ({
    message: `This file holds ${character}, which is not text in UTF-8.`,
    help: 'save the file again as UTF-8 (in most editors: « Save with encoding »)',
  }),
  'source/mojibake': ({ word, places }) => ({
    message: `${quoted(word)}: accented letters spoiled, of a text in UTF-8 read as Windows-1252${places > 1 ? ` (${places} words in this file)` : ''}.`,
    help: 'type them again, or take the first text or table and save it as UTF-8 (in a spreadsheet, « CSV UTF-8 »)',
  }),
  'source/unknown-key': ({ key, nearest, inside, known }) => ({
    message: `Unknown key « ${key} ».`,
    notes: [`known here: ${list(known)}`],
    help:
      inside === undefined
        ? key === 'recipients'
          ? 'write « recipient », which takes a list too: recipient: [{ person: … }, { person: … }]'
          : meant(nearest)
        : `this key belongs in « ${inside} »: ${inside}: { …, ${key}: … }`,
  }),
  'source/cut-by-comma': ({ key, text }) => ({
    message: `Between braces a comma separates two keys: here it cuts the text of « ${key} ».`,
    help: `put it in straight quotes: ${key}: ${JSON.stringify(text)}`,
  }),
  'source/missing-key': ({ key }) => ({
    message: `The key « ${key} » is missing.`,
    help:
      key === 'recipient'
        ? 'add « recipient: { name: …, gender: f } », or merge the letter: each row of the table brings its own'
        : `add « ${key}: … »`,
  }),
  'source/wrong-type': ({ expected, found, text, instead }) => ({
    message: `Expected ${typeName(expected)}, found ${typeName(found)}${text === undefined ? '' : ` (${text})`}.`,
    help:
      expected === 'string' && text !== undefined
        ? `write it in quotes: "${text}"`
        : expected === 'array'
          ? 'write a list: [ … ], or one item a line, each beginning with « - »'
          : instead !== undefined
            ? `write ${instead}`
            : expected === 'object'
              ? 'write a key a line, each followed by a colon and its value'
              : undefined,
  }),
  'source/unknown-value': ({ value, nearest, known }) => ({
    message: `Unknown value « ${value} ».`,
    notes: [`one of: ${list(known)}`],
    help: meant(nearest),
  }),
  'source/invalid-value': ({ rule, value, nearest }) => ({
    message:
      value.trim() === ''
        ? 'This value is empty.'
        : nearest === undefined
          ? `${quoted(value)} is not valid here.`
          : `Write ${nearest}, not ${quoted(value)}: an id is needed here.`,
    help: nearest === undefined ? rules[rule] : undefined,
  }),
  'source/out-of-range': ({ bound, limit, of }) => ({
    message: `This is too ${bound === 'most' ? (of === 'value' ? 'large' : 'long') : of === 'value' ? 'small' : 'short'}: at ${bound} ${limit}${of === 'value' ? '' : ` ${limit === 1 ? of.slice(0, -1) : of}`}.`,
  }),
  'source/no-such-date': ({ value, nearest }) => ({
    message: `There is no such day as ${value}.`,
    help: nearest === undefined ? undefined : `the nearest real one is ${nearest}`,
  }),
  'source/not-a-date': ({ value }) => ({
    message: `« ${value} » is not a date.`,
    help: whyNoDay(value) ?? `write ${dayMeant(value) ?? 'it as year-month-day: 2024-02-22'}`,
  }),
  'source/not-a-period': ({ value }) => ({
    message: `« ${value} » is not a period.`,
    help: `write ${periodMeant(value) ?? 'first day / last day, both included: 2022-06-22/2024-06-09, with « .. » for an open end, or a month, a year, for a day not well known: 2023-10-01/2026-06'}`,
  }),
  'source/period-reversed': ({ value }) => ({
    message: `The period ${value} ends before it begins.`,
    help: 'write the first day first',
  }),
};

function typeName(name: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'yes or no (true, false)',
    array: 'a list',
    object: 'a group of keys',
    null: 'nothing',
    undefined: 'nothing',
  };
  return names[name] ?? name;
}

const rules: Readonly<Record<RuleId, string>> = {
  id: 'lower-case letters without accents, digits and hyphens, such as commission-finances',
  text: 'a text with something in it',
  line: 'a text on one line',
  name: 'a letter, then letters, digits, _ or -',
  ttf: 'the path of a TrueType file, ending in .ttf',
  measure: 'the left margin and the measure together are wider than the paper',
  margins: 'the margins leave less than 60 mm for the text',
  leading: 'the leading is less than the type size, so that lines would touch',
  other: 'it has not the form that is wanted',
};

/** By the codes of the yaml library; any other is told in its own words. */
const yamlFaults: Readonly<Record<string, string>> = {
  UNCLOSED_QUOTE: 'the quotation mark (or apostrophe) opened here is not closed',
  UNCLOSED_BRACKET: 'the « [ » or « { » opened here is not closed',
  TEXT_AFTER_QUOTE: 'text follows a quotation mark (or an apostrophe) that closes',
  MISSING_COMMA: 'a comma is missing between two elements',
  MISSING_COLON: 'a « : » with a space after it is missing on this line',
  DASH_WITHOUT_SPACE: 'a space is missing after the hyphen',
  TAB_AS_INDENT: 'a tab is used to indent',
  DUPLICATE_KEY: 'the same key is written twice',
  AFTER_BRACES: 'this indented line follows a group that « } » has closed',
  BAD_INDENT: 'the indentation of this line does not follow that of the lines around it',
  MISSING_CHAR: 'a character is missing: « } », « ] », a quotation mark, a « : » or a space',
  UNEXPECTED_TOKEN: 'there is a character too many',
  BAD_ALIAS: 'this alias (*) leads nowhere',
  BAD_SCALAR_START: 'a text cannot begin with this character without quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'two « : » on one line: the text needs straight quotes ("…")',
  BLOCK_IN_FLOW: 'a list or group over several lines cannot stand inside { } or [ ]',
  MULTILINE_IMPLICIT_KEY:
    'a « : » (with a space after it) is missing on this line or the next, or a key runs over several lines',
  BAD_DQ_ESCAPE: 'this « \\ » announces nothing known; write « \\\\ »',
  MULTIPLE_DOCS: 'a line « --- » cuts the file in two',
  NON_STRING_KEY: 'this key is not a text',
  TAG_RESOLVE_FAILED: 'this tag (!) is not known',
};

/** Where one cure is surer than the general advice. */
const yamlHelps: Readonly<Record<string, string>> = {
  UNCLOSED_QUOTE: 'close it at the end of the text; a text with an apostrophe goes between double quotes: "l\'été"',
  TEXT_AFTER_QUOTE: 'put the whole text between double quotes: "l\'été à Paris"',
  UNCLOSED_BRACKET: 'add « ] » or « } » where the list or group ends',
  MISSING_COMMA: 'part them with « , »',
  MISSING_COLON: 'write the key, « : », a space, then the value',
  DASH_WITHOUT_SPACE: 'write « - », a space, then the value',
  TAB_AS_INDENT: 'write spaces in place of the tab',
  DUPLICATE_KEY: 'keep one of the two lines',
  AFTER_BRACES: 'put it before « } », after a comma; or align it with the key of the group if it is not part of it',
  BAD_INDENT: 'align it with the line it goes with, by spaces',
  MULTIPLE_DOCS: 'take this line out',
};
