// Who was asked and who answered what, bound to the text as it stood: the content of a letter's `.agreements` file.
// Must not know: where the file lies, what the letter says now.

import { type Checked, error, Findings } from '../diagnostics/diagnostic.ts';
import { id, line } from '../source/scalars.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';
import * as z from '../source/zod.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import { READ_PARTS, type Reading } from './reading.ts';

export const ANSWERS = ['agrees', 'agrees-if', 'declines', 'withdraws'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A person's wall clock: `2026-03-05T17:00`. */
export const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u;

const moment = z.string().regex(MOMENT);
const fingerprint = z.string().regex(/^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/u);

const answer = z.strictObject({
  person: id,
  answer: z.enum(ANSWERS),
  at: moment,
  text: fingerprint,
  name: z.string(),
  lines: z.array(z.string()),
  by: line.optional(),
  how: line.optional(),
  condition: line.optional(),
});

const agreementsSchema = z.strictObject({
  version: z.literal(1),
  deadline: moment.optional(),
  asked: z.array(z.strictObject({ person: id, at: moment, text: fingerprint })).default([]),
  answers: z.array(answer).default([]),
  forms: z
    .array(z.strictObject({ from: fingerprint, to: fingerprint, at: moment, by: line, because: line.optional() }))
    .default([]),
  texts: z.record(z.string(), z.array(z.strictObject({ part: z.enum(READ_PARTS), text: z.string() }))).default({}),
});

export type Agreements = z.output<typeof agreementsSchema>;
export type Answered = Agreements['answers'][number];
export type FormChange = Agreements['forms'][number];

export const NO_AGREEMENTS: Agreements = { version: 1, asked: [], answers: [], forms: [], texts: {} };

/** A text that no longer has the fingerprint it stands under was changed by hand: nothing in the file can be trusted. */
export function readAgreements(source: SourceText): Checked<Agreements> {
  const findings = new Findings();
  const yaml = findings.take(readYaml(source));
  const agreements = yaml && findings.take(validate(agreementsSchema, yaml));
  if (yaml === undefined || agreements === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  for (const [fingerprint, reading] of Object.entries(agreements.texts)) {
    if (fingerprintOf(reading) === fingerprint) continue;
    findings.add(error('cosign/text-altered', yaml.keySpan(['texts', fingerprint]), { fingerprint }));
  }
  agreements.answers.forEach(({ text }, index) => {
    if (Object.hasOwn(agreements.texts, text)) return;
    findings.add(error('cosign/text-altered', yaml.span(['answers', index, 'text']), { fingerprint: text }));
  });
  return findings.settle(agreements);
}

/** The text an answer was given to is kept with it, so that it can be held against any later one. */
export function withText(agreements: Agreements, fingerprint: Fingerprint, reading: Reading): Agreements {
  if (Object.hasOwn(agreements.texts, fingerprint)) return agreements;
  return { ...agreements, texts: { ...agreements.texts, [fingerprint]: [...reading] } };
}

/**
 * Takes back the last answer of this kind, noted at that moment if one is given; a text kept for it alone goes with it.
 * Undefined if there is no such answer.
 */
export function withoutAnswer(
  agreements: Agreements,
  { person, answer, at }: Pick<Answered, 'person' | 'answer'> & { readonly at: string | undefined },
): { readonly agreements: Agreements; readonly gone: Answered } | undefined {
  const index = agreements.answers.findLastIndex(
    (one) => one.person === person && one.answer === answer && (at === undefined || one.at === at),
  );
  const gone = agreements.answers[index];
  if (gone === undefined) return undefined;
  const answers = agreements.answers.toSpliced(index, 1);
  const { asked, forms, texts } = agreements;
  const used = new Set([
    ...[...answers, ...asked].map(({ text }) => text),
    ...forms.flatMap(({ from, to }) => [from, to]),
  ]);
  const kept = Object.entries(texts).filter(([text]) => text !== gone.text || used.has(text));
  return { agreements: { ...agreements, answers, texts: Object.fromEntries(kept) }, gone };
}

/** Is there nothing in them that anybody asked or answered? */
export function isEmpty({ deadline, asked, answers, forms }: Agreements): boolean {
  return deadline === undefined && asked.length + answers.length + forms.length === 0;
}

export function withAnswer(agreements: Agreements, answered: Answered): Agreements {
  return { ...agreements, answers: [...agreements.answers, answered] };
}
