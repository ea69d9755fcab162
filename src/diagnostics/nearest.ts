// The nearest right answer to a wrong word, for « did you mean … ».
import { distance } from 'fastest-levenshtein';
import { unaccented } from '../unaccented.ts';

/**
 * The candidate closest to `word` if it is close enough to be what was meant.
 * @param share of its letters that may differ, one at least
 */
export function nearest(word: string, candidates: Iterable<string>, share = 1 / 3): string | undefined {
  const meant = fold(word);
  let best: string | undefined;
  let least = Math.max(1, Math.round(meant.length * share)) + 1;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const begun = other !== meant && other.startsWith(meant) && meant.length >= 3;
    const apart = begun ? 1 : distance(meant, other);
    // With no letter in common nothing is near, however short both are.
    if (apart < least && (apart < meant.length || meant === '')) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}

/** « Célimène Bréhaut » → « celimene-brehaut »: how an id is written that was meant as a name. Undefined: nothing is left. */
export function asId(name: string): string | undefined {
  const id = fold(name.trim().replace(/œ/giu, 'oe').replace(/æ/giu, 'ae'))
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

/** Case, accents and separators do not make two names different to someone who types in a hurry. */
function fold(word: string): string {
  return unaccented(word).replace(/[\s_'’-]+/g, '-');
}
