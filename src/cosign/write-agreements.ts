// Agreements → their file, an answer a line. Must not know: where the file lies.
import { writeScalar } from '../source/write-scalar.ts';
import type { Agreements } from './agreements.ts';

export function writeAgreements(agreements: Agreements, header: readonly string[]): string {
  const { deadline, asked, answers, forms, texts } = agreements;
  return [
    ...header.map((line) => `# ${line}`),
    'version: 1',
    ...(deadline === undefined ? [] : [`deadline: ${quoted(deadline)}`]),
    ...listed('asked', asked),
    ...listed('answers', answers),
    ...listed('forms', forms),
    ...(Object.keys(texts).length === 0 ? [] : ['texts:']),
    ...Object.entries(texts).flatMap(([fingerprint, reading]) => [
      `  ${quoted(fingerprint)}:`,
      ...reading.map((paragraph) => `    - ${flow(paragraph)}`),
    ]),
    '',
  ].join('\n');
}

function listed(key: string, items: readonly object[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${flow(item)}`)];
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'string') return value.includes('\n') || /^\d/u.test(value) ? quoted(value) : writeScalar(value);
  const entries = Object.entries(value as object).filter(([, inner]) => inner !== undefined);
  return `{ ${entries.map(([key, inner]) => `${key}: ${flow(inner)}`).join(', ')} }`;
}

/** A day, an hour or a fingerprint of digits alone must stay a text. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
