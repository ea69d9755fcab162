// The name of each row's file, from a pattern. Whatever a cell holds, no name leaves its folder.
// Must not know: the disk, letters.
import { type Checked, type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Letter } from '../letter/index.ts';
import type { Row, Table } from './table.ts';
import { folded } from './title.ts';

export const DEFAULT_PATTERN = '{letter}-{row}-{name}';
const PLACE = /\{([^{}]*)\}/g;
/** Room for a path around it on every system. */
const LONGEST = 80;

const OWN = ['letter', 'row', 'name'];

/** Where a pattern names a column as its title reads without case and accents, it names that column. */
export function patternFor(pattern: string, { columns, rows }: Table): Checked<string> {
  // A table made of the registry's own people has no titles: its rows tell.
  const titles = columns.length > 0 ? columns.map(({ name }) => name) : [...rows.row(1).cells.keys()];
  const known = [...new Set([...OWN, ...titles])];
  const diagnostics: Diagnostic[] = [];
  const value = pattern.replace(PLACE, (_, place: string) => {
    const meant = known.find((one) => one === place) ?? known.find((one) => folded(one) === folded(place));
    if (meant === undefined) {
      diagnostics.push(error('merge/unknown-place', undefined, { place, nearest: nearest(place, known), known }));
    }
    return `{${meant ?? place}}`;
  });
  return { value: diagnostics.length > 0 ? undefined : value, diagnostics };
}

/** The columns that a pattern names, beside `letter`, `row` and `name`. */
export function columnsIn(pattern: string): ReadonlySet<string> {
  return new Set([...pattern.matchAll(PLACE)].map(([, name = '']) => name).filter((name) => !OWN.includes(name)));
}

/** What is wrong with a pattern itself: it may open folders, but none above its own. */
export function patternFault(pattern: string): boolean {
  const bare = pattern.replace(PLACE, 'x');
  return bare.trim() === '' || /^[\\/~]|[:*?"<>|\\\u0000-\u001f]|(?:^|\/)\.{0,2}(?:\/|$)/.test(bare);
}

/** Without the ending, which says the format. */
export function fileName(pattern: string, letter: string, row: Row, rows: number, name: string): string {
  return pattern.replace(PLACE, (_, place: string) => {
    if (place === 'letter') return letter;
    if (place === 'row') return String(row.number).padStart(String(rows).length, '0');
    return slug(place === 'name' ? name : String(row.cells.get(place)?.value ?? ''));
  });
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
    return [error('merge/same-name', one.span, { name: one.name, row: other.number, again: one.again }, related)];
  });
}

export interface NamedRow {
  readonly name: string;
  readonly number: number;
  readonly span: Span;
  /** An earlier row says the same of the same recipient. */
  readonly again: boolean;
}
