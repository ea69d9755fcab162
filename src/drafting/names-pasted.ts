// A list of names as it comes out of Word or a mail → the names in it, in order. Must not know: who is in the registry.
import { HONORIFIC } from '../locale/civility.ts';
import { locales } from '../locale/index.ts';
import { isGreeting, isMailClosing, isStaff, withoutContacts } from '../locale/mail-courtesies.ts';
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
  /** By chunk: what is said of whoever it names, as it stands: itself, with its civility, then what follows it. */
  readonly said: readonly (readonly string[])[];
  /** A greeting, a heading, a closing, or who sent the mail: as it stands. A sender's `chunks` sign only if they are known. */
  readonly courtesy?: string;
}

/** Lines under the closing of a mail: who sent it, their office, where they are reached. */
const MOST_SENDER_LINES = 6;

export function readPastedNames(text: string): PastedLine[] {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\r\n\u2028\u2029\v]/)
    .filter((line) => line.trim() !== '');
  const closing = lines.findLastIndex((line) => isMailClosing(opening(line).first));
  // « Bonjour, merci » before the list ends nothing.
  const ended = lines
    .slice(0, Math.max(0, closing))
    .some((line) => !isHeading(line) && !isGreeting(opening(line).first));
  const read = lines.flatMap((line, at): PastedLine[] => {
    if (isHeading(line)) return [{ ...NOBODY, courtesy: line.trim() }];
    const { first, rest } = opening(line);
    const under = at > 0 && isMailClosing(opening(lines[at - 1] ?? '').first);
    if (isGreeting(first)) return [{ ...NOBODY, courtesy: first }, ...namesOf(rest)];
    if (isMailClosing(first)) return [{ ...NOBODY, courtesy: first }, ...senderOf(rest)];
    const sender = at > closing && ended && isSender(lines.slice(closing + 1));
    return sender || (under && !/\s/.test(line.trim())) ? senderOf(line) : namesOf(line);
  });
  return withOfficesUnder(read);
}

const NOBODY = { chunks: [], said: [] };

/** An office on the line under a name is said of it, and is no line of its own. */
function withOfficesUnder(read: readonly PastedLine[]): PastedLine[] {
  const lines: PastedLine[] = [];
  for (const line of read) {
    const above = lines.at(-1);
    if (above !== undefined && isOffice(line) && above.courtesy === undefined && above.chunks.some(looksLikeName)) {
      lines[lines.length - 1] = { ...above, said: above.said.map((one) => [...one, ...line.said.flat()]) };
    } else lines.push(line);
  }
  return lines;
}

function isOffice({ chunks, courtesy }: PastedLine): boolean {
  const [first = '', ...more] = chunks;
  return courtesy === undefined && isTitle(first) && ![first, ...more].some(looksLikeName);
}

/** « Mesdames et messieurs les députés : » */
function isHeading(line: string): boolean {
  return /:\s*$/.test(line);
}

function namesOf(line: string): PastedLine[] {
  const pieces = piecesOf(line);
  const chunks = pieces.filter(({ aside }) => !aside);
  if (chunks.length === 0) return [];
  const said = chunks.map((chunk) => {
    const after = pieces.slice(pieces.indexOf(chunk) + 1);
    const next = after.findIndex(({ aside, name }) => !aside && looksLikeName(name));
    return [chunk, ...(next === -1 ? after : after.slice(0, next))].map(({ raw }) => raw);
  });
  return [{ chunks: chunks.map(({ name }) => name), said }];
}

/** Whole, with the number and the address that stand there, alone or beside a name. */
function senderOf(line: string): PastedLine[] {
  const courtesy = line.trim();
  const [read = NOBODY] = namesOf(line);
  return courtesy === '' ? [] : [{ ...read, courtesy }];
}

/** One person, at most: where several names stand there, the list goes on under the closing. */
function isSender(lines: readonly string[]): boolean {
  const named = lines.filter((line) => looksLikeName(piecesOf(line).find(({ aside }) => !aside)?.name ?? ''));
  return lines.length <= MOST_SENDER_LINES && named.length < 2;
}

function opening(line: string): { readonly first: string; readonly rest: string } {
  const [, first = line, rest = ''] = /^([^,;]*)[,;](.*)$/s.exec(line) ?? [];
  return { first: first.trim(), rest };
}

interface Piece {
  readonly raw: string;
  /** Without bullet, civility and title. */
  readonly name: string;
  /** In brackets, and so no name: « (Cher) ». */
  readonly aside: boolean;
}

const BETWEEN = /[,;\t|/]|\s[-–—]\s|\s(?:et|and|&)\s/u;

function piecesOf(line: string): Piece[] {
  return withoutContacts(line, ' ; ')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .split(/(\([^)]*\))/)
    .flatMap((part) => {
      const aside = part.startsWith('(') && part.endsWith(')');
      const words = aside ? part.slice(1, -1) : part;
      return words.split(BETWEEN).map((chunk) => {
        const raw = chunk.replace(BULLET, '').trim();
        return { raw, name: withoutTitles(raw), aside };
      });
    })
    .filter(({ name }) => name !== '');
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
  // « Collaborateur de M. Exemple »
  if (isStaff(firstWord(words[0] ?? '')) || words.slice(1).some((word) => HONORIFIC.test(`${word} `))) return false;
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
