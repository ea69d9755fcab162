// `{{…}}` that readers will see: escaped, or typed where nothing is filled. Must not know: why it was not filled, any language.
import type { Remark } from '../locale/locale.ts';
import { remark } from '../locale/proofreading.ts';
import { matchesOf } from '../matches.ts';

/** With a word in it: a letter alone, as in `{{x}}`, is a formula. */
const CALL = /\{\{[^{}\n]*\p{L}{2}[^{}\n]*\}\}/gu;
const MOST_SHOWN = 60;

export function printedBraces(text: string): Remark[] {
  return matchesOf(text, CALL).map(({ index, 0: found }) =>
    remark('letter/braces-printed', 'warning', [index, index + found.length], { found: found.slice(0, MOST_SHOWN) }),
  );
}
