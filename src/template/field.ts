// The fields a template declares and the letter fills: zod is the single source of what a declaration may say.
// Must not know: letters, Handlebars.

import { line } from '../source/scalars.ts';
import * as z from '../source/zod.ts';

export const FIELD_TYPES = [
  'text',
  'wording',
  'integer',
  'number',
  'date',
  'boolean',
  'choice',
  'list',
  'person',
  'organization',
  'place',
  'url',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const scalarType = z.enum(FIELD_TYPES);

/** `after: letter`, `before: scrutin`, `after: 2020-01-01`: the letter's date, another field, or a day. */
const bound = z.string().describe('letter (the letter’s date), the name of another date field, or a date');

export const fieldDeclaration = z.strictObject({
  type: scalarType.describe('what the letter may give'),
  label: line.optional().describe('the question asked for it, in the template’s language'),
  help: line.optional().describe('a sentence for someone who hesitates'),
  default: z.unknown().optional().describe('used where the letter gives none'),
  optional: z.boolean().optional().describe('true: the letter may leave it out; ask with {{#if …}}'),
  of: scalarType.exclude(['list']).optional().describe('list: the type of its items'),
  choices: z.array(line).min(1).optional().describe('choice: the texts to choose from'),
  min: z.number().optional().describe('smallest number, or fewest items or characters'),
  max: z.number().optional().describe('largest number, or most items or characters'),
  begins: z.array(line).min(1).optional().describe('text, wording: the words that it may begin with'),
  after: bound.optional(),
  before: bound.optional(),
});
export type FieldDeclaration = z.output<typeof fieldDeclaration>;

const fieldName = z.string().regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u, 'name');

/** `name: text` is short for `name: { type: text }`. */
export const fieldDeclarations = z.record(
  fieldName,
  z.union([fieldDeclaration, scalarType.transform((type): FieldDeclaration => ({ type }))]),
);
