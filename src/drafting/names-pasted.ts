// A list of names as it comes out of Word or a mail → the names in it, in order. Must not know: who is in the registry.
import { HONORIFIC } from '../locale/civility.ts';
import { locales } from '../locale/index.ts';
import { roleIds } from '../registry/index.ts';
import { foldName } from '../registry/names.ts';

const BULLET = /^\s*(?:[-–—•*·▪◦‣]|\d{1,3}\s*[.)°])\s*/u;
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'el',
  'al',
  'ben',
]);
const MOST_WORDS = 6;

/** One line of a pasted list: what in it may be names. Several lines: one a line; else commas or « et » part them. */
export interface PastedLine {
  readonly chunks: readonly string[];
}

export function readPastedNames(text: string): PastedLine[] {
  return (
    text
      .normalize('NFC')
      .split(/\r\n|[\r\n\u2028\u2029\v]/)
      // « Mesdames et messieurs les députés : »
      .filter((line) => !/:\s*$/.test(line))
      .map((line) => ({ chunks: chunksOf(line) }))
      .filter(({ chunks }) => chunks.length > 0)
  );
}

function chunksOf(line: string): string[] {
  return line
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\([^)]*\)/g, ' ; ')
    .split(/[,;\t|/]|\s[-–—]\s|\s(?:et|and|&)\s/u)
    .map((chunk) => withoutTitles(chunk.replace(BULLET, '').trim()))
    .filter((chunk) => chunk !== '');
}

/** « Mme la députée Maud Gatel » → « Maud Gatel » */
function withoutTitles(chunk: string): string {
  let name = chunk.replace(/[.:]+$/, '').trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(HONORIFIC, '').replace(/^(?:le|la|the)\s+/iu, '');
    const [first = '', ...rest] = name.split(/\s+/);
    const isNamed = /^\p{Lu}/u.test(rest[0] ?? '') || isTitle(rest[0] ?? '');
    if (rest.length > 0 && isTitle(first) && isNamed) name = rest.join(' ');
  }
  return name;
}

/** « Mme Bérénice Foucherolle, préfète du Gers » → the name with its civility, and the title after the comma. */
export function nameAndTitle(typed: string): { readonly name: string; readonly title: string | undefined } {
  const [, name = typed, title = ''] = /^([^,]*),(.*)$/s.exec(typed) ?? [];
  return { name: name.trim(), title: title.trim() === '' ? undefined : title.trim() };
}

/** Is it written as a name is, and not as an office (« députée de Paris », « membre de la commission »)? */
export function looksLikeName(chunk: string): boolean {
  const words = chunk.split(/[\s'’]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > MOST_WORDS || isTitle(words[0] ?? '')) return false;
  return words.every((word) => PARTICLES.has(word.toLowerCase()) || /^\p{Lu}[\p{L}\p{M}.-]*$/u.test(word));
}

/** Typed in haste: an id, or two or three words without capitals of which none is an office. */
export function mayBeName(chunk: string): boolean {
  if (looksLikeName(chunk) || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(chunk)) return true;
  const words = chunk.split(/\s+/);
  const isLower = chunk === chunk.toLowerCase() && /^[\p{L}\p{M}'’ -]+$/u.test(chunk);
  return isLower && words.length > 1 && words.length < 4 && !words.some((word) => isTitle(word) || PARTICLES.has(word));
}

const TITLES: ReadonlySet<string> = new Set(
  Object.values(locales).flatMap(({ roleName }) =>
    roleIds.flatMap((role) => (['f', 'm'] as const).map((gender) => firstWord(roleName(role, gender)))),
  ),
);

function isTitle(word: string): boolean {
  return TITLES.has(firstWord(word)) || TITLES.has(firstWord(word).replace(/s$/, ''));
}

function firstWord(words: string): string {
  return foldName(words).split(' ')[0] ?? '';
}
