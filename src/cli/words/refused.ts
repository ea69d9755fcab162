// A refusal as a sentence of its own. Must not know: which command refuses.

/** A path stays as it is: it may be copied. */
export function refused(sentence: string): string {
  return /^\S*\//u.test(sentence) ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
