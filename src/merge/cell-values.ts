// What the text of a cell says: a gender, the lines of an address, a number, yes or no. Must not know: rows, columns.
// A text that says no such thing stays one, and is refused by the schema or its type.
import { nearest } from '../diagnostics/nearest.ts';
import type { FieldType } from '../template/index.ts';

const GENDERS: Readonly<Record<string, 'f' | 'm'>> = {
  f: 'f',
  mme: 'f',
  madame: 'f',
  mlle: 'f',
  melle: 'f',
  femme: 'f',
  female: 'f',
  mrs: 'f',
  ms: 'f',
  feminin: 'f',
  m: 'm',
  mr: 'm',
  monsieur: 'm',
  homme: 'm',
  male: 'm',
  h: 'm',
  masculin: 'm',
};

/** What a refused gender could have been, in the words of tables: `f` and `m` are not all that is understood. */
export const GENDER_WORDS = ['Madame', 'Monsieur', 'Mme', 'M.', 'f', 'm'];

/** Civilities that tell no gender, or of several: « Me » is a lawyer, and no slip for « Mme ». */
const TELLS_NONE = /^(?:me|mes|mm|dr|pr|mgr)\.?$/i;

/** « Mad. » is meant for Madame. */
export function genderMeant(value: string): string | undefined {
  if (TELLS_NONE.test(value)) return undefined;
  return nearest(value.replace(/\.$/, ''), GENDER_WORDS, 1 / 5);
}

/** What a spreadsheet shows in place of a value that it cannot find. */
const SPREADSHEET_ERROR = /^#(?:REF|N\/A|NA|NOM|NAME|VALEUR|VALUE|DIV\/0|NUL|NULL|NOMBRE|NUM)[!?]?$/i;

export function isSpreadsheetError(value: unknown): value is string {
  return typeof value === 'string' && SPREADSHEET_ERROR.test(value);
}

export function recipientValue(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'gender') return GENDERS[value.trim().toLowerCase().replaceAll('é', 'e').replace(/\.$/, '')] ?? value;
  if (key === 'address') return value.split(/\s*[\n|]\s*/).filter((line) => line !== '');
  if (key === 'show' && value.includes(';')) return value.split(/\s*;\s*/);
  return value;
}

const TRUE = /^(?:true|vrai|oui|yes|x|1)$/i;
const FALSE = /^(?:false|faux|non|no|0)$/i;

/** What the text of a cell says, by the declared type; a text that says no such thing stays one, and is refused by its type. */
export function typed(value: unknown, type: FieldType | undefined): unknown {
  if (typeof value !== 'string') return value;
  switch (type) {
    case 'integer':
    case 'number':
      return /^[-+]?\d[\d \u00a0\u202f]*(?:[.,]\d+)?$/.test(value)
        ? Number(value.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
        : value;
    case 'boolean':
      return TRUE.test(value) ? true : FALSE.test(value) ? false : value;
    case 'list':
      return value.split(/\s*[;\n]\s*/).filter((item) => item !== '');
    default:
      return value;
  }
}
