import { longDate } from '../../../locale/en/dates.ts';
import type { MergeFacts } from '../../facts/merge.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant } from './words.ts';

/** What a column may fill, by the title it bears in an English table. */
export const COLUMNS: Readonly<Record<string, string>> = {
  given_name: 'first name',
  family_name: 'last name',
  honorific_prefix: 'honorific',
};
const inWords = (key: string) => COLUMNS[key] ?? key;

export const merge: MessagesFor<MergeFacts> = {
  'merge/no-rows': () => ({
    message: 'This table has no recipient.',
    help: 'a title for each column on the first line, then a line for each recipient',
  }),
  'merge/row-length': ({ expected, found }) => ({
    message: `This line has ${found} ${found === 1 ? 'cell' : 'cells'} where the titles are ${expected}.`,
    help: 'put a cell that holds the separator between straight quotation marks ("…")',
  }),
  'merge/unclosed-quote': () => ({
    message: 'This quotation mark opens a cell that is never closed.',
    help: 'close it with a straight quotation mark; one inside the text is written twice ("")',
  }),
  'merge/stray-quote': () => ({
    message: 'This quotation mark closes its cell, and something follows it.',
    help: 'one inside the text is written twice: "The ""Lilas"" school"',
  }),
  'merge/duplicate-column': ({ column }) => ({
    message: `Two columns are called « ${column} ».`,
    help: 'give one of them another title',
  }),
  'merge/same-key': ({ column, other, key }) => ({
    message: `The columns « ${other} » and « ${column} » both fill « ${inWords(key)} ».`,
    help: `--map "${column}=" leaves this one aside; --map "${column}=…" has it fill something else`,
  }),
  'merge/unused-column': ({ column, nearest, known }) => ({
    message: `The column « ${column} » is of no use to this letter.`,
    notes: [`what a column may fill: ${list(known.map(inWords), 30)}`],
    help: meant(nearest) ?? `--map "${column}=…" says what it fills; --map "${column}=" leaves it aside`,
  }),
  'merge/missing-cell': ({ key, column }) => ({
    message:
      column === undefined ? `This table lacks a column « ${key} ».` : `The cell « ${column} » of this line is empty.`,
    help:
      key === 'gender'
        ? 'write Madame or Monsieur there: a gender is never guessed'
        : key === 'name'
          ? 'write there whom the letter goes to'
          : 'write there what the letter is to say of it',
  }),
  'merge/unknown-gender': ({ column, value, nearest, known }) => ({
    message: `The column « ${column} » says « ${value} » here, which is neither Madame nor Monsieur.`,
    notes: [`one of: ${list(known)}`],
    ...(nearest === undefined ? {} : { help: meant(nearest) as string }),
  }),
  'merge/postcode-of-four-figures': ({ column }) => ({
    message: 'This postcode has four figures only: a spreadsheet takes away a zero at the beginning.',
    help: `in the spreadsheet, format the column « ${column} » as text or as a postcode, with its five figures, and save again; abroad, write the whole address, with its country, under « address »`,
  }),
  'merge/postcode-mistyped': ({ value }) => ({
    message: `« ${value} » is no French postcode, which has five figures.`,
    help: 'put the cell right; abroad, write the whole address, with its country, under « address »',
  }),
  'merge/town-left-empty': ({ column, key }) => ({
    message: `The column « ${column} » is empty here and filled elsewhere: the address has no ${key === 'postcode' ? 'postcode' : 'town'}.`,
    help: 'fill the cell; abroad, write the whole address, with its country, under « address »',
  }),
  'merge/no-recipient': ({ columns }) => ({
    message: 'No column says whom to write to.',
    notes: [`the columns: ${list(columns)}`],
    help: 'a column « person » (an id of the registry), or « name » and « gender »; or --map "Title=name"',
  }),
  'merge/not-a-list': () => ({
    message: 'A list of recipients is expected here, a group of keys for each.',
    help: 'write « - { name: …, gender: f, address: […] } »',
  }),
  'merge/spreadsheet-error': ({ value }) => ({
    message: `« ${value} » is an error of the spreadsheet’s, and would be printed as it stands.`,
    help: 'look for the formula of this cell in the spreadsheet, or write there what it should have given',
  }),
  'merge/is-a-workbook': ({ path }) => ({
    message: `${path} is a spreadsheet’s own file, not a table.`,
    help: 'open it in the spreadsheet, then: File, Save as, « CSV UTF-8 »',
  }),
  'merge/read-as-windows-1252': () => ({
    message: 'This table is not in UTF-8: it is read as Windows-1252, the encoding of Excel’s « CSV ».',
    help: 'if an accent is wrong, save it as « CSV UTF-8 »',
  }),
  'merge/unknown-place': ({ place, nearest, known }) => ({
    message: `--name asks for « {${place}} », which is no column of this table.`,
    notes: [`known: ${list(known)}`],
    help: meant(nearest) ?? 'write the title of a column, between braces',
  }),
  'merge/same-name': ({ name, row, again }) => ({
    message: again
      ? `This line repeats recipient ${row}, whose file « ${name} » is already.`
      : `« ${name} » is already the file of recipient ${row}.`,
    help: again ? 'remove it: two letters would go to one person' : 'put {row} into --name',
  }),
  'merge/same-recipient': () => ({
    message: 'This line repeats a recipient who stands higher up in the table.',
    help: 'remove it: two letters would go to one person',
  }),
  'merge/unknown-query': ({ found, nearest, known }) => ({
    message: `« ${found} » is not known here.`,
    notes: [`known: ${list(known, 30)}`],
    help: meant(nearest) ?? 'write --recipients signatories:role=…,organization=…',
  }),
  'merge/nobody': ({ query, date }) => ({
    message: `Nobody answers to « ${query} » on ${longDate(date)}.`,
    help: 'see « plaidoyer signatories list » with the same words',
  }),
};
