// zod schemas of the single values that several files share: a day, a partial date, a one-line text, an id.

import { dateParts, exists, nearestDay } from '../calendar/date.ts';
import { issue } from './validate.ts';
import * as z from './zod.ts';

/** A text on one line, with something in it. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', 'text')
  .refine((text) => !/[\r\n]/.test(text), 'line');

/** Several: a list, or one text with a line each, as it is pasted. */
export const lines = z.union([
  z.array(line).min(1),
  z
    .string()
    .refine((text) => text.trim() !== '', 'text')
    .transform((text) =>
      text
        .split(/[\r\n]+/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ),
]);

/** A name inside the workspace: lower-case letters, digits and hyphens, as in file names and links. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id');

/** ISO `YYYY-MM-DD`, a day that exists. */
export const isoDate = z.string().superRefine((value, context) => {
  if (dateParts(value)?.day === undefined) context.addIssue(issue('source/not-a-date', { value }));
  else if (!exists(value)) context.addIssue(issue('source/no-such-date', { value, nearest: nearestDay(value) }));
});

/** EDTF level 0 (`2020`, `2020-08`, `2020-08-09`): what is not known is left out. */
export const partialDate = z.string().superRefine((value, context) => {
  if (dateParts(value) === undefined) context.addIssue(issue('source/not-a-date', { value }));
  else if (!exists(value)) context.addIssue(issue('source/no-such-date', { value, nearest: nearestDay(value) }));
});
