// A person's gender as people type it: « h », « Femme », « F ». Must not know: why it is asked.
import { Option } from 'commander';
import { foldName } from '../../../registry/names.ts';

const WOMAN: ReadonlySet<string> = new Set(['f', 'femme', 'feminin', 'mme', 'madame', 'woman', 'female', 'ms', 'mrs']);
const MAN: ReadonlySet<string> = new Set(['h', 'm', 'homme', 'masculin', 'monsieur', 'man', 'male', 'mr']);

export function readGender(typed: string): 'f' | 'm' | undefined {
  const word = foldName(typed);
  return WOMAN.has(word) ? 'f' : MAN.has(word) ? 'm' : undefined;
}

/** An option that takes all of these, and lists the two letters. */
export function genderOption(flags: string, about: string): Option {
  const option = new Option(flags, about).choices(['f', 'm']);
  const strict = option.parseArg;
  return option.argParser((typed: string, before: string) => strict?.(readGender(typed) ?? typed, before) ?? before);
}
