// The comment of a letter that keeps the names its registry did not know: a name goes from it once the person signs.
// Must not know: how the names came there, YAML.

import { withoutCivility } from '../locale/civility.ts';
import { withoutContacts } from '../locale/mail-courtesies.ts';
import { foldName } from '../registry/names.ts';
import type { TextEdit } from '../source/edit-yaml.ts';

/**
 * The line that keeps this name, with the comment's head where it is the only one; undefined where none does.
 * @param heads how the comment's first line may begin, by language
 */
export function asideOf(text: string, heads: readonly string[], name: string): TextEdit | undefined {
  const lines = text.split(/(?<=\n)/);
  const head = lines.findIndex((line) => isHead(line, heads));
  if (head === -1) return undefined;
  const end = lines.findIndex((line, index) => index > head && !/^# {3}\S/.test(line));
  const names = lines.slice(head + 1, end === -1 ? lines.length : end);
  const found = names.findIndex((line) => words(line.slice(1)) === words(name));
  if (found === -1) return undefined;
  const from = names.length === 1 ? head : head + 1 + found;
  const start = lines.slice(0, from).join('').length;
  const taken = lines.slice(from, head + 2 + found).join('');
  return { start, end: start + taken.length, text: '' };
}

/** The names that the comment still keeps, and where it begins; undefined where there is none. */
export function keptAside(
  text: string,
  heads: readonly string[],
): { readonly names: readonly string[]; readonly start: number; readonly end: number } | undefined {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => isHead(line, heads));
  if (head === -1) return undefined;
  const end = lines.findIndex((line, index) => index > head && !/^# {3}\S/.test(line));
  const names = lines.slice(head + 1, end === -1 ? lines.length : end).map((line) => line.slice(1).trim());
  const start = lines.slice(0, head).join('\n').length + (head === 0 ? 0 : 1);
  return names.length === 0 ? undefined : { names, start, end: start + (lines[head] ?? '').trimEnd().length };
}

function isHead(line: string, heads: readonly string[]): boolean {
  return heads.some((one) => line.startsWith(`# ${one}`));
}

/** « Mme FOUCHEROLLE Bérénice <b.foucherolle@exemple.fr> – sénatrice » is Bérénice Foucherolle. */
function words(line: string): string {
  const [name = ''] = withoutContacts(line).split(' – ');
  return foldName(withoutCivility(name).name).split(' ').sort().join(' ');
}
