// What can be wrong with a text before anyone asks what it means: YAML, keys, types, characters.

export interface SourceFacts {
  /** The YAML (or the front matter) cannot be read; `reason` is the parser's own sentence. */
  'source/yaml': { reason: string };
  /** Aliases that expand too far, or a file that is too large to be a person's. */
  'source/too-large': { limit: string };
  /** Bytes that are not UTF-8, or a control character that no text needs. */
  'source/encoding': { character: string };
  'source/unknown-key': { key: string; nearest: string | undefined; known: readonly string[] };
  'source/missing-key': { key: string };
  /** `expected` and `found` are zod's names of types (string, number, array, object, …). */
  'source/wrong-type': { expected: string; found: string; text: string | undefined };
  'source/unknown-value': { value: string; nearest: string | undefined; known: readonly string[] };
  /** A value of the right type that breaks a rule which has no code of its own. */
  'source/invalid-value': { rule: string; value: string };
  'source/no-such-date': { value: string; nearest: string | undefined };
  'source/not-a-date': { value: string };
  'source/not-a-period': { value: string };
  'source/period-reversed': { value: string };
}
