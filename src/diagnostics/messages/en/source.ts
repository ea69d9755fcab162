import type { SourceFacts } from '../../facts/source.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant, quoted } from './words.ts';

export const source: MessagesFor<SourceFacts> = {
  'source/yaml': ({ reason }) => ({
    message: `This YAML cannot be read: ${reason}.`,
    help: 'in YAML, indent with spaces, and quote a text that contains « : » or begins with a special character',
  }),
  'source/too-large': ({ limit }) => ({
    message: `This file is larger than a person’s file can be (${limit}).`,
    help: 'split it, or remove the repeated aliases',
  }),
  'source/encoding': ({ character }) => ({
    message: `This file holds ${character}, which is not text in UTF-8.`,
    help: 'save the file again as UTF-8 (in most editors: « Save with encoding »)',
  }),
  'source/unknown-key': ({ key, nearest, known }) => ({
    message: `Unknown key « ${key} ».`,
    notes: [`known here: ${list(known)}`],
    help: meant(nearest),
  }),
  'source/missing-key': ({ key }) => ({
    message: `The key « ${key} » is missing.`,
    help: `add « ${key}: … »`,
  }),
  'source/wrong-type': ({ expected, found, text }) => ({
    message: `Expected ${typeName(expected)}, found ${typeName(found)}${text === undefined ? '' : ` (${text})`}.`,
    help:
      expected === 'string' && text !== undefined
        ? `write it in quotes: "${text}"`
        : expected === 'array'
          ? 'write a list: [ … ], or one item a line, each beginning with « - »'
          : undefined,
  }),
  'source/unknown-value': ({ value, nearest, known }) => ({
    message: `Unknown value « ${value} ».`,
    notes: [`one of: ${list(known)}`],
    help: meant(nearest),
  }),
  'source/invalid-value': ({ rule, value }) => ({ message: `${quoted(value)} is not valid here: ${rule}.` }),
  'source/no-such-date': ({ value, nearest }) => ({
    message: `There is no such day as ${value}.`,
    help: nearest === undefined ? undefined : `the nearest real one is ${nearest}`,
  }),
  'source/not-a-date': ({ value }) => ({
    message: `« ${value} » is not a date.`,
    help: 'write it as year-month-day: 2024-02-22',
  }),
  'source/not-a-period': ({ value }) => ({
    message: `« ${value} » is not a period.`,
    help: 'write first day / last day, both included: 2022-06-22/2024-06-09, with « .. » for an open end',
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
