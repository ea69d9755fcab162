// What can be wrong with who agrees to what.

export interface CosignFacts {
  /** An answer for someone whom the letter does not name; `sealed`: nobody joins it but on a page of its own. */
  'cosign/not-on-letter': { name: string; letter: string; nearest: string | undefined; sealed: boolean };
  /** Those who were to be taken off are all who sign. */
  'cosign/nobody-left': { names: readonly string[]; letter: string; file: string };
  'cosign/signs-already': { person: string; letter: string; sealed: boolean };
  /** A fingerprint that no text of this letter ever had. */
  'cosign/unknown-fingerprint': { given: string; now: string; known: readonly string[] };
  'cosign/not-a-moment': { given: string };
  'cosign/deadline-past': { deadline: string; now: string };
  /** A text kept with the agreements does not have the fingerprint it stands under. */
  'cosign/text-altered': { fingerprint: string };
  /** The letter is sealed: nobody joins, leaves or answers any more. */
  'cosign/sealed': { letter: string; on: string };
}
