// A letter that cannot be read through as it stands, made readable so that its signatories can be changed: roles no longer
// held are left out, and where nobody signs yet anyone stands in. Must not know: what is changed.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { endedRoles, withoutEnded } from '../../../drafting/from-letter.ts';
import { withSignatory } from '../../../drafting/sign.ts';
import type { Registry } from '../../../registry/index.ts';
import type { SourceText } from '../../../source/text.ts';

export interface Mended {
  readonly text: string;
  /** What was wrong, and is so still in the file. */
  readonly ended: readonly Diagnostic[];
  readonly nobodySigns: boolean;
}

/** Undefined where it has no such fault. */
export function mended(
  letter: SourceText,
  found: readonly Diagnostic[],
  registry: Registry | undefined,
): Mended | undefined {
  const ended = endedRoles(found);
  if (ended.length > 0) return { text: withoutEnded(letter, ended, 'stay'), ended, nobodySigns: false };
  const [anyone] = registry?.persons.keys() ?? [];
  if (anyone === undefined || !found.some(({ code }) => code === 'letter/nobody-signs')) return undefined;
  const signed = withSignatory(letter, { id: anyone, name: '' }, [], []);
  return signed && { text: signed.text, ended, nobodySigns: true };
}
