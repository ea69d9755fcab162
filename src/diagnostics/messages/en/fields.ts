import { longDate } from '../../../locale/en/dates.ts';
import type { FieldFacts } from '../../facts/fields.ts';
import type { MessagesFor } from '../catalogue.ts';
import { kindName } from './kinds.ts';
import { list, meant } from './words.ts';

export const fields: MessagesFor<FieldFacts> = {
  'field/unknown': ({ field, nearest, known, own }) => ({
    message: own
      ? `The letter gives no field « ${field} » under fields:.`
      : `The template declares no field « ${field} ».`,
    notes: [`its fields: ${list(known)}`],
    help:
      meant(nearest) ??
      (own
        ? `remove it, or give it in the letter: « fields: { ${field}: … } »`
        : 'remove it, or declare it in the template'),
  }),
  'field/missing': ({ field, label, type, column }) => ({
    message: `The field « ${field} »${label === undefined ? '' : ` (${label})`} is not given.`,
    help:
      column === undefined
        ? `add under fields: « ${field}: » with ${kindName(type)}`
        : `--map "${column}=${field}" takes it from that column of the table; or give it under fields: « ${field}: » with ${kindName(type)}`,
  }),
  'field/wrong-type': ({ field, type, found, example }) => ({
    message: `The field « ${field} » takes ${kindName(type)}, not ${kindName(found)}.`,
    help: `write ${example}`,
  }),
  'field/out-of-range': ({ field, min, max, of }) => ({
    message: `The field « ${field} » wants ${range(min, max)}${of === 'value' ? '' : ` ${max === 1 || (max === undefined && min === 1) ? of.slice(0, -1) : of}`}.`,
  }),
  'field/begins': ({ field, value, begins }) => ({
    message: `In « ${field} », « ${value} » does not go on with the template’s sentence.`,
    help: `begin with ${begins.map((word) => `« ${word} »`).join(' or ')}`,
  }),
  'field/not-after': ({ field, value, bound, boundDate }) => ({
    message: `« ${field} » (${longDate(value)}) must come after ${boundName(bound, boundDate)}.`,
    help: 'what the template says would be false: change one of the two dates',
  }),
  'field/not-before': ({ field, value, bound, boundDate }) => ({
    message: `« ${field} » (${longDate(value)}) must come before ${boundName(bound, boundDate)}.`,
    help: 'what the template says would be false: change one of the two dates',
  }),
  'field/unknown-place': ({ value, nearest }) => ({
    message: `« ${value} » is not in the table of countries.`,
    help:
      meant(nearest) ?? 'give its forms: { name: …, gender: f, the: …, of: …, in: …, adjective: …, inhabitants: … }',
  }),
  'field/not-a-url': ({ value }) => ({
    message: `« ${value} » is not a web address.`,
    help: 'write it in full: https://…',
  }),
};

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min !== undefined ? `at least ${min}` : `at most ${max}`;
}

function boundName(bound: string, date: string): string {
  return bound === 'letter'
    ? `the letter (${longDate(date)})`
    : bound === date
      ? longDate(date)
      : `${bound} (${longDate(date)})`;
}
