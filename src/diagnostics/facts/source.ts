// What can be wrong with a text before anyone asks what it means: YAML, keys, types, characters.

/** Rules of single values: schemas name them in place of a message, and each language words them. */
export const RULE_IDS = ['id', 'text', 'line', 'name', 'ttf', 'measure', 'margins', 'leading', 'other'] as const;
export type RuleId = (typeof RULE_IDS)[number];

export interface SourceFacts {
  /** The YAML (or the front matter) cannot be read; `code` is the parser's own, or one of `source/yaml-faults.ts`; `instead`: the line put right. */
  'source/yaml': { code: string; reason: string; instead?: string };
  /** Aliases that expand too far, or a file that is too large to be a person's. */
  'source/too-large': { limit: string };
  /** Bytes that are not UTF-8, or a control character that no text needs. */
  'source/encoding': { character: string };
  /** « FranÃ§ois »; `places`: how many words of the file are so. */
  'source/mojibake': { word: string; places: number };
  /** `inside`: the group beside it that knows this very key. */
  'source/unknown-key': { key: string; nearest: string | undefined; inside?: string; known: readonly string[] };
  /** Between braces, the comma of a value without quotes; `text` is the whole value. */
  'source/cut-by-comma': { key: string; text: string };
  'source/missing-key': { key: string };
  /** `expected` and `found` are zod's names of types (string, number, array, object, …); `instead`: what to write. */
  'source/wrong-type': { expected: string; found: string; text: string | undefined; instead?: string };
  'source/unknown-value': { value: string; nearest: string | undefined; known: readonly string[] };
  /** A value of the right type that breaks a rule which has no code of its own; `nearest`: an id made of it. */
  'source/invalid-value': { rule: RuleId; value: string; nearest?: string | undefined };
  /** Too small or too large a number, too short or too long a list or text. */
  'source/out-of-range': { bound: 'least' | 'most'; limit: number; of: 'value' | 'items' | 'characters' };
  'source/no-such-date': { value: string; nearest: string | undefined };
  'source/not-a-date': { value: string };
  'source/not-a-period': { value: string };
  'source/period-reversed': { value: string };
}
