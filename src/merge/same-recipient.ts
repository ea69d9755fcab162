// Rows that say the same in every column the letter uses: one person would be sent two letters.
// Must not know: the files, what the columns mean.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import type { Mapping } from './row-letter.ts';
import type { Row } from './table.ts';

/** Rows as they are read, by what they say without case, accents and spaces. */
export class RecipientsMet {
  readonly #columns: readonly string[];
  readonly #first = new Map<string, number>();

  /** @param mapping the columns that a letter uses; none for people of the registry, each of whom is found once */
  constructor({ targets, words }: Mapping) {
    this.#columns = [...new Set([...targets.keys(), ...words.values()])];
  }

  /** The number of the earlier row that says the same; undefined: this one is new. */
  before(row: Row): number | undefined {
    if (this.#columns.length === 0) return undefined;
    const says = alike(this.#columns.map((column) => asText(row.cells.get(column)?.value)).join('\t'));
    const first = this.#first.get(says);
    if (first === undefined) this.#first.set(says, row.number);
    return first;
  }
}

export function sameRecipient(row: Row, first: Row): Diagnostic {
  return warning('merge/same-recipient', row.span, {}, [{ note: 'first-defined', span: first.span }]);
}

/** A list of a YAML file is told from its own words. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** Once for a whole row: there may be tens of thousands. */
function alike(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .toLowerCase();
}
