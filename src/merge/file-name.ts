// The name of each row's file, from a pattern. Whatever a cell holds, no name leaves its folder.
// Must not know: the disk, letters.
import { type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import type { Letter } from '../letter/index.ts';
import type { Row } from './table.ts';

export const DEFAULT_PATTERN = '{letter}-{row}-{name}';
const PLACE = /\{([^{}]*)\}/g;
/** Room for a path around it on every system. */
const LONGEST = 80;

/** The columns that a pattern names, beside `letter`, `row` and `name`. */
export function columnsIn(pattern: string): ReadonlySet<string> {
  return new Set(
    [...pattern.matchAll(PLACE)].map(([, name = '']) => name).filter((name) => !/^(?:letter|row|name)$/.test(name)),
  );
}

/** What is wrong with a pattern itself: it may open folders, but none above its own. */
export function patternFault(pattern: string): boolean {
  const bare = pattern.replace(PLACE, 'x');
  return bare.trim() === '' || /^[\\/~]|[:*?"<>|\\\u0000-\u001f]|(?:^|\/)\.{0,2}(?:\/|$)/.test(bare);
}

export function fileName(pattern: string, letter: string, row: Row, rows: number, name: string): string {
  const filled = pattern.replace(PLACE, (_, place: string) => {
    if (place === 'letter') return letter;
    if (place === 'row') return String(row.number).padStart(String(rows).length, '0');
    return slug(place === 'name' ? name : String(row.cells.get(place)?.value ?? ''));
  });
  return `${filled}.pdf`;
}

/** The recipient's name, as a file is called after it: what the row says, or whose id it is. */
export function recipientName({ entry: { recipient } }: Letter): string {
  const first = Array.isArray(recipient) ? recipient[0] : recipient;
  return first === undefined ? '' : 'person' in first ? first.person : first.name;
}

/** « Éric O'Brien & fils » → `eric-o-brien-fils`: letters, digits and hyphens, never nothing. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? '_' : plain;
}

/** Two rows of one name: the second would take the place of the first. Compared as systems that ignore case do. */
export function sameNames(named: readonly NamedRow[]): Diagnostic[] {
  const first = new Map<string, NamedRow>();
  return named.flatMap((one) => {
    const other = first.get(one.name.toLowerCase());
    if (other === undefined) {
      first.set(one.name.toLowerCase(), one);
      return [];
    }
    const related = [{ note: 'first-defined' as const, span: other.span }];
    return [error('merge/same-name', one.span, { name: one.name, row: other.number }, related)];
  });
}

export interface NamedRow {
  readonly name: string;
  readonly number: number;
  readonly span: Span;
}
